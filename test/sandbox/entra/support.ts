import { directoryOf } from '../../../sandbox/entra/directory.ts';
import { initialState } from '../../../sandbox/entra/signInState.ts';
import type { Place } from '../../../sandbox/server/hosts.ts';
import { parseWorld } from '../../../sandbox/world/readWorld.ts';

export const place: Place = { originOf: (host) => `https://${host}`, outlook: 'https://outlook.office.com', addIn: 'https://addin.contoso.com/', officeFromMicrosoft: true };

export const nancyId = '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01';
export const fayId = '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a03';
export const clientId = '5d7c1a52-0f0e-4b5c-9a4e-36d0c8a1f001';
export const organization = 'https://contoso.crm4.dynamics.com';

/** Two tenants, two accounts, one organization; no guests. */
export function world(change: object = {}) {
  const json = {
    name: 'Test',
    tenants: [
      { id: '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11', domain: 'contoso.com' },
      { id: '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c22', domain: 'fabrikam.com' },
    ],
    accounts: [
      { id: nancyId, tenant: 'contoso.com', username: 'nancy@contoso.com', name: 'Nancy Anderson' },
      { id: fayId, tenant: 'fabrikam.com', username: 'fay@fabrikam.com', name: 'Fay Fabrikam' },
    ],
    outlook: { account: 'nancy@contoso.com', mailbox: { address: 'nancy@contoso.com', displayName: 'Nancy Anderson' } },
    organizations: [{ id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e01', url: organization, uniqueName: 'contoso', friendlyName: 'Contoso', tenant: 'contoso.com', users: [] }],
    ...change,
  };
  return parseWorld(JSON.stringify(json), 'The world');
}

export function known(change: object = {}) {
  const made = world(change);
  return { world: made, directory: directoryOf(made, place), state: initialState(made) };
}
