import { readFileSync } from 'node:fs';
import { parseConfiguration } from '../src/settings/configuration.ts';
import { contentSecurityPolicy } from '../src/settings/contentSecurityPolicy.ts';
import { en } from '../src/texts/en/texts.ts';
import { explainProblem } from '../src/texts/explainProblem.ts';

/** Prints the headers that a web server has to send with the add-in's pages, for a configuration. */
const file = process.argv[2];
if (file === undefined) {
  console.error('npm run headers -- FILE, where FILE is the config.json that lies next to the pages');
  process.exit(2);
}
const configuration = parseConfiguration(readFileSync(file, 'utf8'));
if (!configuration.ok) {
  console.error(explainProblem(configuration.problem, en).explanation);
  process.exit(1);
}
console.log(`Content-Security-Policy: ${contentSecurityPolicy(configuration.value)}`);
console.log('X-Content-Type-Options: nosniff');
console.log('Referrer-Policy: strict-origin');
console.log('Cache-Control: no-store');
