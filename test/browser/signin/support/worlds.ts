export const contosoId = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';
export const fabrikamId = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c22';
export const nancyId = '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01';
export const clientId = '5d7c1a52-0f0e-4b5c-9a4e-36d0c8a1f001';
export const redirectUri = 'http://localhost:45999/signin';

const organization = (number: number, host: string, rest: object = {}) => ({
  id: `6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e0${number}`,
  url: `https://${host}`,
  uniqueName: host.split('.')[0] ?? '',
  friendlyName: `Organization ${number}`,
  tenant: 'contoso.com',
  users: [user(number, nancyId, 'nancy@contoso.com')],
  ...rest,
});

const user = (number: number, oid: string, name: string, rest: object = {}) => ({
  systemuserid: `a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a0${number}`,
  azureactivedirectoryobjectid: oid,
  fullname: name,
  internalemailaddress: name,
  domainname: name,
  ...rest,
});

/** Two tenants with a guest, organizations in each state, one on-premises. */
export function signInWorld(change: object = {}): object {
  return {
    name: 'Sign-in',
    app: { clientId, name: 'Mailbox Match', redirectUris: [redirectUri] },
    tenants: [
      { id: contosoId, domain: 'contoso.com' },
      { id: fabrikamId, domain: 'fabrikam.com' },
    ],
    accounts: [
      {
        id: nancyId,
        tenant: 'contoso.com',
        username: 'nancy@contoso.com',
        name: 'Nancy Anderson',
        mail: 'nancy.anderson@contoso.com',
        proxyAddresses: ['SMTP:nancy.anderson@contoso.com', 'smtp:nancy@contoso.com'],
        guestIn: [{ tenant: 'fabrikam.com', id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0b01' }],
      },
      { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', tenant: 'contoso.com', username: 'omar@contoso.com', name: 'Omar "the <Great>" Haddad' },
      { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a03', tenant: 'fabrikam.com', username: 'fay@fabrikam.com', name: 'Fay Fabrikam' },
    ],
    outlook: { account: 'nancy@contoso.com', mailbox: { address: 'nancy@contoso.com', displayName: 'Nancy Anderson' }, mail: '../mail' },
    organizations: [
      organization(1, 'contoso.crm4.dynamics.com'),
      organization(2, 'contosotest.crm.dynamics.com', { type: 'sandbox', state: 'disabled', discovery: { status: 'locked' } }),
      organization(3, 'hidden.crm4.dynamics.com', { discovery: { listed: false } }),
      organization(4, 'former.crm4.dynamics.com', { users: [user(4, nancyId, 'nancy@contoso.com', { isdisabled: true })] }),
      organization(5, 'fabrikam.crm4.dynamics.com', { tenant: 'fabrikam.com', users: [user(5, '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0b01', 'nancy@contoso.com')] }),
      organization(6, 'government.crm9.dynamics.com', { discovery: { status: 'provisioning' } }),
      organization(7, 'crm.contoso.com', { type: 'onPremises', version: '9.1.0.0' }),
    ],
    ...change,
  };
}
