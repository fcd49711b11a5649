import type { RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type * as v from 'valibot';
import { type AddIn, serveAddIn } from './addinSite.ts';
import { createDynamics } from './dynamics/dynamics.ts';
import { apiHostOf } from './entra/clouds.ts';
import { makeSigningKey, type SigningKey } from './entra/keys.ts';
import { createSignInServices } from './entra/signInServices.ts';
import { framePath } from './outlook/addinPage.ts';
import { createOutlookSite } from './outlook/outlookSite.ts';
import { makeCertificate } from './server/certificate.ts';
import { Clock } from './server/clock.ts';
import { serveControl } from './server/control.ts';
import { BodyTooLarge, readRequest, type SandboxRequest, type SandboxResponse, type Site, writeResponse } from './server/exchange.ts';
import { faultyAnswer, Faults } from './server/faults.ts';
import { hostName, localPlace, type Place, productionHosts, productionPlace } from './server/hosts.ts';
import { readToken, RequestLog } from './server/log.ts';
import { listenOnOnePort } from './server/onePort.ts';
import { throughToolDoor } from './server/toolDoor.ts';
import { makeToolToken, type toolTokenRequest } from './toolToken.ts';
import type { LoadedWorld } from './world/readWorld.ts';
import { listWorlds, openWorldIn } from './world/worldFolder.ts';
import type { World } from './world/world.ts';

export interface SandboxOptions {
  readonly world: LoadedWorld;
  /** 0 takes any free port. */
  readonly port: number;
  /**
   * `http`: everything on localhost. `https`: Outlook and the add-in over https, which Office dialogs need. `production`:
   * the real host names, for a browser whose resolver rules lead them here.
   */
  readonly names: 'http' | 'https' | 'production';
  /** Folder with the built page that looks like Outlook. */
  readonly pageFolder: string;
  readonly addIn: AddIn;
}

export interface Sandbox {
  readonly port: number;
  /** The page to open. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts Outlook, Entra ID and Dynamics 365 on 127.0.0.1. Rejects with Node's error when the port cannot be had. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = new Clock();
  const log = new RequestLog();
  const faults = new Faults();
  const key = await makeSigningKey();
  const addInHost = await hostInManifest(options.addIn.manifest);
  const placeAt = (port: number) => (options.names === 'production' ? productionPlace(addInHost) : localPlace(port, options.names === 'https'));
  let place = placeAt(options.port);
  let running = emulate(options.world.world, place, key, clock);
  let { mailFolder } = options.world;

  const outlookSite = createOutlookSite({
    world: () => running.world,
    mailFolder: () => mailFolder,
    place: () => place,
    pageFolder: options.pageFolder,
    manifest: () => readFile(options.addIn.manifest, 'utf8'),
    broker: (requestText) => running.broker(requestText),
  });

  const controls = {
    log,
    faults,
    clock,
    world: () => running.world,
    replaceWorld: (world: World) => {
      running = emulate(world, place, key, clock);
    },
    worlds: () => listWorlds(options.world.folder),
    openWorld: async (file: string) => {
      const opened = await openWorldIn(options.world.folder, file);
      mailFolder = opened.mailFolder;
      running = emulate(opened.world, place, key, clock);
    },
    token: (request: v.InferOutput<typeof toolTokenRequest>) => makeToolToken(request, running.world, place, key, clock.now()),
  };

  const localSite: Site = async (request) => {
    const forTools = (await serveControl(request, controls)) ?? (await throughToolDoor(request, (host) => running.services.find((service) => service.productionHost === host)));
    if (forTools) return forTools;
    const folder = new URL(place.addIn);
    const inFolder = request.url.pathname.startsWith(folder.pathname);
    // On localhost the add-in may be embedded from any host name; in production it has its own.
    const onHost = !place.officeFromMicrosoft || request.url.hostname === folder.hostname;
    if (inFolder && onHost) return serveAddIn(options.addIn, running.world, place, request.url.pathname.slice(folder.pathname.length));
    if (request.url.hostname === productionHosts.officeJs) return forAnyOrigin(outlookSite(request));
    return request.url.hostname === productionHosts.ajax ? forAnyOrigin(ajaxStandIn(request)) : outlookSite(request);
  };

  /** As Microsoft's servers answer: Office.js loads its parts with CORS. */
  const forAnyOrigin = async (answer: ReturnType<Site>): Promise<SandboxResponse> => {
    const response = await answer;
    return { ...response, headers: { ...response.headers, 'access-control-allow-origin': '*' } };
  };

  /** In production Office.js asks Microsoft's server for MicrosoftAjax. */
  const ajaxStandIn: Site = (request) => outlookSite({ ...request, url: new URL(`${framePath}microsoft-ajax.js`, place.outlook) });

  const listener: RequestListener = (message, target) => {
    const host = hostName(message.headers.host);
    const service = running.services.find((candidate) => new URL(candidate.origin).hostname === host);
    const secure = 'encrypted' in message.socket;
    const origin = `${secure ? 'https' : 'http'}://${message.headers.host ?? 'localhost'}`;
    serve().catch((error: unknown) => {
      if (target.headersSent) target.destroy();
      else {
        target.writeHead(error instanceof BodyTooLarge ? 413 : 500, { 'content-type': 'text/plain; charset=utf-8' });
        target.end(error instanceof Error ? error.message : String(error));
      }
    });

    async function serve(): Promise<void> {
      // A page elsewhere could point a name of its own at this machine and would then be let in as its own site.
      if (!service && !ownNames.has(host) && !host.endsWith('.localhost') && host !== new URL(place.addIn).hostname) throw new Error(`${host} is not served here.`);
      const started = performance.now();
      const request = await readRequest(message, origin);
      const response = await (service ? throughFaults(request, service) : localSite(request));
      if (response === 'dropped') target.destroy();
      else await writeResponse(request, response, target);
      const token = readToken(request.headers['authorization']);
      log.add({
        time: clock.now().toISOString(),
        host: service?.productionHost ?? 'localhost',
        method: request.method,
        path: request.url.pathname + request.url.search,
        status: response === 'dropped' ? 0 : response.status,
        milliseconds: Math.round(performance.now() - started),
        ...(token ? { token } : {}),
      });
    }
  };

  async function throughFaults(request: SandboxRequest, service: Service): Promise<SandboxResponse | 'dropped'> {
    const fault = faults.take(request, service.productionHost);
    if (!fault) return service.site(request);
    if (fault.latency !== undefined) await delay(fault.latency);
    if (fault.drop === 'before') return 'dropped';
    const instead = faultyAnswer(fault);
    if (instead && fault.drop === undefined) return instead;
    const response = await service.site(request);
    return fault.drop === 'after' ? 'dropped' : response;
  }

  const certificate = options.names === 'http' ? undefined : await makeCertificate();
  const door = await listenOnOnePort(options.port, listener, certificate);
  if (door.port !== options.port) {
    place = placeAt(door.port);
    running = emulate(options.world.world, place, key, clock);
  }
  return { port: door.port, url: `${place.outlook}/`, close: () => door.close() };
}

interface Service {
  readonly productionHost: string;
  /** Where browsers ask for it. */
  readonly origin: string;
  readonly site: Site;
}

interface Emulation {
  readonly world: World;
  readonly services: readonly Service[];
  readonly broker: (requestText: string) => Promise<string>;
}

function emulate(world: World, place: Place, key: SigningKey, clock: Clock): Emulation {
  const signIn = createSignInServices({ world, place, key, now: clock.now });
  const services: Service[] = [];
  const add = (productionHost: string, site: Site) => services.push({ productionHost, origin: place.originOf(productionHost), site });
  for (const [productionHost, site] of signIn.sites) add(productionHost, site);
  for (const organization of world.organizations) {
    const productionHost = new URL(organization.url).hostname;
    const { handle } = createDynamics({
      organization,
      tenantId: world.tenants.find((tenant) => tenant.domain === organization.tenant)?.id ?? '',
      origin: place.originOf(productionHost),
      verify: signIn.verifyFor(organization),
      now: clock.now,
    });
    add(productionHost, handle);
    if (organization.type !== 'onPremises') add(apiHostOf(productionHost), handle);
  }
  return { world, services, broker: signIn.broker };
}

const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', ...Object.values(productionHosts)]);

/** The host that the manifest's pages are on: where an administrator hosts the add-in. */
async function hostInManifest(manifest: string): Promise<string> {
  const host = /<AppDomain>https:\/\/([^<:/]+)<\/AppDomain>/.exec(await readFile(manifest, 'utf8'))?.[1];
  return host ?? 'addin.contoso.com';
}
