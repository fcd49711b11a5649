import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createDynamics } from '../dynamics/dynamics.ts';
import { type LoadedWorld, readWorld, WorldFault } from './readWorld.ts';
import type { World } from './world.ts';

/** One world file of a folder. */
export interface WorldFile {
  readonly file: string;
  readonly name: string;
  readonly description: string;
  /** Why it cannot be opened, or null. */
  readonly fault: string | null;
  /** What the file says, or null when it cannot be opened. */
  readonly world: World | null;
}

/** The worlds of a folder by file name; those that cannot be opened say why. */
export async function listWorlds(folder: string): Promise<readonly WorldFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      try {
        const { world } = await openWorldIn(folder, file);
        return { file, name: world.name, description: world.description, fault: null, world };
      } catch (error) {
        return { file, name: file, description: '', fault: error instanceof Error ? error.message : String(error), world: null };
      }
    }),
  );
}

/** Opens a world of a folder by its file name. Throws WorldFault, also for rows that Dynamics 365 could not have. */
export async function openWorldIn(folder: string, file: string): Promise<LoadedWorld> {
  if (path.basename(file) !== file) throw new WorldFault(`"${file}" is not the name of a file in the folder of worlds.`);
  const loaded = await readWorld(path.join(folder, file));
  requireRows(loaded.world, file);
  return loaded;
}

/** Builds each organization once and throws it away: what its rows may be is known only there. */
function requireRows({ organizations }: World, file: string): void {
  try {
    for (const organization of organizations) createDynamics({ organization, tenantId: '', origin: organization.url, authorizationAddress: '', verify: async () => undefined, now: () => new Date() });
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    throw new WorldFault(error.message.replace(/^The world/, file));
  }
}
