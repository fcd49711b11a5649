import { readFile } from 'node:fs/promises';
import type { AddIn } from './addinSite.ts';
import { emulate } from './emulation.ts';
import { makeSigningKey } from './entra/keys.ts';
import { createLocalSite } from './localSite.ts';
import { untrack } from './officialApp.ts';
import { CategorizedMessages } from './outlook/mailbox/categorized.ts';
import { createOutlookSite } from './outlook/outlookSite.ts';
import { makeCertificate } from './server/certificate.ts';
import { Clock } from './server/clock.ts';
import type { Controls } from './server/control.ts';
import { Faults } from './server/faults.ts';
import { localPlace, productionHosts, productionPlace } from './server/hosts.ts';
import { RequestLog } from './server/log.ts';
import { listenOnOnePort } from './server/onePort.ts';
import { requestListener } from './server/requestListener.ts';
import { makeToolToken } from './toolToken.ts';
import { type LoadedWorld, mailFolderOf } from './world/readWorld.ts';
import { listWorlds, openWorldIn } from './world/worldFolder.ts';
import type { World } from './world/world.ts';

export interface SandboxOptions {
  readonly world: LoadedWorld;
  /** A folder with .eml files to show in every world instead of the world's own. */
  readonly mail?: string | undefined;
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
export async function startSandbox({ world: { world, folder }, mail, port, names, pageFolder, addIn }: SandboxOptions): Promise<Sandbox> {
  const clock = new Clock();
  const log = new RequestLog();
  const faults = new Faults();
  const categorized = new CategorizedMessages(clock.now);
  const key = makeSigningKey();
  const addInHost = await hostInManifest(addIn.manifest);
  const placeAt = (at: number) => (names === 'production' ? productionPlace(addInHost) : localPlace(at, names === 'https'));
  let place = placeAt(port);
  const bringToLife = (next: World) => {
    const emulation = emulate(next, { place, key, clock, faults, categorized: categorized.all });
    return { ...emulation, byHost: new Map(emulation.services.map((service) => [new URL(service.origin).hostname, service])) };
  };
  let running = bringToLife(world);
  let mailFolder = mail ?? mailFolderOf(world, folder);
  const live = (next: World) => {
    running = bringToLife(next);
    mailFolder = mail ?? mailFolderOf(next, folder);
    categorized.clear();
  };

  const controls: Controls = {
    log,
    faults,
    clock,
    world: () => running.world,
    replaceWorld: live,
    worlds: () => listWorlds(folder),
    openWorld: async (file) => {
      live((await openWorldIn(folder, file)).world);
    },
    token: (request) => makeToolToken(request, running.world, place, key, clock.now()),
    officialUntrack: (request) => untrack(request, { world: running.world, token: controls.token, siteAt: (origin) => running.byHost.get(new URL(origin).hostname)?.site }),
  };
  const manifest = () => readFile(addIn.manifest, 'utf8');
  const outlook = createOutlookSite({ world: () => running.world, mailFolder: () => mailFolder, place: () => place, pageFolder, manifest, broker: (text) => running.broker(text), categorized });
  const local = { name: 'localhost', site: createLocalSite({ controls, services: () => running.services, world: () => running.world, place: () => place, addIn, outlook }) };

  const listener = requestListener({
    siteAt: (host) => {
      const service = running.byHost.get(host);
      if (service) return { name: service.productionHost, site: service.site };
      // A page elsewhere could point a name of its own at this machine and would then be let in as its own site.
      return ownNames.has(host) || host.endsWith('.localhost') || host === new URL(place.addIn).hostname ? local : undefined;
    },
    log,
    now: clock.now,
  });
  const door = await listenOnOnePort(port, listener, names === 'http' ? undefined : await makeCertificate());
  if (door.port !== port) {
    place = placeAt(door.port);
    live(world);
  }
  return { port: door.port, url: `${place.outlook}/`, close: () => door.close() };
}

const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', ...Object.values(productionHosts)]);

/** The host that the manifest's pages are on: where an administrator hosts the add-in. */
async function hostInManifest(manifest: string): Promise<string> {
  const host = /<AppDomain>https:\/\/([^<:/]+)<\/AppDomain>/.exec(await readFile(manifest, 'utf8'))?.[1];
  return host ?? 'addin.contoso.com';
}
