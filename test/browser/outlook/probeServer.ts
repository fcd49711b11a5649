import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { generate } from 'selfsigned';
import type { AddinManifest } from '../../../sandbox/outlook/addin/manifest.ts';
import { prepareAddinPage } from '../../../sandbox/outlook/addinPage.ts';
import { fileIn, notFound } from '../../../sandbox/server/files.ts';
import { createOutlookSite } from '../../../sandbox/outlook/outlookSite.ts';
import { type Site, readRequest, writeResponse } from '../../../sandbox/server/exchange.ts';
import { localPlace } from '../../../sandbox/server/hosts.ts';
import { readWorld } from '../../../sandbox/world/readWorld.ts';
import type { World } from '../../../sandbox/world/world.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const probe = fileURLToPath(new URL('./addin/', import.meta.url));

export interface ProbeServer {
  readonly origin: string;
  /** Token requests that came through the bridge. */
  readonly bridgeRequests: readonly string[];
  /** What it answers, without a network. */
  readonly answer: Site;
  changeOutlook(change: Partial<World['outlook']>): void;
  /** What the manifest of the add-in asks for; everything if never set. */
  setPermission(permission: AddinManifest['permission']): void;
  stop(): Promise<void>;
}

/** Made once: it takes longer than most proofs. */
let certificate: ReturnType<typeof generate> | undefined;

/** Outlook with a small add-in that calls everything, on a free port of this machine. */
export async function startProbeServer({ secure, mail, port = 0 }: { secure: boolean; mail?: string; port?: number }): Promise<ProbeServer> {
  const loaded = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
  let world = loaded.world;
  let permission: AddinManifest['permission'] = 'ReadWriteMailbox';
  const bridgeRequests: string[] = [];
  const sites: { outlook?: Site } = {};
  const addin: Site = async (request) => {
    const name = request.url.pathname.slice('/addin/'.length);
    const file = await fileIn(probe, name, 'no-cache');
    if (!file || !name.endsWith('.html')) return file ?? notFound;
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'";
    const opener = request.url.searchParams.get('opener');
    const headers = { ...file.headers, 'content-security-policy': policy, ...(opener !== null && { 'cross-origin-opener-policy': opener }) };
    return { ...file, headers, body: prepareAddinPage(String(file.body), world) };
  };
  const answer: Site = async (request) => {
    const chosen = request.url.pathname.startsWith('/addin/') ? addin : sites.outlook;
    return (await chosen?.(request)) ?? notFound;
  };
  const serve = async (message: http.IncomingMessage, target: http.ServerResponse) => {
    const request = await readRequest(message, `${secure ? 'https' : 'http'}://${message.headers.host ?? 'localhost'}`);
    await writeResponse(request, await answer(request), target);
  };
  const listener = (message: http.IncomingMessage, target: http.ServerResponse) => {
    serve(message, target).catch((error: unknown) => {
      target.writeHead(500).end(String(error));
    });
  };
  const server = secure ? https.createServer(await keys(), listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const place = localPlace(typeof address === 'object' && address ? address.port : 0, secure);
  sites.outlook = createOutlookSite({
    world: () => world,
    mailFolder: () => mail ?? loaded.mailFolder,
    place: () => place,
    pageFolder: path.join(root, 'build/outlook'),
    manifest: async () => (await readFile(path.join(probe, 'manifest.xml'), 'utf8')).replace('ReadWriteMailbox', permission),
    broker: async (text) => {
      bridgeRequests.push(text);
      const { requestId } = JSON.parse(text) as { requestId: string };
      return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: true, initContext: { sdkName: 'probe' } });
    },
  });
  return {
    origin: place.outlook,
    bridgeRequests,
    answer,
    changeOutlook: (change) => {
      const outlook = { ...world.outlook, ...change };
      // Another world has another mailbox, with nothing in it.
      if (!isDeepStrictEqual(outlook, world.outlook)) world = { ...world, outlook };
    },
    setPermission: (wanted) => {
      permission = wanted;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function keys(): Promise<https.ServerOptions> {
  certificate ??= generate([{ name: 'commonName', value: 'localhost' }]);
  const made = await certificate;
  return { key: made.private, cert: made.cert };
}
