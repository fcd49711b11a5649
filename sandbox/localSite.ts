import { type AddIn, serveAddIn } from './addinSite.ts';
import type { Service } from './emulation.ts';
import { framePath } from './outlook/addinPage.ts';
import { type Controls, serveControl } from './server/control.ts';
import type { SandboxResponse, Site } from './server/exchange.ts';
import { type Place, productionHosts } from './server/hosts.ts';
import { throughToolDoor } from './server/toolDoor.ts';
import type { World } from './world/world.ts';

export interface LocalParts {
  readonly controls: Controls;
  readonly services: () => readonly Service[];
  readonly world: () => World;
  readonly place: () => Place;
  readonly addIn: AddIn;
  readonly outlook: Site;
}

/** What is served under the sandbox's own names: controls, the way in for tools, the add-in, Outlook with Office.js. */
export function createLocalSite({ controls, services, world, place, addIn, outlook }: LocalParts): Site {
  return async (request) => {
    const forTools =
      (await serveControl(request, controls)) ??
      (await throughToolDoor(request, (host) => services().find((service) => service.productionHost === host)));
    if (forTools) return forTools;
    const folder = new URL(place().addIn);
    // On localhost the add-in may be embedded from any host name; in production it has its own.
    const onItsHost = !place().officeFromMicrosoft || request.url.hostname === folder.hostname;
    if (onItsHost && request.url.pathname.startsWith(folder.pathname)) {
      return serveAddIn(addIn, world(), place(), request.url.pathname.slice(folder.pathname.length));
    }
    switch (request.url.hostname) {
      case productionHosts.officeJs:
        return forAnyOrigin(await outlook(request));
      case productionHosts.ajax:
        // In production Office.js asks Microsoft's server for MicrosoftAjax.
        return forAnyOrigin(await outlook({ ...request, url: new URL(`${framePath}microsoft-ajax.js`, place().outlook) }));
      default:
        return outlook(request);
    }
  };
}

/** As Microsoft's servers answer: Office.js loads its parts with CORS. */
function forAnyOrigin(response: SandboxResponse): SandboxResponse {
  return { ...response, headers: { ...response.headers, 'access-control-allow-origin': '*' } };
}
