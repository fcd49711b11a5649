import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The names that the add-in's code gives to `Office.actions.associate`, which buttons of the manifest may call. */
export function associatedFunctions(root: string): readonly string[] {
  const folder = path.join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\.associate\(\s*'([^']+)'/g)].map(([, name = '']) => name));
}
