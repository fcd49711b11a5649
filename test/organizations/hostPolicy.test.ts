import fc from 'fast-check';
import { type HostPolicy, type HostRefusal, isOnline, mayReceiveToken, refuseToken, serviceOrigin } from '../../src/organizations/hostPolicy.ts';
import { hostileAddresses } from './hostileAddresses.ts';

const strict: HostPolicy = { cloud: 'commercial', trustedOrigins: [] };
const listed: HostPolicy = {
  cloud: 'commercial',
  trustedOrigins: ['https://crm.contoso.com', 'https://crm.contoso.com:444', 'https://10.0.0.5', 'https://xn--mller-kva.de', 'http://contoso.crm4.dynamics.localhost:3000', 'http://crm.contoso.localhost:3000', 'http://crm.contoso.com'],
};
const confirmed: HostPolicy = { ...listed, confirmedOrigins: [...listed.trustedOrigins, 'https://never-listed.contoso.com'] };

describe('who may receive a token for an organization', () => {
  it.each([
    'https://contoso.crm.dynamics.com',
    'https://contoso.crm4.dynamics.com',
    'https://contoso.api.crm4.dynamics.com',
    'https://contoso.crm21.dynamics.com',
    'https://org1a2b3c4d.crm.dynamics.com',
    'https://contoso-test.crm4.dynamics.com',
    'https://Contoso.CRM4.dynamics.com',
    'https://contoso.crm4.dynamics.com:443/main.aspx',
    'https://contoso.crm4.dynamics.com?a=@evil.tld#b',
  ])('%s may, being in the cloud', (address) => {
    expect(refuseToken(address, strict)).toBeUndefined();
  });

  it.each(['https://crm.contoso.com', 'https://crm.contoso.com:444/Contoso', 'https://10.0.0.5', 'https://xn--mller-kva.de', 'http://crm.contoso.localhost:3000/Contoso'])('%s may, but only listed and confirmed', (address) => {
    expect(refuseToken(address, strict)).toBeDefined();
    expect(refuseToken(address, listed)).toBe('notConfirmed');
    expect(refuseToken(address, confirmed)).toBeUndefined();
  });

  it('what the administrator lists as an organization needs no confirmation', () => {
    expect(refuseToken('https://crm.contoso.com/Contoso', { ...listed, organizations: [{ url: 'https://crm.contoso.com/Contoso' }] })).toBeUndefined();
    expect(refuseToken('https://crm.contoso.com/Contoso', { ...strict, organizations: [{ url: 'https://crm.contoso.com/Contoso' }] })).toBe('notListed');
  });

  it('what stands in for the cloud on this machine needs no confirmation, but has to be listed', () => {
    expect(refuseToken('http://contoso.crm4.dynamics.localhost:3000', listed)).toBeUndefined();
    expect(refuseToken('http://contoso.crm4.dynamics.localhost:3001', listed)).toBe('notHttps');
  });

  it('being confirmed is worth nothing without being listed', () => {
    expect(refuseToken('https://never-listed.contoso.com', confirmed)).toBe('notListed');
  });

  it('http is for this very machine alone, whoever lists it', () => {
    expect(refuseToken('http://crm.contoso.com', confirmed)).toBe('notHttps');
  });

  it.each<[HostRefusal, string]>([
    ['port', 'https://contoso.crm4.dynamics.com:8443'],
    ['notListed', 'https://crm.contoso.com:8443'],
    ['otherCloud', 'https://contoso.crm.dynamics.cn'],
    ['notAnOrganization', 'https://globaldisco.crm.dynamics.com'],
    ['notAnOrganization', 'https://globaldisco.api.crm.dynamics.com'],
    ['notAnOrganization', 'https://globaldisco.crm4.dynamics.com'],
    ['notAnOrganization', 'https://disco.crm4.dynamics.com'],
    ['notAnOrganization', 'https://globaldisco.crm.dynamics.cn'],
    ['notAnOrganization', 'https://graph.microsoft.com'],
  ])('and not, because of %s, %j', (reason, address) => {
    expect(refuseToken(address, confirmed)).toBe(reason);
  });

  it.each(hostileAddresses)('and not, because of %s, %j', (reason, address) => {
    expect(refuseToken(address, confirmed)).toBe(reason);
  });

  it('each cloud has only its own', () => {
    const addresses = { commercial: 'https://a.crm.dynamics.com', gccHigh: 'https://a.crm.microsoftdynamics.us', dod: 'https://a.crm.appsplatform.us', china: 'https://a.crm.dynamics.cn' } as const;
    const names = Object.keys(addresses) as (keyof typeof addresses)[];
    for (const cloud of names) for (const other of names) expect(refuseToken(addresses[other], { cloud, trustedOrigins: [] })).toBe(cloud === other ? undefined : 'otherCloud');
  });
});

describe('who may receive a token for a service of Microsoft’s', () => {
  const disco = 'https://globaldisco.crm.dynamics.com';
  const localDisco = 'http://globaldisco.crm.dynamics.localhost:3000';
  const localGraph = 'http://graph.microsoft.localhost:3000';
  const local: HostPolicy = { ...strict, discovery: localDisco, graph: localGraph, trustedOrigins: [localDisco, localGraph, 'http://other.localhost:3000'] };

  it.each<['discovery' | 'graph', string, HostPolicy]>([
    ['discovery', `${disco}/api/discovery/v2.0/Instances`, strict],
    ['discovery', 'https://globaldisco.crm9.dynamics.com', { ...strict, cloud: 'gcc' }],
    ['discovery', localDisco, local],
    ['graph', 'https://graph.microsoft.com/v1.0/me', { ...strict, graph: true }],
    ['graph', localGraph, local],
  ])('for %s: %s', (service, address, policy) => {
    expect(mayReceiveToken(address, policy, service)).toBe(true);
  });

  it.each<['discovery' | 'graph', string, HostPolicy]>([
    ['discovery', 'https://globaldisco.crm9.dynamics.com', strict],
    ['discovery', 'https://contoso.crm.dynamics.com', strict],
    ['discovery', `${disco}.evil.tld`, strict],
    ['discovery', `${disco}.`, strict],
    ['discovery', `${disco}:8443`, strict],
    ['discovery', 'http://globaldisco.crm.dynamics.com', strict],
    ['discovery', disco, { ...strict, discovery: false }],
    ['discovery', disco, local],
    ['discovery', localGraph, local],
    ['discovery', 'http://other.localhost:3000', local],
    ['discovery', localDisco, { ...local, trustedOrigins: [] }],
    ['discovery', 'http://disco.contoso.com', { ...strict, discovery: 'http://disco.contoso.com', trustedOrigins: ['http://disco.contoso.com'] }],
    ['discovery', 'https://globaldisco.crm.dynamics.cn', { ...strict, cloud: 'china' }],
    ['graph', 'https://graph.microsoft.com', strict],
    ['graph', 'https://graph.microsoft.us', { ...strict, graph: true }],
    ['graph', disco, { ...strict, graph: true }],
    ['graph', localGraph, { ...local, trustedOrigins: [] }],
  ])('not for %s: %s', (service, address, policy) => {
    expect(mayReceiveToken(address, policy, service)).toBe(false);
  });

  it.each([localDisco, localGraph])('%s gets none that is for an organization, though it is listed', (address) => {
    expect(refuseToken(address, { ...local, confirmedOrigins: [address] })).toBe('notAnOrganization');
  });

  it('discovery is on where it has been tried, Graph only where the administrator says so', () => {
    expect((['commercial', 'gcc', 'gccHigh', 'dod', 'china'] as const).map((cloud) => serviceOrigin({ cloud, trustedOrigins: [] }, 'discovery') !== undefined)).toEqual([true, true, true, false, false]);
    expect(serviceOrigin({ cloud: 'china', trustedOrigins: [], discovery: true }, 'discovery')).toBe('https://globaldisco.crm.dynamics.cn');
    expect(serviceOrigin(strict, 'graph')).toBeUndefined();
  });
});

describe('whatever is written around or into a good name', () => {
  const good = 'contoso.crm4.dynamics.com';
  const odd = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom('.', '..', '@', ':', ':443', ':0443', ':00443', ':8443', '/', '//', '\\', '#', '?', '%2e', '%00', '%40', '\t', '\n', '\u200b', '\u202e', '\ufeff', '。', '．', '\u2024', 'ı', 'xn--', '@evil.tld', '.evil.tld', '-dynamics.com', '[::1]', '0x7f.1'),
  );
  const mutated = fc.tuple(fc.nat(good.length), odd, fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:', 'https:/', 'https:///', '//', '', 'ftp://', 'https://x@')).map(([at, text, scheme]) => scheme + good.slice(0, at) + text + good.slice(at));

  it('what is accepted leads to exactly the host it reads as', () => {
    fc.assert(
      fc.property(mutated, (address) => {
        if (!mayReceiveToken(address, strict)) return;
        const { protocol, hostname, port, username, password } = new URL(address);
        expect({ protocol, port, username, password }).toEqual({ protocol: 'https:', port: '', username: '', password: '' });
        expect(hostname).toMatch(/^[a-z0-9-]{1,63}(\.api)?\.crm([2-9]|[12][0-9])?\.dynamics\.com$/);
        expect(address.toLowerCase().replace(/^https:\/\/([^/?#:]*).*$/s, '$1')).toBe(hostname);
      }),
      { numRuns: 5000 },
    );
  });

  it('the answer is always the same, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true }), mutated), (address) => {
        expect(refuseToken(address, confirmed)).toBe(refuseToken(address, confirmed));
      }),
    );
  });
});

describe('what an organization’s address stands for', () => {
  it.each([
    ['https://contoso.crm4.dynamics.com', true],
    ['http://contoso.crm4.dynamics.localhost:3000', true],
    ['http://contoso.api.crm4.dynamics.localhost:3000', true],
    ['http://crm.contoso.localhost:3000', false],
    ['https://crm.contoso.com', false],
  ])('%s is online: %s', (address, online) => {
    expect(isOnline(new URL(address), strict)).toBe(online);
  });
});
