/** @jest-environment node */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { browserGlobals } from '../support/browserGlobals.ts';
import { folder, openWorld } from './support/openWorld.ts';

browserGlobals();

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => path.basename(file, '.json'));

it.each(files)('%s', async (file) => {
  const { advice, asked } = await openWorld(file);
  process.stdout.write(`${file}: ${advice.first.id} [${advice.folded.map(({ id }) => id).join(' ')}] ${advice.recommendation?.side}/${advice.recommendation?.reason} ${asked.length} missing ${advice.notChecked.map(({ fact, why }) => `${fact}:${why.state === 'unknown' ? why.reason : why.problem.kind}`).join(' ')}\n`);
});
