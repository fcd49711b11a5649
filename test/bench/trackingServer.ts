import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { readWorld } from '../../sandbox/world/readWorld.ts';
import { root } from '../../scripts/support/run.ts';
import { builtAddIn } from '../../scripts/support/sandboxConfiguration.ts';
import { largest, mailWithFiles } from './trackingMail.ts';

/** A sandbox in which the addresses are the same, with a customer, and a large attachment in the mail; tells its address to the parent. */
interface WorldFile {
  readonly outlook: object;
  readonly organizations: readonly object[];
}

const folder = mailWithFiles();
const file = path.join(folder, 'world.json');
const world = JSON.parse(readFileSync(path.join(root, 'sandbox/worlds/same.json'), 'utf8')) as WorldFile;
writeFileSync(file, JSON.stringify({ ...world, outlook: { ...world.outlook, mail: '.' }, organizations: world.organizations.map((each) => ({ ...each, columns: { maxuploadfilesize: 2 * largest }, rows: { accounts: [{ name: 'Fabrikam, Inc.' }] } })) }));
const sandbox = await startSandbox({ world: await readWorld(file), port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: builtAddIn(root) });
process.send?.(sandbox.url);
