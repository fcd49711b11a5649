import path from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readWorld } from '../../sandbox/world/readWorld.ts';
import { root } from '../../scripts/support/run.ts';
import { builtAddIn } from '../../scripts/support/sandboxConfiguration.ts';
import { enlarge } from './largeWorld.ts';

/** A sandbox with 50 organizations of 1,000 users each, in a process of its own; tells the parent its address and its heap. */
const world = enlarge(await readWorld(path.join(root, 'sandbox/worlds/default.json')), 50, 1000);
const sandbox = await startSandbox({ world, port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: builtAddIn(root) });
// Every organization answers once: what is made on first use counts too.
for (const { url } of world.world.organizations) await fetch(`${sandbox.url}services/${new URL(url).hostname}/api/data/v9.2/WhoAmI`);
globalThis.gc?.();
process.send?.({ url: sandbox.url, heap: process.memoryUsage().heapUsed });
