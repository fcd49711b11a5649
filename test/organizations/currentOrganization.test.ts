import fc from 'fast-check';
import { type Candidate, currentOrganization } from '../../src/organizations/currentOrganization.ts';
import type { OrganizationType } from '../../src/organizations/organization.ts';

const candidate = (name: string, type: OrganizationType, synchronizes: boolean | null = false): Candidate => ({ organization: { url: `https://${name}.crm4.dynamics.com`, name, type }, synchronizes });
const chosen = 'https://test.crm4.dynamics.com';

describe('the current organization', () => {
  it.each<[string, string | undefined, readonly Candidate[], string | undefined]>([
    ['the person’s choice before all', 'test', [candidate('contoso', 'production', true), candidate('test', 'sandbox')], chosen],
    ['the one that synchronizes', 'test', [candidate('contoso', 'production'), candidate('test', 'sandbox', true)], undefined],
    ['the only production one', 'contoso', [candidate('contoso', 'production'), candidate('test', 'sandbox'), candidate('try', 'trial', null)], undefined],
    ['the only production one where several say that they synchronize', 'contoso', [candidate('contoso', 'production', true), candidate('test', 'sandbox', true)], undefined],
    ['the only one on-premises', 'own', [candidate('own', 'onPremises'), candidate('test', 'sandbox')], undefined],
    ['the only one, whatever it is', 'test', [candidate('test', 'sandbox', null)], undefined],
    ['none of two production ones', undefined, [candidate('contoso', 'production'), candidate('fabrikam', 'production', null)], undefined],
    ['none of production and on-premises', undefined, [candidate('contoso', 'production'), candidate('own', 'onPremises')], undefined],
    ['none of two sandboxes', undefined, [candidate('one', 'sandbox'), candidate('two', 'sandbox')], undefined],
    ['none where there is none', undefined, [], chosen],
    ['by the other rules where the choice is gone', 'contoso', [candidate('contoso', 'production'), candidate('other', 'sandbox')], chosen],
  ])('is %s', (_what, name, candidates, choice) => {
    expect(currentOrganization(candidates, choice)?.name).toBe(name);
  });

  it('does not depend on the order, so it is never the first of a list', () => {
    const types: readonly OrganizationType[] = ['production', 'sandbox', 'trial', 'developer', 'onPremises'];
    const one = fc.tuple(fc.constantFrom('contoso', 'test', 'fabrikam', 'own'), fc.constantFrom(...types), fc.constantFrom(true, false, null)).map(([name, type, synchronizes]) => candidate(name, type, synchronizes));
    const some = fc.uniqueArray(one, { selector: ({ organization }) => organization.url }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(some, fc.option(fc.constant(chosen), { nil: undefined }), ([list, shuffled], choice) => {
        expect(currentOrganization(shuffled, choice)).toBe(currentOrganization(list, choice));
      }),
    );
  });
});
