/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const types = readFileSync(path.join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** What the documentation of each member of Office.js asks for, by its name; a name can stand for several members. */
function permissionsByMember(): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const [, permission = '', name = ''] of types.matchAll(/Minimum permission level[^:]*\**:\s*\**(restricted|read item|read\/write item|read\/write mailbox)\**(?:(?!\*\/)[\s\S])*\*\/\s*(?:readonly )?(\w+)\s*[(:?<]/gi)) {
    members.set(name, (members.get(name) ?? new Set()).add(permission.toLowerCase()));
  }
  return members;
}

/** The members of Office.js that src/outlook uses. */
function membersUsed(): readonly string[] {
  const folder = path.join(root, 'src/outlook');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/\.(\w+)/g)].map(([, name = '']) => name))];
}

describe('the permission that the manifest asks for', () => {
  const needed = permissionsByMember();

  it('is known of each member from its documentation', () => {
    expect(needed.get('getCallbackTokenAsync')).toBeDefined();
    expect(needed.get('saveAsync')?.has('read/write item')).toBe(true);
    expect(needed.get('loadCustomPropertiesAsync')).toEqual(new Set(['read item']));
    expect(needed.size).toBeGreaterThan(100);
  });

  it('is the least, and enough for everything that the add-in uses', () => {
    expect(manifest).toContain('<Permissions>ReadItem</Permissions>');
    const tooMuch = membersUsed().filter((name) => {
      const permissions = needed.get(name);
      return permissions !== undefined && !permissions.has('restricted') && !permissions.has('read item');
    });
    expect(tooMuch).toEqual([]);
    expect(membersUsed().some((name) => needed.get(name)?.has('read item'))).toBe(true);
  });

  it('goes with no host but the add-in’s own', () => {
    expect([...manifest.matchAll(/<AppDomain>([^<]*)</g)].map(([, domain]) => domain)).toEqual(['https://addin.contoso.com']);
  });
});
