import { readFileSync } from 'node:fs';
import path from 'node:path';
import { associatedFunctions } from './manifest/associatedFunctions.ts';
import { checkManifest } from './manifest/checkManifest.ts';
import { root } from './support/run.ts';

/** Checks manifest.xml, or the file that is named. */
const file = process.argv[2] ?? path.join(root, 'manifest.xml');
const name = path.relative(process.cwd(), file);
try {
  const faults = checkManifest(readFileSync(file, 'utf8'), associatedFunctions(root));
  for (const { line, message, remedy } of faults) console.error(`${name}:${line}: ${message} ${remedy}`);
  if (faults.length === 0) console.log(`${name} is a good manifest.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
