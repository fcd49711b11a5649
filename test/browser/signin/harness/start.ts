import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startSandbox } from '../../../../sandbox/sandbox.ts';
import { readWorld } from '../../../../sandbox/world/readWorld.ts';
import { bin, root, runNode } from '../../../../scripts/support/run.ts';
import { builtAddIn } from '../../../../scripts/support/sandboxConfiguration.ts';

/** Starts the sandbox under the names of production with the built add-in, but with the harness for a pane. */

const harness = path.join(root, 'test/browser/signin/harness');
const folder = await mkdtemp(path.join(os.tmpdir(), 'mailbox-match-harness-'));

await cp(path.join(root, 'dist'), folder, { recursive: true });
await cp(path.join(harness, 'taskpane.html'), path.join(folder, 'taskpane.html'));
if ((await runNode(bin('webpack-cli'), ['build', '--config', path.join(harness, 'webpack.config.js'), '--output-path', folder])) !== 0) process.exit(1);

const world = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
const sandbox = await startSandbox({ world, port: 0, names: 'production', pageFolder: path.join(root, 'build/outlook'), addIn: { ...builtAddIn(root), folder } });
process.stdout.write(`\n  ${sandbox.url}\n\nMAP * 127.0.0.1:${sandbox.port}\n`);

process.once('SIGTERM', () => {
  void Promise.all([sandbox.close(), rm(folder, { recursive: true, force: true })]).then(() => process.exit(0));
});
