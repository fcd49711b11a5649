import { tenantOfAuthority } from '../../src/diagnosis/tenantOfAuthority.ts';

const tenant = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';

describe('the tenant of an authority', () => {
  it.each([`https://login.microsoftonline.com/${tenant}`, `https://login.microsoftonline.com/${tenant}/v2.0`, `https://login.microsoftonline.us/${tenant.toUpperCase()}/`])('is told by its id in %s', (authority) => {
    expect(tenantOfAuthority(authority)).toBe(tenant);
  });

  it.each(['https://login.microsoftonline.com/organizations', 'https://login.microsoftonline.com/common', 'https://login.microsoftonline.com/contoso.com', 'https://login.microsoftonline.com', 'https://adfs.contoso.com/adfs', 'nonsense', ''])('is none in %s', (authority) => {
    expect(tenantOfAuthority(authority)).toBeUndefined();
  });
});
