import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts';
import { resolverArguments } from '../sandbox/server/hosts.ts';
import { type LoadedWorld, WorldFault } from '../sandbox/world/readWorld.ts';
import { openWorldIn } from '../sandbox/world/worldFolder.ts';
import { worldJsonSchema } from '../sandbox/world/worldJsonSchema.ts';
import { build } from './support/build.ts';
import { root } from './support/run.ts';
import { builtAddIn } from './support/sandboxConfiguration.ts';

const usage = `npm start -- [--port N] [--world FILE] [--mail DIR] [--https | --production-names] [--no-open] [--no-build]

  --port N      port to listen on (3000; the next free one if it is taken)
  --world FILE  who is who (sandbox/worlds/default.json)
  --mail DIR    folder with .eml files to show instead of the world's
  --https       serve Outlook over https too, which Office dialogs need
  --production-names
                the real host names over https, for a browser that is told to look for them here
  --no-open     do not open a browser
  --no-build    use what was built before`;

interface Wishes {
  readonly port: number;
  readonly world: string;
  readonly mail: string | undefined;
  readonly names: SandboxOptions['names'];
  readonly open: boolean;
  readonly build: boolean;
}

/** What the command line asks for, or a sentence that says what is wrong with it; empty where it only asks for help. */
function readWishes(args: string[]): Wishes | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '3000' },
        world: { type: 'string', default: path.join(root, 'sandbox', 'worlds', 'default.json') },
        mail: { type: 'string' },
        https: { type: 'boolean', default: false },
        'production-names': { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return '';
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port takes a number from 0 to 65535, not "${values.port}".`;
    if (values.mail !== undefined && !isFolder(values.mail)) return `There is no folder ${values.mail}.`;
    return { port, world: path.resolve(values.world), mail: values.mail === undefined ? undefined : path.resolve(values.mail), names: values['production-names'] ? 'production' : values.https ? 'https' : 'http', open: !values['no-open'], build: !values['no-build'] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** Says aloud what would only look like an empty Outlook. */
function lookForMail(folder: string): void {
  const found = isFolder(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.eml'));
  if (!found) console.log(`There is no .eml file in ${folder}; Outlook will be empty.`);
}

/** Starts on the wished port or the next free one. */
async function startOnFreePort(wishes: Wishes, world: LoadedWorld): Promise<Sandbox> {
  for (let port = wishes.port; ; port += 1) {
    try {
      return await startSandbox({ world, mail: wishes.mail, port, names: wishes.names, pageFolder: path.join(root, 'build', 'outlook'), addIn: builtAddIn(root) });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= wishes.port + 50) throw error;
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
}

/** For editors: the worlds name it as their schema. A folder that may not be written to does without. */
function publishSchema(): void {
  try {
    writeFileSync(path.join(root, 'sandbox', 'worlds', 'world.schema.json'), JSON.stringify(worldJsonSchema(), null, 2));
  } catch (error) {
    console.log(`The schema of worlds was not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  await open(url).catch(() => undefined);
}

/** A browser can be opened where somebody sits in front of a screen. */
function hasDesktop(): boolean {
  if (!process.stdout.isTTY) return false;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function main(): Promise<number | undefined> {
  const wishes = readWishes(process.argv.slice(2));
  if (typeof wishes === 'string') {
    console.log(wishes === '' ? usage : `${wishes}\n\n${usage}`);
    return wishes === '' ? 0 : 2;
  }
  let world: LoadedWorld;
  try {
    world = await openWorldIn(path.dirname(wishes.world), path.basename(wishes.world));
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    console.error(error.message);
    return 2;
  }
  lookForMail(wishes.mail ?? world.mailFolder);
  const missing = ['dist/taskpane.html', 'build/outlook/host.html'].find((file) => !existsSync(path.join(root, file)));
  if (!wishes.build && missing !== undefined) console.log(`${missing} is not built yet; without it only the services answer. Leave --no-build out once.`);
  if (wishes.build) {
    console.log('Building…');
    for (const what of ['addin', 'outlook'] as const) if ((await build(what)) !== 0) return 1;
  }
  publishSchema();
  const sandbox = await startOnFreePort(wishes, world);
  console.log(`\nOutlook with Mailbox Match, Dynamics 365 and Entra ID, all on this machine (Ctrl+C ends it):\n\n  ${sandbox.url}\n`);
  if (wishes.names === 'https') console.log('The certificate was made just now; the browser asks once whether to trust it.\n');
  if (wishes.names === 'production') console.log(`Start Chromium with: ${resolverArguments(sandbox.port).map((argument) => `"${argument}"`).join(' ')}\n`);
  if (wishes.open && wishes.names !== 'production' && hasDesktop()) await openBrowser(sandbox.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      sandbox.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  return undefined;
}

main().then(
  (code) => {
    if (code !== undefined) process.exit(code);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
