import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/support/run.ts';
import { english, languages } from '../../src/texts/languages.ts';
import type { TextPart } from '../../src/texts/moreTexts.ts';
import { budget, kilobytes, type Section } from './section.ts';

const mostBytes = 15 * 1024;

/** What is loaded with the first screen comes without a name of its own. */
const first = 'first screen';
/** By what a person comes to, the daily first. */
const parts = [first, 'message', 'organizations', 'cause', 'repair', 'help', 'commands'] as const satisfies readonly (TextPart | typeof first)[];
/** The verdict, the list of organizations, and the open message: to track it, to say what it is regarding, to untrack it. */
const daily = [first, 'message', 'organizations'] as const satisfies readonly (typeof parts)[number][];

type Sizes = Readonly<Record<(typeof parts)[number], number>>;

/** What is loaded in each language, file by file, and in all for the daily use. */
export async function benchLanguages(): Promise<Section> {
  const spoken = languages.filter((language) => language !== english && !language.tag.startsWith('qps'));
  const files = readdirSync(path.join(root, 'dist')).filter((name) => name.endsWith('.js'));
  const sizesOf = (tag: string): Sizes => {
    const size = (part: (typeof parts)[number]) => bytesOf(part === first ? tag : `${tag}-${part}`, files);
    return { [first]: size(first), message: size('message'), organizations: size('organizations'), cause: size('cause'), repair: size('repair'), help: size('help'), commands: size('commands') };
  };
  // The English first screen is in the code, whatever the language; its other sentences are not loaded in another one.
  const inEnglish = sum(parts.filter((part) => part !== first).map((part) => bytesOf(`${english.tag}-${part}`, files)));
  const sizes = spoken.map(({ tag }) => {
    const own = sizesOf(tag);
    const all = sum(Object.values(own));
    return { tag, own, 'daily use': sum(daily.map((part) => own[part])), 'in all': all, 'in all, added to English': all - inEnglish };
  });
  const largest = Math.max(...sizes.flatMap(({ own }) => Object.values(own)));
  const most = Math.max(...sizes.map((each) => each['daily use']));
  return {
    title: 'Languages: KB gzip of each file; the daily use is the first screen, the open message and the list of organizations',
    table: Object.fromEntries(sizes.map(({ tag, own, ...all }) => [tag, Object.fromEntries([...Object.entries(own), ...Object.entries(all)].map(([part, bytes]) => [part, kilobytes(bytes)]))])),
    budgets: [
      budget('Largest file of a language, KB gzip', kilobytes(largest), '15', largest < mostBytes),
      budget('Most that is loaded of a language for the daily use, KB gzip', kilobytes(most), '15', most < mostBytes),
    ],
    results: { sizes },
  };
}

const sum = (bytes: readonly number[]) => bytes.reduce((all, each) => all + each, 0);

/** Size of a part of the add-in as it is sent. */
function bytesOf(chunk: string, files: readonly string[]): number {
  const file = files.find((name) => name.startsWith(`${chunk}.`));
  if (file === undefined) throw new Error(`dist has no ${chunk}.`);
  return gzipSync(readFileSync(path.join(root, 'dist', file))).length;
}
