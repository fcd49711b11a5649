import fc from 'fast-check';
import { mergeBags, readBag, writeBag } from '../../src/settings/keptBag.ts';
import { readEntries } from '../../src/settings/keptEntries.ts';
import { deviceItems, type KeptItem, keptItems, keptRows, roamingItems } from '../../src/settings/keptItems.ts';
import { enKept } from '../../src/texts/en/kept.ts';
import { organizationNamed } from './support/keptWorld.ts';

const everything = () => true;
const contoso = organizationNamed('contoso');

function kept<Value>(item: KeptItem<Value>, rows: unknown, allowed: (url: string) => boolean = everything): Value {
  return item.compose(readEntries(rows, item.readValue), allowed);
}

describe('the table of what is kept', () => {
  it('names each thing once, and each has a sentence', () => {
    const keys = keptRows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual(Object.keys(enKept).sort());
  });

  it('begins with nothing', () => {
    expect(kept(keptItems.organizations, undefined)).toEqual([]);
    expect(kept(keptItems.currentOrganization, undefined)).toBeUndefined();
    expect(kept(keptItems.onlyWhenIAsk, undefined)).toBe(false);
    expect(kept(keptItems.lastAnswers, undefined)).toEqual([]);
  });

  it.each<[string, object]>([
    ['an address that is none', { ...contoso, url: 'contoso' }],
    ['a type nobody knows', { ...contoso, type: 'big' }],
    ['no name', { ...contoso, name: '' }],
    ['a name beyond measure', { ...contoso, name: 'x'.repeat(201) }],
    ['an id that is none', { ...contoso, id: '1' }],
    ['another address than it lies under', { ...contoso, url: 'https://other.crm4.dynamics.com' }],
  ])('drops an organization with %s, and no other', (_what, bad) => {
    const fabrikam = organizationNamed('fabrikam');
    expect(kept(keptItems.organizations, [[contoso.url, 1, bad], [fabrikam.url, 1, fabrikam]])).toEqual([fabrikam]);
  });

  it('gives an organization whatever else lies with it, without that', () => {
    const hostile: unknown = JSON.parse(`[["${contoso.url}", 1, {"__proto__": {"polluted": true}, "constructor": 1, "token": "x", ${JSON.stringify(contoso).slice(1)}]]`);
    const [organization] = kept(keptItems.organizations, hostile);
    expect(organization).toEqual(contoso);
    expect(Object.getPrototypeOf(organization)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('leaves out addresses that may not have a token today', () => {
    const allowed = (url: string) => url !== contoso.url;
    expect(kept(keptItems.organizations, [[contoso.url, 1, contoso]], allowed)).toEqual([]);
    expect(kept(keptItems.currentOrganization, [['', 1, contoso.url]], allowed)).toBeUndefined();
  });

  it('gives the same object as long as nothing changes', () => {
    const entries = readEntries([[contoso.url, 1, contoso]], keptItems.organizations.readValue);
    expect(keptItems.organizations.compose(entries, everything)).toBe(keptItems.organizations.compose(entries, everything));
  });

  it.each([...roamingItems, ...deviceItems])('takes any JSON for $key without an exception', (item) => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(readEntries(json, item.readValue)).toBeInstanceOf(Map)));
    fc.assert(fc.property(fc.jsonValue(), fc.string(), (json, key) => expect(readEntries([[key, 1, json]], item.readValue)).toBeInstanceOf(Map)));
  });
});

describe('what roams with the mailbox', () => {
  const time = fc.nat(9);
  const rows = fc.array(fc.constantFrom('a', 'b').chain((name) => time.map((at) => [organizationNamed(name).url, at, organizationNamed(name, { connected: at % 2 === 0 })])));
  const bag = fc.record({ organizations: rows, onlyWhenIAsk: fc.array(time.map((at) => ['', at, true])), forgotten: fc.array(time.map((at) => ['', at, true]), { maxLength: 1 }) }).map((json) => readBag((key) => new Map<string, unknown>(Object.entries(json)).get(key)));
  const written = (given: ReturnType<typeof readBag>) => JSON.stringify(Object.entries(writeBag(given)).map(([key, value]) => [key, Array.isArray(value) ? [...(value as unknown[][])].sort() : value]));

  it('merges in any order to the same, also with a time from which nothing older counts', () => {
    fc.assert(
      fc.property(bag, bag, bag, (a, b, c) => {
        expect(written(mergeBags(a, b))).toBe(written(mergeBags(b, a)));
        expect(written(mergeBags(mergeBags(a, b), c))).toBe(written(mergeBags(a, mergeBags(b, c))));
        expect(mergeBags(a, a)).toBe(a);
      }),
    );
  });

  it('survives being written and read', () => {
    fc.assert(
      fc.property(bag, (given) => {
        const json = new Map<string, unknown>(Object.entries(JSON.parse(JSON.stringify(writeBag(given))) as object));
        expect(written(readBag((key) => json.get(key)))).toBe(written(given));
      }),
    );
  });
});
