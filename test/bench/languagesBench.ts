import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/support/run.ts';
import { english, languages } from '../../src/texts/languages.ts';
import { budget, kilobytes, type Section } from './section.ts';

const mostBytes = 15 * 1024;

/** What a language adds to what is loaded in English, over a use that comes to every screen. English sentences of later screens are not loaded in another language. */
export async function benchLanguages(): Promise<Section> {
  const inEnglish = bytesOf(`${english.tag}-more`);
  const spoken = languages.filter((language) => language !== english && !language.tag.startsWith('qps'));
  const sizes = spoken.map(({ tag }) => {
    const [first, later] = [bytesOf(tag), bytesOf(`${tag}-more`)];
    return { tag, first, later, added: first + later - inEnglish };
  });
  const worst = Math.max(...sizes.map(({ added }) => added));
  return {
    title: 'Languages: KB gzip',
    table: Object.fromEntries(sizes.map(({ tag, first, later, added }) => [tag, { 'first screen': kilobytes(first), 'later screens': kilobytes(later), 'added to English': kilobytes(added) }])),
    budgets: [budget('Most that a language adds, KB gzip', kilobytes(worst), '15', worst < mostBytes)],
    results: { sizes },
  };
}

/** Size of a part of the add-in as it is sent. */
function bytesOf(chunk: string): number {
  const dist = path.join(root, 'dist');
  const file = readdirSync(dist).find((name) => name.startsWith(`${chunk}.`) && name.endsWith('.js'));
  if (file === undefined) throw new Error(`dist has no ${chunk}.`);
  return gzipSync(readFileSync(path.join(dist, file))).length;
}
