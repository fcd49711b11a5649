import fc from 'fast-check';
import { type HostPolicy, mayReceiveToken } from '../../src/organizations/hostPolicy.ts';
import { understandAddress } from '../../src/organizations/understandAddress.ts';

const policy: HostPolicy = { cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com', 'https://sales.contoso.com:444', 'http://contoso.localhost:3000'] };

describe('understanding a pasted address', () => {
  it.each([
    ['https://contoso.crm4.dynamics.com/main.aspx?appid=1&pagetype=entitylist&etn=account', 'https://contoso.crm4.dynamics.com', 'online'],
    ['https://contoso.crm4.dynamics.com/', 'https://contoso.crm4.dynamics.com', 'online'],
    ['https://contoso.api.crm4.dynamics.com/api/data/v9.2/', 'https://contoso.crm4.dynamics.com', 'online'],
    ['  contoso.crm4.dynamics.com\n', 'https://contoso.crm4.dynamics.com', 'online'],
    ['HTTPS://Contoso.crm4.Dynamics.com/apps/sales', 'https://contoso.crm4.dynamics.com', 'online'],
    ['https://crm.contoso.com/main.aspx', 'https://crm.contoso.com', 'onPremises'],
    ['https://crm.contoso.com/Contoso/main.aspx?etc=1', 'https://crm.contoso.com/Contoso', 'onPremises'],
    ['https://crm.contoso.com/Contoso', 'https://crm.contoso.com/Contoso', 'onPremises'],
    ['https://crm.contoso.com/_root/homepage.aspx', 'https://crm.contoso.com', 'onPremises'],
    ['https://crm.contoso.com/api/data/v9.1', 'https://crm.contoso.com', 'onPremises'],
    ['https://sales.contoso.com:444/Contoso/', 'https://sales.contoso.com:444/Contoso', 'onPremises'],
    ['http://contoso.localhost:3000/main.aspx', 'http://contoso.localhost:3000', 'onPremises'],
  ])('makes of %j the organization %s', (pasted, url, place) => {
    expect(understandAddress(pasted, policy)).toEqual({ ok: true, url, place });
  });

  it.each([
    ['', 'notAnAddress'],
    ['contoso', 'notAnAddress'],
    ['my organization', 'hiddenCharacters'],
    ['https://server/Contoso/main.aspx', 'unknownHost'],
    ['https://evil-dynamics.com/main.aspx', 'unknownHost'],
    ['contoso.crm4.dynamics.com.evil.tld/main.aspx', 'unknownHost'],
    ['contoso.crm4.dynamics.com@evil.tld', 'notAnAddress'],
    ['http://contoso.crm4.dynamics.com', 'notHttps'],
  ])('refuses %j because of %s', (pasted, refusal) => {
    expect(understandAddress(pasted, policy)).toEqual({ ok: false, refusal });
  });

  it('never makes an organization that may not have a token', () => {
    const text = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ unit: 'binary' }), fc.constantFrom(...policy.trustedOrigins).chain((origin) => fc.webPath().map((path) => origin + path)));
    fc.assert(
      fc.property(text, (pasted) => {
        const understood = understandAddress(pasted, policy);
        if (understood.ok) expect(mayReceiveToken(understood.url, policy)).toBe(true);
      }),
    );
  });
});
