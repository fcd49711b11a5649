/** @jest-environment node */
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'src/texts');
const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: unknown };
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const inProduct = fileNames.filter((file) => file.includes('/src/'));

/** The keys of the catalogues, as `file: key`: the members of the types beside the folders of the languages. */
function keysOf(program: ts.Program): ReadonlyMap<ts.Node, string> {
  const keys = new Map<ts.Node, string>();
  for (const file of program.getSourceFiles()) {
    const name = path.basename(file.fileName);
    if (path.dirname(file.fileName) !== folder || !/texts\.ts$/i.test(name)) continue;
    const visit = (node: ts.Node): void => {
      // What goes into a sentence is not read by the product but by the sentence.
      if (ts.isFunctionTypeNode(node)) return;
      // Parts are asked for by name: later.test.ts.
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'TextParts') return node.members.forEach((part) => ts.forEachChild(part, visit));
      if (ts.isPropertySignature(node)) keys.set(node, `${name}: ${node.name.getText(file)}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return keys;
}

/** The members that the code names. */
function usedIn(program: ts.Program): ReadonlySet<ts.Node> {
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  const use = (symbol: ts.Symbol | undefined) => symbol?.declarations?.forEach((declaration) => used.add(declaration));
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) use(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    if (ts.isElementAccessExpression(node)) {
      const index = checker.getTypeAtLocation(node.argumentExpression);
      const names = index.isUnion() ? index.types : [index];
      for (const name of names) if (name.isStringLiteral()) use(checker.getTypeAtLocation(node.expression).getProperty(name.value));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    const relative = path.relative(folder, file.fileName);
    // A sentence can be made of others of its language, for which English stands.
    const isOtherLanguage = /^(?!en\/|\.\.)\w[\w-]*\//.test(relative);
    if (file.fileName.startsWith(path.join(root, 'src/')) && !isOtherLanguage) visit(file);
  }
  return used;
}

describe('the sentences of the catalogues', () => {
  it('are each read somewhere', () => {
    const program = ts.createProgram(inProduct, { ...options, noEmit: true });
    const keys = keysOf(program);
    const used = usedIn(program);
    expect(keys.size).toBeGreaterThan(100);
    expect([...keys].filter(([key]) => !used.has(key)).map(([, name]) => name)).toEqual([]);
  });
});
