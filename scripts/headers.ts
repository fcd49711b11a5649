import { readFileSync } from 'node:fs';
import { parseConfiguration } from '../src/settings/configuration.ts';
import { fileKinds, headersOf } from './package/fileKinds.ts';

/** Prints the headers that a web server has to send with each kind of the add-in's files, for a configuration. */
const file = process.argv[2];
if (file === undefined) {
  console.error('npm run headers -- FILE, where FILE is the config.json that lies next to the pages');
  process.exit(2);
}
const configuration = parseConfiguration(readFileSync(file, 'utf8'));
if (!configuration.ok) {
  const { problem } = configuration;
  console.error(problem.kind === 'configurationInvalid' ? `${file}: ${problem.field} ${problem.detail}.` : problem.kind);
  process.exit(1);
}
for (const kind of fileKinds) {
  console.log(`\n${kind.matches.source}`);
  for (const [name, value] of Object.entries(headersOf(kind, configuration.value))) console.log(`  ${name}: ${value}`);
}
