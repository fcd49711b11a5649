import fc from 'fast-check';
import { mayReceiveToken } from '../../src/organizations/hostPolicy.ts';
import {
  addOrganization,
  connectOrganization,
  disconnectOrganization,
  findKnown,
  hostPolicyOf,
  keptOrganizations,
  type KeptOrganization,
  type KnownOrganization,
  knownOrganizations,
  type OrganizationSettings,
  removeOrganization,
} from '../../src/organizations/knownOrganizations.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { understandAddress } from '../../src/organizations/understandAddress.ts';
import { hostileAddresses } from './hostileAddresses.ts';

const idOf = (digit: number) => `6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e0${digit}`;
const contoso: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' };
const test: Organization = { url: 'https://contoso-test.crm4.dynamics.com', name: 'Contoso Test', type: 'sandbox', id: idOf(2) };
const own: Organization = { url: 'https://crm.contoso.com/Contoso', name: 'Our server', type: 'onPremises' };

const settings: OrganizationSettings = { cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com'], organizations: [contoso] };
const kept = (organization: Organization, changes: Partial<KeptOrganization> = {}): KeptOrganization => ({ ...organization, connected: true, ...changes });
const urls = (known: readonly KnownOrganization[]) => known.map(({ organization }) => organization.url);
const added = (result: ReturnType<typeof addOrganization>): readonly KnownOrganization[] => {
  if ('alreadyThere' in result) throw new Error('is there already');
  return result.known;
};

describe('the list of organizations', () => {
  it('has what the administrator configured, connected', () => {
    expect(knownOrganizations(settings, [])).toEqual([{ organization: contoso, source: 'configured', connected: true, confirmed: true }]);
  });

  it('has what was added, by name', () => {
    const numbered = [10, 9].map((number) => kept({ url: `https://n${number}.crm4.dynamics.com`, name: `branch ${number}`, type: 'production' }));
    expect(knownOrganizations(settings, [...numbered, kept(test)]).map(({ organization }) => organization.name)).toEqual(['branch 9', 'branch 10', 'Contoso', 'Contoso Test']);
  });

  it('keeps apart, in a steady order, organizations of the same name', () => {
    const twins = ['https://b.crm4.dynamics.com', 'https://a.crm4.dynamics.com'].map((url) => kept({ url, name: 'Twin', type: 'production' }));
    expect(urls(knownOrganizations({ ...settings, organizations: [] }, twins))).toEqual(urls(knownOrganizations({ ...settings, organizations: [] }, [...twins].reverse())));
  });

  it('remembers of a configured organization that it is disconnected, and its id', () => {
    const [known] = knownOrganizations(settings, [kept(contoso, { name: 'Old name', connected: false, id: idOf(1).toUpperCase() })]);
    expect(known).toEqual({ organization: { ...contoso, id: idOf(1) }, source: 'configured', connected: false, confirmed: true });
  });

  it('takes an organization that was added before it was configured for the configured one', () => {
    const known = knownOrganizations({ ...settings, organizations: [{ ...contoso, id: idOf(2) }] }, [kept(test, { connected: false })]);
    expect(known).toMatchObject([{ organization: { url: contoso.url }, source: 'configured', connected: false }]);
  });

  it.each<[string, KeptOrganization]>([
    ['a look-alike', kept({ ...test, url: 'https://evil-dynamics.com' })],
    ['another cloud', kept({ ...test, url: 'https://contoso.crm.dynamics.cn' })],
    ['an address that is none', kept({ ...test, url: 'contoso' })],
    ['a server that is no longer listed', kept({ ...own, url: 'https://crm.fabrikam.com/Contoso' }, { confirmedOrigin: true })],
    ['a server that was never confirmed', kept(own)],
    ['a discovery service', kept({ ...test, url: 'https://globaldisco.crm.dynamics.com' })],
    ['the same organization twice', kept({ ...test, url: 'https://another-name.crm4.dynamics.com' })],
  ])('drops %s and nothing else', (_what, bad) => {
    expect(urls(knownOrganizations(settings, [kept(test), bad]))).toEqual([contoso.url, test.url]);
    expect(urls(knownOrganizations(settings, [bad, kept({ ...test, id: idOf(3) })]))).toContain(test.url);
  });

  it.each(hostileAddresses.map(([, address]) => address).filter((address) => !understandAddress(address, settings).ok))('drops %j, whatever was confirmed', (url) => {
    expect(urls(knownOrganizations(settings, [kept({ ...test, url }, { confirmedOrigin: true }), kept(test)]))).toEqual([contoso.url, test.url]);
  });

  it('has a confirmed server, and lets it have a token', () => {
    const known = knownOrganizations(settings, [kept(own, { confirmedOrigin: true })]);
    expect(urls(known)).toEqual([contoso.url, own.url]);
    expect(mayReceiveToken(own.url, settings)).toBe(false);
    expect(mayReceiveToken(own.url, hostPolicyOf(settings, known))).toBe(true);
  });

  it('writes kept addresses as they are understood', () => {
    expect(urls(knownOrganizations(settings, [kept({ ...test, url: 'https://Contoso-Test.api.crm4.dynamics.com/main.aspx?x=1' })]))).toEqual([contoso.url, test.url]);
  });

  it('shows no name that is empty or turns around what follows', () => {
    const names = knownOrganizations({ ...settings, organizations: [] }, [kept({ ...test, name: ' ' }), kept({ ...contoso, name: 'a\u202eb' })]).map(({ organization }) => organization.name);
    expect(names).toEqual(['a b', 'contoso-test']);
  });
});

describe('changing the list', () => {
  const known = knownOrganizations(settings, [kept(test), kept(own, { confirmedOrigin: true })]);

  it('adds a new organization, connected', () => {
    const other: Organization = { url: 'https://fabrikam.crm.dynamics.com', name: 'Fabrikam', type: 'trial', id: idOf(7) };
    expect(added(addOrganization(known, other, false)).find(({ organization }) => organization.url === other.url)).toEqual({ organization: other, source: 'added', connected: true, confirmed: false });
  });

  it.each([
    ['the same address', 'https://contoso-test.crm4.dynamics.com'],
    ['a page of it', 'https://contoso-test.crm4.dynamics.com/main.aspx?appid=1'],
    ['the host of its Web API', 'https://contoso-test.api.crm4.dynamics.com/api/data/v9.2/'],
    ['other letter case', 'HTTPS://CONTOSO-TEST.CRM4.DYNAMICS.COM/'],
    ['no scheme', 'contoso-test.crm4.dynamics.com/apps/sales'],
  ])('finds an organization that is there already by %s', (_what, pasted) => {
    const understood = understandAddress(pasted, settings);
    if (!understood.ok) throw new Error(understood.refusal);
    expect(addOrganization(known, { url: understood.url, name: 'x', type: 'production' }, false)).toMatchObject({ alreadyThere: { organization: test } });
  });

  it('finds it by another address with the same id', () => {
    expect(addOrganization(known, { url: 'https://renamed.crm4.dynamics.com', name: 'x', type: 'production', id: idOf(2) }, false)).toMatchObject({ alreadyThere: { organization: test } });
  });

  it('finds a server’s organization by other letter case of its name', () => {
    expect(findKnown(known, { url: 'https://crm.contoso.com/contoso' })?.organization).toEqual(own);
    expect(findKnown(known, { url: 'https://crm.contoso.com/Fabrikam' })).toBeUndefined();
  });

  it('connects and disconnects one and leaves the others', () => {
    const without = disconnectOrganization(known, test.url);
    expect(without.filter(({ connected }) => !connected).map(({ organization }) => organization)).toEqual([test]);
    expect(connectOrganization(without, test.url)).toEqual(known);
  });

  it('learns from connecting', () => {
    const learned = connectOrganization(known, contoso.url, { id: idOf(1), region: 'EMEA' });
    expect(findKnown(learned, contoso)?.organization).toEqual({ ...contoso, id: idOf(1), region: 'EMEA' });
    expect(findKnown(learned, { url: 'https://elsewhere.crm4.dynamics.com', id: idOf(1) })?.organization.url).toBe(contoso.url);
  });

  it('removes what was added, and never what the administrator configured', () => {
    expect(urls(removeOrganization(known, test.url))).toEqual([contoso.url, own.url]);
    expect(removeOrganization(known, contoso.url)).toEqual(known);
  });

  it('keeps nothing of a configured organization about which nothing is to be told', () => {
    expect(keptOrganizations(known).map(({ url }) => url)).toEqual([test.url, own.url]);
    expect(keptOrganizations(disconnectOrganization(known, contoso.url)).map(({ url, connected }) => [url, connected])).toContainEqual([contoso.url, false]);
  });

  it('keeps everything that is needed for the same list', () => {
    const pool: readonly Organization[] = [contoso, test, own, { url: 'https://a.crm.dynamics.com', name: 'A', type: 'trial' }, { url: 'https://b.crm.dynamics.com', name: 'B', type: 'developer', id: idOf(5), region: 'NA' }];
    const step = fc.tuple(fc.constantFrom('add', 'connect', 'disconnect', 'remove', 'learn'), fc.constantFrom(...pool));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const list = steps.reduce<readonly KnownOrganization[]>((current, [action, organization]) => {
          switch (action) {
            case 'add': {
              const result = addOrganization(current, organization, organization.type === 'onPremises');
              return 'known' in result ? result.known : current;
            }
            case 'connect':
              return connectOrganization(current, organization.url);
            case 'learn':
              return connectOrganization(current, organization.url, { region: 'EMEA' });
            case 'disconnect':
              return disconnectOrganization(current, organization.url);
            default:
              return removeOrganization(current, organization.url);
          }
        }, knownOrganizations(settings, []));
        const again = knownOrganizations(settings, keptOrganizations(list));
        const told = ({ organization: { region: _region, ...organization }, connected }: KnownOrganization) => ({ ...organization, connected });
        expect(again.map(told)).toEqual(list.map(told));
        expect(new Set(urls(list)).size).toBe(list.length);
      }),
    );
  });
});
