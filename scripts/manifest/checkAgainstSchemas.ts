import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/run.ts';
import { checkManifest } from './checkManifest.ts';
import { mutate, seededNumbers } from './mutate.ts';

/**
 * For development, where Microsoft's schemas and xmllint are at hand: changes the manifest at random, many times, and shows
 * that our rules refuse whatever the schemas refuse.
 */
const { values: wishes } = parseArgs({ options: { schemas: { type: 'string' }, count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } } });
const schema = path.resolve(wishes.schemas ?? path.join(root, '../shared/data/manifest-xsd'), 'OfficeAppManifestV1_1.xsd');
const atOnce = 500;

/** The files that the schemas refuse. */
function refusedBySchemas(files: readonly string[]): ReadonlySet<string> {
  const { stderr, error } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw error;
  const accepted = new Set([...stderr.matchAll(/^(.*) validates$/gm)].map(([, file]) => file));
  return new Set(files.filter((file) => !accepted.has(file)));
}

function run(): number {
  const count = Number(wishes.count);
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mailbox-match-manifests-'));
  try {
    const original = path.join(folder, 'original.xml');
    writeFileSync(original, manifest);
    if (refusedBySchemas([original]).size > 0) {
      console.error('The schemas refuse manifest.xml as it is.');
      return 1;
    }
    const numberBelow = seededNumbers(Number(wishes.seed));
    let refused = 0;
    let stricter = 0;
    const missed: string[] = [];
    for (let done = 0; done < count; done += atOnce) {
      const texts = new Map(Array.from({ length: Math.min(atOnce, count - done) }, (_, index) => [path.join(folder, `${done + index}.xml`), mutate(manifest, numberBelow)]));
      for (const [file, text] of texts) writeFileSync(file, text);
      const bySchemas = refusedBySchemas([...texts.keys()]);
      for (const [file, text] of texts) {
        const byUs = checkManifest(text).length > 0;
        if (bySchemas.has(file)) refused += 1;
        if (byUs && !bySchemas.has(file)) stricter += 1;
        if (bySchemas.has(file) && !byUs) missed.push(file);
        else rmSync(file);
      }
    }
    console.log(`${count} manifests changed at random (seed ${wishes.seed}): the schemas refuse ${refused}, our rules ${refused - missed.length} of these and ${stricter} more.`);
    for (const file of missed) console.error(`Only the schemas refuse ${file}`);
    if (missed.length === 0) rmSync(folder, { recursive: true });
    return missed.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

const lacks = spawnSync('xmllint', ['--version']).error ? 'xmllint (of libxml2-utils)' : spawnSync('test', ['-f', schema]).status === 0 ? undefined : schema;
if (lacks === undefined) process.exitCode = run();
else {
  console.error(`Nothing was checked: ${lacks} is not here. The rules are tested without it in test/scripts.`);
  process.exitCode = 2;
}
