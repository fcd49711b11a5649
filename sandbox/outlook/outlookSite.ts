import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { SandboxRequest, SandboxResponse, Site } from '../server/exchange.ts';
import type { Place } from '../server/hosts.ts';
import type { World } from '../world/world.ts';
import { framePath, officePath } from './addinPage.ts';
import type { AddinManifest } from './addin/manifest.ts';
import { ManifestFault, readManifest } from './addin/readManifest.ts';
import { json, plainText, refusedForm } from '../server/answers.ts';
import { askedAgain, cachedForAYear, fileIn, notFound } from '../server/files.ts';
import type { CategorizedMessages } from './mailbox/categorized.ts';
import { type Kept, type KeptChange, keeping, keptChange, keptOf, untouched } from './mailbox/kept.ts';
import { MailFolder } from './mail/mailFolder.ts';
import { officeFile, officeFolder } from './officeFiles.ts';
import type { Start } from './start.ts';

export interface OutlookOptions {
  /** The current world; it may be another one at the next call. */
  readonly world: () => World;
  /** The folder with the .eml files of the current world. */
  readonly mailFolder: () => string;
  readonly place: () => Place;
  /** The folder with the built page: host.html and the files it names. */
  readonly pageFolder: string;
  /** The text of the add-in's manifest. */
  readonly manifest: () => Promise<string>;
  /** Nested app authentication: the broker's answer to one request of the bridge, JSON text for JSON text. */
  readonly broker: (requestText: string) => Promise<string>;
  /** Where to note which messages have the category that tracks. */
  readonly categorized?: CategorizedMessages;
}

const frameFolder = fileURLToPath(new URL('./frame/', import.meta.url));

/**
 * What the page may load. Bodies of messages inherit it in their frame: styles of their own are part of mail, scripts are
 * not. Pictures come from the message itself, from here, or are icons of the add-in.
 */
function pagePolicy(addIn: URL, addinHost: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${addIn.origin}`,
    "connect-src 'self'",
    `frame-src ${frameHosts([addIn.hostname, addinHost]).flatMap((host) => [`http://${host}:*`, `https://${host}:*`]).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Frames stay on this machine: neither a link in a message nor an add-in can lead one elsewhere. */
function frameHosts(own: readonly (string | null)[]): readonly string[] {
  return ['localhost', '*.localhost', '127.0.0.1', ...own.filter((host) => host !== null)];
}

/** The state of the mailbox that the sandbox holds for one world. */
interface Mailbox {
  readonly world: World;
  readonly mail: MailFolder;
  kept: Kept;
}

type Answer = SandboxResponse | undefined | Promise<SandboxResponse | undefined>;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: SandboxRequest, parts: readonly string[]) => Answer;
}

/** Outlook on the web: its page, what the page asks its server, and the files of Office.js. */
export function createOutlookSite(options: OutlookOptions): Site {
  const folders = { office: officeFolder(), frame: frameFolder };
  let current: Mailbox | undefined;

  const mailbox = (): Mailbox => {
    const world = options.world();
    if (current?.world !== world) {
      const own = [world.outlook.account, world.outlook.mailbox.address ?? ''];
      current = { world, mail: new MailFolder(path.resolve(options.mailFolder()), own), kept: untouched() };
    }
    return current;
  };

  const routes: readonly Route[] = [
    { method: 'GET', path: /^\/(?:host\.html)?$/, answer: () => page(options) },
    { method: 'GET', path: /^\/outlook\/start$/, answer: async () => json(200, await startOf(mailbox(), options)) },
    {
      method: 'GET',
      path: /^\/outlook\/messages\/([^/]+)$/,
      answer: async (_request, [file = '']) => {
        const opened = await mailbox().mail.open(file);
        return opened && json(200, opened.message);
      },
    },
    {
      method: 'GET',
      path: /^\/outlook\/messages\/([^/]+)\/attachments\/(\d+)$/,
      answer: async (_request, [file = '', index = '']) => {
        const content = (await mailbox().mail.open(file))?.contents[Number(index)];
        return content && json(200, content);
      },
    },
    { method: 'GET', path: /^\/outlook\/kept$/, answer: () => json(200, mailbox().kept) },
    {
      method: 'POST',
      path: /^\/outlook\/kept$/,
      answer: async (request) => {
        const change = v.safeParse(v.pipe(v.string(), v.parseJson(), keptChange), request.body.toString('utf8'));
        if (!change.success) return plainText(400, `This cannot be kept: ${change.issues[0].message}.`);
        const { kept } = mailbox();
        mailbox().kept = keeping(kept, change.output);
        await noteCategories(mailbox(), change.output, options);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: /^\/outlook\/reset$/,
      answer: () => {
        current = undefined;
        options.categorized?.clear();
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: /^\/outlook\/bridge$/,
      answer: async (request) => ({
        status: 200,
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        body: await options.broker(request.body.toString('utf8')),
      }),
    },
    { method: 'GET', path: new RegExp(`^${framePath}([\\w.-]+\\.js)$`), answer: (_request, [file = '']) => fileIn(frameFolder, file, askedAgain) },
    { method: 'GET', path: new RegExp(`^${officePath}(.+)$`), answer: (request, [file = '']) => officeFile(folders, file, request.url.search) },
    { method: 'GET', path: /^\/([\w.-]+)$/, answer: (_request, [file = '']) => fileIn(options.pageFolder, file, cachedForAYear) },
  ];

  return async (request) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    for (const route of routes) {
      const match = route.path.exec(request.url.pathname);
      if (!match || route.method !== method) continue;
      const form = refusedForm(request);
      if (form) return form;
      const parts = match.slice(1).map(decoded);
      return (parts.includes(undefined) ? undefined : await route.answer(request, parts as string[])) ?? notFound;
    }
    return notFound;
  };
}

async function noteCategories(mailbox: Mailbox, change: KeptChange, { categorized }: OutlookOptions): Promise<void> {
  if (!categorized || change.what !== 'message' || change.value.categories === undefined) return;
  const opened = await mailbox.mail.open(change.file);
  // Read only now: another change may have overtaken this one.
  const { categories } = keptOf(mailbox.kept, change.file);
  if (opened) categorized.note(mailbox.world.outlook.mailbox.address ?? '', opened.message, categories);
}

async function page({ pageFolder, place, world }: OutlookOptions): Promise<SandboxResponse> {
  const found = await fileIn(pageFolder, 'host.html', askedAgain);
  if (!found) return plainText(503, 'The page of Outlook is not built yet.');
  return { ...found, headers: { ...found.headers, 'content-security-policy': pagePolicy(new URL(place().addIn), world().outlook.addinHost) } };
}

async function startOf(mailbox: Mailbox, options: OutlookOptions): Promise<Start> {
  const addin = await manifestOf(options).then(
    (manifest) => ({ manifest, fault: null }),
    (error: unknown) => ({ manifest: null, fault: error instanceof ManifestFault ? error.message : `The manifest cannot be read: ${String(error)}` }),
  );
  return {
    world: mailbox.world.name,
    outlook: mailbox.world.outlook,
    addin: { folder: options.place().addIn, ...addin },
    messages: await mailbox.mail.list(),
    kept: mailbox.kept,
  };
}

async function manifestOf(options: OutlookOptions): Promise<AddinManifest> {
  return readManifest(await options.manifest());
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
