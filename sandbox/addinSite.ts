import { prepareAddinPage } from './outlook/addinPage.ts';
import { json } from './server/answers.ts';
import type { SandboxResponse } from './server/exchange.ts';
import { cachedForAYear, fileIn, notFound } from './server/files.ts';
import type { Place } from './server/hosts.ts';
import type { World } from './world/world.ts';

/** The add-in under test: its built files as an administrator would host them, and what its host adds. */
export interface AddIn {
  /** Folder with the built pages. */
  readonly folder: string;
  /** Path of manifest.xml. */
  readonly manifest: string;
  /** The runtime configuration that is served as `config.json` next to the pages. */
  readonly configuration: (world: World, place: Place) => object;
  /** Headers of every page, e.g. its Content-Security-Policy. */
  readonly headers: (world: World, place: Place) => Readonly<Record<string, string>>;
}

/** A file with a content hash in its name never changes. */
const hashed = /\.[0-9a-f]{16,}\.\w+$/;

/** Serves the add-in's files; only the address of Office.js and the configuration differ from what an administrator hosts. */
export async function serveAddIn(addIn: AddIn, world: World, place: Place, relative: string): Promise<SandboxResponse> {
  if (relative === 'config.json') return json(200, addIn.configuration(world, place));
  const file = await fileIn(addIn.folder, relative, hashed.test(relative) ? cachedForAYear : 'no-store');
  if (!file) return notFound;
  if (!relative.endsWith('.html')) return file;
  return {
    ...file,
    headers: { ...file.headers, ...addIn.headers(world, place) },
    ...(place.officeFromMicrosoft ? {} : { body: prepareAddinPage((file.body ?? '').toString(), world) }),
  };
}
