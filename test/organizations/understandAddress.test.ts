import fc from 'fast-check';
import { type HostPolicy, type HostRefusal, mayReceiveToken } from '../../src/organizations/hostPolicy.ts';
import { understandAddress } from '../../src/organizations/understandAddress.ts';
import { hostileAddresses } from './hostileAddresses.ts';

const policy: HostPolicy = { cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com', 'https://sales.contoso.com:444', 'https://x.api.contoso.com', 'http://contoso.crm4.dynamics.localhost:3000', 'http://crm.contoso.localhost:3000'] };
const allConfirmed: HostPolicy = { ...policy, confirmedOrigins: policy.trustedOrigins };

describe('understanding a pasted address', () => {
  it.each([
    ['https://contoso.crm4.dynamics.com/main.aspx?appid=11111111-2222-3333-4444-555555555555&pagetype=entitylist&etn=account', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.crm4.dynamics.com/main.aspx?forceUCI=1&pagetype=apps#123', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.crm4.dynamics.com/apps/saleshub', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.crm4.dynamics.com/', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.crm4.dynamics.com?etc=1', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.crm4.dynamics.com:443/main.aspx', 'https://contoso.crm4.dynamics.com'],
    ['https://contoso.api.crm4.dynamics.com/api/data/v9.2/', 'https://contoso.crm4.dynamics.com'],
    ['https://api.crm4.dynamics.com/', 'https://api.crm4.dynamics.com'],
    ['  contoso.crm4.dynamics.com\n', 'https://contoso.crm4.dynamics.com'],
    ['contoso.crm4.dynamics.com/main.aspx', 'https://contoso.crm4.dynamics.com'],
    ['contoso.crm4.dynamics.com?etc=1', 'https://contoso.crm4.dynamics.com'],
    ['HTTPS://Contoso.crm4.Dynamics.com/apps/sales', 'https://contoso.crm4.dynamics.com'],
    ['http://contoso.crm4.dynamics.localhost:3000/main.aspx?appid=1', 'http://contoso.crm4.dynamics.localhost:3000'],
    ['http://contoso.api.crm4.dynamics.localhost:3000/api/data/v9.2/', 'http://contoso.crm4.dynamics.localhost:3000'],
    ['contoso.crm4.dynamics.localhost:3000/main.aspx', 'http://contoso.crm4.dynamics.localhost:3000'],
  ])('makes of %j the online organization %s', (pasted, url) => {
    expect(understandAddress(pasted, policy)).toEqual({ ok: true, url, place: 'online', needsConfirmation: false });
  });

  it.each([
    ['https://crm.contoso.com/main.aspx', 'https://crm.contoso.com'],
    ['https://crm.contoso.com', 'https://crm.contoso.com'],
    ['https://crm.contoso.com/Contoso/main.aspx?etc=1', 'https://crm.contoso.com/Contoso'],
    ['https://crm.contoso.com/Contoso', 'https://crm.contoso.com/Contoso'],
    ['https://crm.contoso.com/Contoso/', 'https://crm.contoso.com/Contoso'],
    ['https://crm.contoso.com//Contoso/', 'https://crm.contoso.com'],
    ['https://crm.contoso.com/Contoso/api/data/v9.1/WhoAmI', 'https://crm.contoso.com/Contoso'],
    ['https://crm.contoso.com/_root/homepage.aspx', 'https://crm.contoso.com'],
    ['https://crm.contoso.com/api/data/v9.1', 'https://crm.contoso.com'],
    ['https://crm.contoso.com/workplace/home_dashboards.aspx', 'https://crm.contoso.com'],
    ['https://crm.contoso.com/%2e%2e/Contoso', 'https://crm.contoso.com/Contoso'],
    ['https://crm.contoso.com/Con%20toso', 'https://crm.contoso.com'],
    ['crm.contoso.com/Contoso/main.aspx', 'https://crm.contoso.com/Contoso'],
    ['https://sales.contoso.com:444/Contoso/', 'https://sales.contoso.com:444/Contoso'],
    ['https://x.api.contoso.com/main.aspx', 'https://x.api.contoso.com'],
    ['http://crm.contoso.localhost:3000/Contoso/main.aspx', 'http://crm.contoso.localhost:3000/Contoso'],
  ])('makes of %j the organization %s on a server of its own, once that is confirmed', (pasted, url) => {
    expect(understandAddress(pasted, policy)).toEqual({ ok: true, url, place: 'onPremises', needsConfirmation: true });
    expect(understandAddress(pasted, allConfirmed)).toEqual({ ok: true, url, place: 'onPremises', needsConfirmation: false });
  });

  it('asks for no confirmation of what the administrator lists as an organization', () => {
    const listed = { ...policy, organizations: [{ url: 'https://crm.contoso.com/Contoso' }] };
    expect(understandAddress('https://crm.contoso.com/Contoso/main.aspx', listed)).toMatchObject({ needsConfirmation: false });
  });

  it.each<[string, HostRefusal]>([
    ['', 'notAnAddress'],
    ['contoso', 'notAnAddress'],
    ['my organization', 'hiddenCharacters'],
    ['https://server/Contoso/main.aspx', 'notListed'],
    ['https://crm.fabrikam.com/main.aspx', 'notListed'],
    ['http://crm.contoso.com/Contoso', 'notHttps'],
    ['https://evil-dynamics.com/main.aspx', 'lookAlike'],
    ['contoso.crm4.dynamics.com.evil.tld/main.aspx', 'lookAlike'],
    ['contoso.crm4.dynamics.com@evil.tld', 'notAnAddress'],
    ['http://contoso.crm4.dynamics.com', 'notHttps'],
    ['https://contoso.crm4.dynamics.com https://evil.tld', 'hiddenCharacters'],
    ['https://globaldisco.api.crm.dynamics.com/api/discovery', 'notAnOrganization'],
    ['globaldisco.crm.dynamics.com', 'notAnOrganization'],
    ['10.0.0.1/Contoso', 'ipNumber'],
  ])('refuses %j because of %s', (pasted, refusal) => {
    expect(understandAddress(pasted, policy)).toEqual({ ok: false, refusal });
  });

  it.each(hostileAddresses.filter(([, address]) => address === address.trim() && /^[a-z]+:/i.test(address)))('refuses, because of %s, %j', (refusal, address) => {
    expect(understandAddress(address, allConfirmed)).toEqual({ ok: false, refusal });
  });

  it('never makes an organization that may not have a token, and understands its own answer in the same way', () => {
    const text = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('https://contoso.crm4.dynamics.com', 'contoso.api.crm.dynamics.com', ...policy.trustedOrigins).chain((origin) => fc.oneof(fc.webPath(), fc.string({ unit: 'binary', maxLength: 10 })).map((path) => origin + path)),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const understood = understandAddress(pasted, allConfirmed);
        if (!understood.ok) return;
        expect(mayReceiveToken(understood.url, allConfirmed)).toBe(true);
        expect(understandAddress(understood.url, allConfirmed)).toEqual(understood);
      }),
      { numRuns: 2000 },
    );
  });
});
