import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The names that the code of the ribbon's buttons associates with functions: `offerCommands({ name: … })`. */
export function associatedFunctions(root: string): readonly string[] {
  const folder = path.join(root, 'src', 'commands');
  if (!existsSync(folder)) return [];
  const text = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const [, offered = ''] = /\bofferCommands\(\{([^}]*)\}/.exec(text) ?? [];
  return [...offered.matchAll(/(\w+):/g)].map(([, name = '']) => name);
}
