import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type LoadedWorld, readWorld, WorldFault } from './readWorld.ts';

/** One world file of a folder, for a menu. */
export interface WorldSummary {
  readonly file: string;
  readonly name: string;
  readonly description: string;
  /** Why it cannot be opened, or null. */
  readonly fault: string | null;
}

/** The worlds of a folder; those that cannot be opened say why. */
export async function listWorlds(folder: string): Promise<readonly WorldSummary[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      try {
        const { world } = await readWorld(path.join(folder, file));
        return { file, name: world.name, description: world.description, fault: null };
      } catch (error) {
        return { file, name: file, description: '', fault: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
}

/** Opens a world of a folder by its file name. Throws WorldFault. */
export function openWorldIn(folder: string, file: string): Promise<LoadedWorld> {
  if (path.basename(file) !== file) throw new WorldFault(`"${file}" is not the name of a file in the folder of worlds.`);
  return readWorld(path.join(folder, file));
}
