import fc from 'fast-check';
import { type HostPolicy, mayReceiveToken } from '../../src/organizations/hostPolicy.ts';

const commercial: HostPolicy = { cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com', 'https://crm.contoso.com:444', 'http://contoso.localhost:3000', 'http://crm.contoso.com'] };

describe('the policy that decides who may receive a token', () => {
  it.each([
    'https://contoso.crm.dynamics.com',
    'https://contoso.crm4.dynamics.com',
    'https://contoso.api.crm4.dynamics.com',
    'https://contoso.crm21.dynamics.com',
    'https://Contoso.CRM4.dynamics.com',
    'https://crm.contoso.com',
    'https://crm.contoso.com:444',
    'http://contoso.localhost:3000',
  ])('lets %s have one', (address) => {
    expect(mayReceiveToken(address, commercial)).toBe(true);
  });

  it.each([
    ['http instead of https', 'http://contoso.crm4.dynamics.com'],
    ['another port', 'https://contoso.crm4.dynamics.com:8443'],
    ['a look-alike domain', 'https://evil-dynamics.com'],
    ['a look-alike domain', 'https://contoso.crm4.evil-dynamics.com'],
    ['a longer domain', 'https://contoso.crm4.dynamics.com.evil.tld'],
    ['a user name', 'https://contoso.crm4.dynamics.com@evil.tld'],
    ['a user name', 'https://x@contoso.crm4.dynamics.com'],
    ['an IP number', 'https://127.0.0.1'],
    ['a trailing dot', 'https://contoso.crm4.dynamics.com.'],
    ['a backslash', 'https:\\\\contoso.crm4.dynamics.com'],
    ['a backslash', 'https://evil.tld\\@contoso.crm4.dynamics.com'],
    ['a look-alike letter', 'https://contoso.crm4.dyn\u0430mics.com'],
    ['a full-width letter', 'https://contoso.crm4.\uff44ynamics.com'],
    ['an escape', 'https://contoso.crm4.dynamics%2ecom'],
    ['white space', ' https://contoso.crm4.dynamics.com'],
    ['a tab', 'https://contoso.crm4\t.dynamics.com'],
    ['no organization', 'https://crm4.dynamics.com'],
    ['two labels before the region', 'https://a.b.crm4.dynamics.com'],
    ['an unknown region', 'https://contoso.crm99.dynamics.com'],
    ['discovery, which is no organization', 'https://globaldisco.crm.dynamics.com'],
    ['another cloud', 'https://contoso.crm.dynamics.cn'],
    ['a listed origin on http that is not this machine', 'http://crm.contoso.com'],
    ['a port that is not listed', 'https://crm.contoso.com:8443'],
    ['nothing', ''],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
  ])('refuses %s: %s', (_reason, address) => {
    expect(mayReceiveToken(address, commercial)).toBe(false);
  });

  it('lets each cloud have only its own', () => {
    const addresses = { commercial: 'https://a.crm.dynamics.com', gccHigh: 'https://a.crm.microsoftdynamics.us', dod: 'https://a.crm.appsplatform.us', china: 'https://a.crm.dynamics.cn' } as const;
    const names = Object.keys(addresses) as (keyof typeof addresses)[];
    for (const cloud of names) for (const other of names) expect(mayReceiveToken(addresses[other], { cloud, trustedOrigins: [] })).toBe(cloud === other);
  });

  it('refuses whatever is put around a good name', () => {
    const noise = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(noise, fc.boolean(), (text, before) => {
        const address = before ? `https://${text}contoso.crm4.dynamics.com` : `https://contoso.crm4.dynamics.com${text}`;
        if (!mayReceiveToken(address, { cloud: 'commercial', trustedOrigins: [] })) return;
        expect(new URL(address).hostname).toMatch(/^[a-z0-9-]*contoso\.crm4\.dynamics\.com$/);
      }),
    );
  });
});
