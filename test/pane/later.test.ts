/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { enMore } from '../../src/texts/en/more.ts';

const pane = path.resolve(__dirname, '../../src/pane');

interface Loaded {
  readonly from: string;
  readonly names: readonly string[];
}

interface File {
  /** Files that come with it. */
  readonly imports: readonly string[];
  /** Parts of the sentences that it reads. */
  readonly speaks: readonly string[];
  /** What it has `later` load, with the parts that it names. */
  readonly later: readonly Loaded[];
}

const strings = (node: ts.Node): readonly string[] => (ts.isStringLiteral(node) ? [node.text] : node.getChildren().flatMap(strings));
const callsOf = (node: ts.Node): readonly ts.CallExpression[] => [...(ts.isCallExpression(node) ? [node] : []), ...node.getChildren().flatMap(callsOf)];

function read(file: string): File {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const fileOf = (name: string) => path.resolve(path.dirname(file), name);
  const calls = callsOf(source);
  const callsTo = (name: string) => calls.filter(({ expression }) => expression.getText() === name);
  return {
    imports: source.statements.flatMap((statement) => (ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly ? strings(statement.moduleSpecifier).map(fileOf) : [])),
    speaks: callsTo('useMoreTexts').flatMap(({ arguments: [part] }) => (part ? strings(part) : [])),
    later: callsTo('later').map(({ arguments: [load, names] }) => ({ from: fileOf((load && strings(load)[0]) ?? ''), names: names ? strings(names).filter((name) => name in enMore) : [] })),
  };
}

const files: ReadonlyMap<string, File> = new Map(
  readdirSync(pane, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [path.join(pane, name), read(path.join(pane, name))]),
);

/** The parts that are read by a file and by what comes with it. */
function spokenBy(file: string, seen = new Set<string>()): readonly string[] {
  const known = files.get(file);
  if (!known || seen.has(file)) return [];
  seen.add(file);
  return [...known.speaks, ...known.imports.flatMap((each) => spokenBy(each, seen))];
}

const sorted = (names: readonly string[]) => [...new Set(names)].sort();
const loaded = [...files.values()].flatMap(({ later }) => later);

describe('what the pane loads later', () => {
  it.each(loaded.map(({ from, names }) => [path.relative(pane, from), from, names] as const))('comes with all sentences that it reads, and no others: %s', (_name, from, names) => {
    expect(sorted(names)).toEqual(sorted(spokenBy(from)));
  });

  it('is needed for every sentence but those of the first screen', () => {
    expect(spokenBy(path.join(pane, 'screens.tsx'))).toEqual([]);
    expect(sorted([...loaded.flatMap(({ names }) => names), 'commands'])).toEqual(sorted(Object.keys(enMore)));
  });
});
