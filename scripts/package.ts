import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { assemble } from './package/assemble.ts';
import { packageUsage, readWishes } from './package/wishes.ts';
import { build } from './support/build.ts';
import { root } from './support/run.ts';

/** Makes the zip that an administrator hosts. Nothing is left on disk unless all of it is right. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    console.log(packageUsage);
    return args.length === 0 ? 2 : 0;
  }
  const wishes = readWishes(args);
  if (!('origin' in wishes)) return refuse(wishes);
  const built = path.join(root, 'dist');
  if (wishes.build && (await build('addin')) !== 0) return 1;
  if (!existsSync(path.join(built, 'taskpane.html'))) return refuse(['Nothing is built yet. Leave out --no-build.']);
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const made = assemble(wishes, { built, manifest: readFileSync(path.join(root, 'manifest.xml'), 'utf8'), version });
  if (!('zip' in made)) return refuse(made);
  const out = path.resolve(wishes.out ?? path.join(root, 'build', `mailbox-match-${new URL(wishes.origin).host.replace(':', '-')}-${made.version}.zip`));
  writeWhole(out, made.zip);
  console.log(`${path.relative(process.cwd(), out)} (${Math.round(made.zip.length / 1024)} KB). Unpack it and follow deployment-guide.md.`);
  return 0;
}

function refuse(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  console.error('No package was made. npm run package -- --help lists everything that can be said.');
  return 2;
}

/** Under another name first: a zip that is there is whole. */
function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
