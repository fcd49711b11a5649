import { describedByDiscovery, discoveredState, organizationTypeOf } from '../../src/organizations/discoveredOrganization.ts';

describe('what Global Discovery says of an organization', () => {
  it.each([
    [0, 'production'],
    [5, 'sandbox'],
    [6, 'sandbox'],
    [7, 'trial'],
    [9, 'trial'],
    [11, 'trial'],
    [12, 'production'],
    [13, 'developer'],
    [14, 'trial'],
    [15, 'production'],
    [99, 'production'],
    [null, 'production'],
    ['CustomerTest', 'sandbox'],
    ['Developer', 'developer'],
    ['Unheard', 'production'],
  ])('OrganizationType %j is %s', (foreign, type) => {
    expect(organizationTypeOf(foreign)).toBe(type);
  });

  it.each([
    [0, 6, 'ready'],
    [0, 0, 'locked'],
    [0, 1, 'moving'],
    [0, 2, 'failed'],
    [0, 3, 'provisioning'],
    [0, 4, 'disabled'],
    [0, 5, 'provisioning'],
    [1, 6, 'disabled'],
    [1, 0, 'locked'],
    [0, 42, 'ready'],
    [null, null, 'ready'],
    [undefined, undefined, 'ready'],
  ])('State %j and StatusMessage %j is %s', (state, message, expected) => {
    expect(discoveredState(state, message)).toBe(expected);
  });

  it('describes an organization that was pasted, by its id', () => {
    const test = { url: 'https://contoso-test.crm4.dynamics.com', name: 'Contoso Test', type: 'sandbox', id: 'a', region: 'EMEA' } as const;
    const pasted = { url: 'https://old-name.crm4.dynamics.com', name: 'old-name', type: 'production', id: 'a' } as const;
    const discovered = [{ organization: test, state: 'ready', isAdministrator: false }] as const;
    expect(describedByDiscovery(pasted, discovered)).toEqual({ ...test, url: pasted.url });
    expect(describedByDiscovery({ ...pasted, id: 'b' }, discovered)).toEqual({ ...pasted, id: 'b' });
    const { id: _id, ...unknown } = pasted;
    expect(describedByDiscovery(unknown, discovered)).toEqual(unknown);
  });
});
