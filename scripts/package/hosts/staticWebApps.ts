import type { Configuration } from '../../../src/settings/configuration.ts';
import { contentTypes, type FileKind, fileKinds, headersOf, kindOf } from '../fileKinds.ts';

/** Azure takes a file of at most 20 KB, so files of a kind share a route where its patterns allow. */
const patterns: Readonly<Partial<Record<FileKind['name'], string>>> = { hashed: '/*.{js,css,map,txt}', icon: '/assets/*' };

/** The staticwebapp.config.json of Azure Static Web Apps. */
export function staticWebAppConfiguration(files: readonly string[], configuration: Configuration): string {
  const routes = fileKinds.flatMap((kind) => {
    const pattern = patterns[kind.name];
    const places = pattern === undefined ? files.filter((file) => kindOf(file) === kind).map((file) => `/${file}`) : [pattern];
    return places.map((route) => ({ route, headers: headersOf(kind, configuration) }));
  });
  return `${JSON.stringify({ routes, mimeTypes: Object.fromEntries(Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type])) }, null, 2)}\n`;
}
