import { readFileSync } from 'node:fs';
import { compareWithMetadata } from './schema/compare.ts';
import { readMetadata } from './schema/metadataFile.ts';
import { tableDefinitions } from './schema/schema.ts';

/**
 * Compares the tables of the emulator with the $metadata of a real organization:
 * `node --import tsx sandbox/dynamics/checkAgainstMetadata.ts metadata.xml`
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Give the path of a $metadata file.\n');
  process.exitCode = 2;
} else {
  const faults = compareWithMetadata(tableDefinitions, readMetadata(readFileSync(file, 'utf8')));
  process.stdout.write(faults.length === 0 ? 'Every name is in the metadata.\n' : `${faults.join('\n')}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
