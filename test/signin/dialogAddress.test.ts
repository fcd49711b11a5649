import fc from 'fast-check';
import { dialogAddress, requestInAddress } from '../../src/signin/dialogAddress.ts';

const request = { id: '0b2c9a1e-5d6f-4f3a-8e51-6d4c8f7a9b10', issuer: 'entra', how: 'asking', resources: ['https://contoso.crm4.dynamics.com'] } as const;
const whole = { ...request, resources: [...request.resources] };

describe('the address of the sign-in window', () => {
  it('gives back what was put into it', () => {
    const origins = fc.oneof(fc.webAuthority().map((host) => `https://${host}`), fc.constant('http://contoso.crm4.dynamics.localhost:3000'));
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('entra', 'onPremises'), fc.constantFrom('asking', 'choosing'), fc.array(origins, { minLength: 1 }), fc.option(fc.string(), { nil: undefined }), (id, issuer, how, resources, expected) => {
        const wanted = { id, issuer, how, resources, ...(expected === undefined ? {} : { expected }) } as const;
        expect(requestInAddress(new URL(dialogAddress(wanted)))).toEqual(wanted);
      }),
    );
  });

  it('lies next to the pane, with the sign-in name where no server sees it', () => {
    const address = new URL(dialogAddress({ ...whole, expected: 'nancy@contoso.com' }));
    expect(address.origin + address.pathname).toBe('http://localhost/dialog.html');
    expect(address.search).not.toContain('nancy');
    expect(address.hash).toContain('nancy');
  });

  it('is short enough for fifty organizations', () => {
    const resources = Array.from({ length: 50 }, (_, index) => `https://contoso-europe-${index}.crm4.dynamics.com`);
    expect(dialogAddress({ ...whole, resources }).length).toBeLessThan(2200);
  });

  it.each(['', '?id=1&issuer=entra&how=asking&for=contoso.crm.dynamics.com', `?id=${request.id}&issuer=google&how=asking&for=x.com`, `?id=${request.id}&issuer=entra&how=asking`])('is no request with %j', (search) => {
    expect(requestInAddress({ search, hash: '' })).toBeUndefined();
  });
});
