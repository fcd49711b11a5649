import path from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readWorld } from '../../sandbox/world/readWorld.ts';
import { root } from '../../scripts/support/run.ts';
import { builtAddIn } from '../../scripts/support/sandboxConfiguration.ts';

/** One sandbox for each page that is measured, in a process of its own; tells their addresses to the parent. */
const folders = { product: 'dist', floor: 'build/bench/floor', static: 'build/bench/static' } as const;

const world = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
const addresses: Record<string, string> = {};
for (const [name, folder] of Object.entries(folders)) {
  const sandbox = await startSandbox({ world, port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: { ...builtAddIn(root), folder: path.join(root, folder) } });
  addresses[name] = sandbox.url;
}
process.send?.(addresses);
