import path from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readWorld } from '../../sandbox/world/readWorld.ts';
import { root } from '../../scripts/support/run.ts';
import { builtAddIn } from '../../scripts/support/sandboxConfiguration.ts';

/** A sandbox with the world that ships as default; tells its address to the parent. */
const world = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
const sandbox = await startSandbox({ world, port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: builtAddIn(root) });
process.send?.(sandbox.url);
