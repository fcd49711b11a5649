import fc from 'fast-check';
import { diagnoseAddresses } from '../../src/diagnosis/diagnoseAddresses.ts';
import { knownElsewhere, type OrganizationAnswer } from '../../src/diagnosis/diagnoseOrganizations.ts';

const mailbox = 'nancy@contoso.com';

const answer = (name: string, dynamics: string | null | undefined, outlook: string | null = mailbox): OrganizationAnswer => ({
  organization: { url: `https://${name}.crm4.dynamics.com`, name, type: 'production' },
  diagnosis: dynamics === undefined ? undefined : diagnoseAddresses({ outlook, dynamics }),
});

const named = (answers: readonly OrganizationAnswer[]) => {
  const found = knownElsewhere(answers);
  return found && { here: found.here.map(({ name }) => name), notHere: found.notHere.map(({ name }) => name) };
};

describe('being known in one organization and not in another', () => {
  it.each<[string, readonly OrganizationAnswer[], ReturnType<typeof named>]>([
    ['is found', [answer('Contoso', 'other@contoso.com'), answer('Test', mailbox)], { here: ['Test'], notHere: ['Contoso'] }],
    ['is found but for letter case', [answer('Contoso', null), answer('Test', 'Nancy@Contoso.com')], { here: ['Test'], notHere: ['Contoso'] }],
    ['is found among many', [answer('A', mailbox), answer('B', ''), answer('C', undefined), answer('D', mailbox), answer('E', 'x@y.z')], { here: ['A', 'D'], notHere: ['B', 'E'] }],
    ['is not found where all know it', [answer('A', mailbox), answer('B', mailbox)], undefined],
    ['is not found where none knows it', [answer('A', 'x@y.z'), answer('B', null)], undefined],
    ['is not found while the others have not answered', [answer('A', mailbox), answer('B', undefined)], undefined],
    ['is not found where Outlook has no address', [answer('A', mailbox, null), answer('B', null, null)], undefined],
    ['is not found in one organization', [answer('A', mailbox)], undefined],
    ['is not found in none', [], undefined],
  ])('%s', (_what, answers, found) => {
    expect(named(answers)).toEqual(found);
  });

  const anyAnswer = fc.tuple(fc.string(), fc.constantFrom(mailbox, 'NANCY@contoso.com', 'x@y.z', null, '', undefined)).map(([name, dynamics]) => answer(name, dynamics));

  it('needs one that knows and one that does not, and names every one that has answered once', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), (answers) => {
        const answered = answers.filter(({ diagnosis }) => diagnosis !== undefined);
        const knows = answered.filter(({ diagnosis }) => diagnosis?.synchronizes === true);
        const found = knownElsewhere(answers);
        expect(found !== undefined).toBe(knows.length > 0 && knows.length < answered.length);
        if (found) expect([...found.here, ...found.notHere].sort(byName)).toEqual(answered.map(({ organization }) => organization).sort(byName));
      }),
    );
  });

  it('keeps to the order of the list, and answers that are missing change nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer), fc.string(), (answers, name) => {
        expect(knownElsewhere([answer(name, undefined), ...answers])).toEqual(knownElsewhere(answers));
        const found = knownElsewhere(answers);
        const order = answers.map(({ organization }) => organization);
        if (found) expect(found.here.map((each) => order.indexOf(each))).toEqual(found.here.map((each) => order.indexOf(each)).sort((a, b) => a - b));
      }),
    );
  });
});

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
