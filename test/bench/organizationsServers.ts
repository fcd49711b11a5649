import path from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readWorld } from '../../sandbox/world/readWorld.ts';
import { root } from '../../scripts/support/run.ts';
import { builtAddIn } from '../../scripts/support/sandboxConfiguration.ts';
import { withOrganizations } from './manyOrganizations.ts';

/** Sandboxes with one organization and with 50, for the product and for a page that only gets tokens; tells their addresses to the parent. */
const folders = { product: 'dist', tokens: 'build/bench/tokens' } as const;

const world = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
const addresses: Record<string, string> = {};
for (const [name, folder] of Object.entries(folders)) {
  for (const number of [1, 50]) {
    const sandbox = await startSandbox({ world: withOrganizations(world, number), port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: { ...builtAddIn(root), folder: path.join(root, folder) } });
    addresses[`${name}${number}`] = sandbox.url;
  }
}
process.send?.(addresses);
