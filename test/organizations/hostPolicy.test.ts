import fc from 'fast-check';
import { type HostPolicy, type HostRefusal, mayReceiveToken, refuseToken } from '../../src/organizations/hostPolicy.ts';

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

  it.each<[HostRefusal, string]>([
    ['notHttps', 'http://contoso.crm4.dynamics.com'],
    ['notHttps', 'http://crm.contoso.com'],
    ['notHttps', 'javascript:alert(1)'],
    ['notHttps', 'data:text/html,x'],
    ['port', 'https://contoso.crm4.dynamics.com:8443'],
    ['port', 'https://crm.contoso.com:8443'],
    ['unknownHost', 'https://evil-dynamics.com'],
    ['unknownHost', 'https://contoso.crm4.evil-dynamics.com'],
    ['unknownHost', 'https://contoso.crm4.dynamics.com.evil.tld'],
    ['unknownHost', 'https://crm4.dynamics.com'],
    ['unknownHost', 'https://a.b.crm4.dynamics.com'],
    ['unknownHost', 'https://contoso.crm99.dynamics.com'],
    ['unknownHost', 'https://contoso.crm.dynamics.cn'],
    ['unknownHost', 'https://xn--contoso-9fg.crm4.dynamics.com.evil.tld'],
    ['userInfo', 'https://contoso.crm4.dynamics.com@evil.tld'],
    ['userInfo', 'https://x@contoso.crm4.dynamics.com'],
    ['userInfo', 'https://x:y@contoso.crm4.dynamics.com'],
    ['ipNumber', 'https://127.0.0.1'],
    ['ipNumber', 'https://[::1]'],
    ['disguised', 'https://2130706433'],
    ['trailingDot', 'https://contoso.crm4.dynamics.com.'],
    ['backslash', 'https:\\\\contoso.crm4.dynamics.com'],
    ['backslash', 'https://evil.tld\\@contoso.crm4.dynamics.com'],
    ['foreignLetters', 'https://contoso.crm4.dyn\u0430mics.com'],
    ['foreignLetters', 'https://contoso.crm4.\uff44ynamics.com'],
    ['disguised', 'https://contoso.crm4.dynamics%2ecom'],
    ['disguised', 'https:contoso.crm4.dynamics.com'],
    ['hiddenCharacters', ' https://contoso.crm4.dynamics.com'],
    ['hiddenCharacters', 'https://contoso.crm4\t.dynamics.com'],
    ['hiddenCharacters', 'https://contoso.crm4\u200b.dynamics.com'],
    ['discovery', 'https://globaldisco.crm.dynamics.com'],
    ['notAnAddress', ''],
    ['notAnAddress', 'contoso'],
  ])('refuses, because of %s, %j', (reason, address) => {
    expect(refuseToken(address, commercial)).toBe(reason);
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
