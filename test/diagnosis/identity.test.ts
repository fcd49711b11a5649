import fc from 'fast-check';
import type { Account } from '../../src/diagnosis/account.ts';
import type { DirectoryUser } from '../../src/diagnosis/directoryUser.ts';
import { identify, type IdentityFacts } from '../../src/diagnosis/identity.ts';
import { anyAddress, recased } from '../support/arbitraryAddresses.ts';

const contoso = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';
const fabrikam = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c22';
const nancyId = '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01';
const guestId = '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0b01';

const address = 'nancy.anderson@contoso.com';

/** Her sign-in name is not her address, so that nothing agrees by itself. */
const nancy: Account = { homeId: `${nancyId}.${contoso}`, objectId: nancyId, tenantId: contoso, homeTenantId: contoso, username: 'nancy@contoso.onmicrosoft.com' };

/** The same person, as Fabrikam knows her. */
const nancyAsGuest: Account = { ...nancy, objectId: guestId, tenantId: fabrikam };

const nancyInDirectory: DirectoryUser = {
  id: nancyId,
  userPrincipalName: nancy.username,
  displayName: 'Nancy Anderson',
  primaryAddress: address,
  addresses: [address, 'nanderson@contoso.com'],
  otherAddresses: ['nancy@home.example'],
};

const facts = (more: Partial<IdentityFacts> = {}): IdentityFacts => ({ mailbox: address, account: nancy, ...more });

const same = (because: string) => ({ answer: 'same', because });
const different = (because: string) => ({ answer: 'different', because });
const cannotTell = { answer: 'cannotTell' };

const cases: readonly (readonly [sentence: string, facts: IdentityFacts, identity: object])[] = [
  ['the mailbox has the sign-in name for its address', facts({ mailbox: nancy.username }), same('signInName')],
  ['it has it in other letter case', facts({ mailbox: 'Nancy@Contoso.OnMicrosoft.com' }), same('signInName')],
  ['Outlook on Android tells the sign-in name that only the directory knows', facts({ mailbox: 'nancy.a@contoso.com', directory: { ...nancyInDirectory, userPrincipalName: 'nancy.a@contoso.com' } }), same('signInName')],
  ['the directory lists the address as the primary one', facts({ directory: nancyInDirectory }), same('directory')],
  ['the directory lists it as an alias', facts({ mailbox: 'NAnderson@contoso.com', directory: nancyInDirectory }), same('directory')],
  ['the directory writes an international domain otherwise', facts({ mailbox: 'nancy@contosobücher.com', directory: { ...nancyInDirectory, addresses: ['nancy@xn--contosobcher-klb.com'] } }), same('directory')],
  ['Dynamics 365 has that address for the person who is signed in', facts({ primaryEmails: ['other@contoso.com', address] }), same('address')],
  ['it is a known alias', facts({ aliases: [address] }), same('alias')],
  ['the sign-in name differs and nothing else is known', facts(), cannotTell],
  ['Dynamics 365 has another address, which is what is to be mended', facts({ primaryEmails: ['nanderson@contoso.com'] }), cannotTell],
  ['Outlook tells no address', facts({ mailbox: null }), cannotTell],
  ['Outlook tells an empty one, and so does Dynamics 365', facts({ mailbox: ' ', primaryEmails: ['', ' '] }), cannotTell],
  ['the account is of the tenant of Outlook’s own', facts({ hostAccount: { homeTenantId: contoso.toUpperCase() } }), cannotTell],
  ['the account is of the tenant of the authority', facts({ authorityTenant: contoso }), cannotTell],
  ['the account is of another tenant than Outlook’s own', facts({ hostAccount: { homeTenantId: fabrikam } }), different('otherTenant')],
  ['the same, and Outlook tells no address', facts({ mailbox: null, hostAccount: { homeTenantId: fabrikam } }), different('otherTenant')],
  ['the account is of another tenant than the authority', facts({ authorityTenant: fabrikam }), different('otherTenant')],
  ['a guest in the tenant of the authority, in Outlook at home', facts({ account: nancyAsGuest, hostAccount: { homeTenantId: contoso }, authorityTenant: fabrikam }), cannotTell],
  ['a guest whom Dynamics 365 knows by this address', facts({ account: nancyAsGuest, authorityTenant: fabrikam, primaryEmails: [address] }), same('address')],
  ['an account of AD FS, which has no tenant', facts({ account: { ...nancy, homeId: 'subject', homeTenantId: '' }, hostAccount: { homeTenantId: contoso } }), cannotTell],
  ['the directory lists no such address', facts({ mailbox: 'sales@contoso.com', directory: nancyInDirectory }), different('notInDirectory')],
  ['the directory lists no address at all, as of accounts for administration', facts({ directory: { ...nancyInDirectory, primaryAddress: null, addresses: [] } }), different('notInDirectory')],
  ['the directory has it as an address elsewhere', facts({ mailbox: 'nancy@home.example', directory: nancyInDirectory }), cannotTell],
  ['the directory is not of the person’s home', facts({ account: nancyAsGuest, directory: { ...nancyInDirectory, id: guestId, addresses: [] } }), cannotTell],
  ['the same, but it lists the address', facts({ account: nancyAsGuest, directory: { ...nancyInDirectory, id: guestId } }), same('directory')],
  ['the directory of the home is asked about a guest elsewhere', facts({ account: nancyAsGuest, directory: nancyInDirectory }), same('directory')],
  ['the directory answered about somebody else', facts({ directory: { ...nancyInDirectory, id: guestId } }), cannotTell],
  ['the directory answered about somebody else and lists nothing', facts({ directory: { ...nancyInDirectory, id: guestId, addresses: [] } }), cannotTell],
  // Where evidence stands against evidence.
  ['the sign-in name agrees, but the tenants do not', facts({ mailbox: nancy.username, hostAccount: { homeTenantId: fabrikam } }), same('signInName')],
  ['the sign-in name agrees, but the directory lists other addresses', facts({ mailbox: nancy.username, directory: nancyInDirectory }), same('signInName')],
  ['Dynamics 365 has the address, but the directory does not', facts({ primaryEmails: [address], directory: { ...nancyInDirectory, addresses: [] } }), different('notInDirectory')],
  ['Dynamics 365 has the address, but Outlook is of another tenant', facts({ primaryEmails: [address], hostAccount: { homeTenantId: fabrikam } }), different('otherTenant')],
];

describe('whether the person who is signed in is the mailbox’s', () => {
  it.each(cases)('where %s', (_sentence, given, identity) => {
    expect(identify(given)).toEqual(identity);
  });
});

const anyGuid = fc.constantFrom(contoso, fabrikam, nancyId, guestId);
const anyText = fc.oneof(anyAddress, fc.constantFrom('', ' ', address, nancy.username));
const anyAccount: fc.Arbitrary<Account> = fc
  .record({ object: fc.oneof(anyGuid, fc.string()), home: fc.oneof(anyGuid, fc.string()), tenantId: anyGuid, homeTenantId: fc.oneof(anyGuid, fc.string()), username: anyText })
  .map(({ object, home, ...rest }) => ({ ...rest, objectId: object, homeId: `${home}.${rest.homeTenantId}` }));
const anyDirectory: fc.Arbitrary<DirectoryUser> = fc.record({
  id: fc.oneof(anyGuid, fc.string()),
  userPrincipalName: anyText,
  displayName: fc.constant(null),
  primaryAddress: fc.option(anyText),
  addresses: fc.array(anyText, { maxLength: 4 }),
  otherAddresses: fc.array(anyText, { maxLength: 2 }),
});
const anyFacts: fc.Arbitrary<IdentityFacts> = fc.record(
  {
    mailbox: fc.option(anyText),
    account: anyAccount,
    primaryEmails: fc.array(anyText, { maxLength: 3 }),
    aliases: fc.array(anyText, { maxLength: 3 }),
    hostAccount: fc.record({ homeTenantId: fc.oneof(anyGuid, fc.string()) }),
    authorityTenant: fc.oneof(anyGuid, fc.string()),
    directory: anyDirectory,
  },
  { requiredKeys: ['mailbox', 'account'] },
);

describe('the laws of the rule', () => {
  it('has an answer for everything, and the same one each time', () => {
    fc.assert(fc.property(anyFacts, (given) => {
      expect(['same', 'different', 'cannotTell']).toContain(identify(given).answer);
      expect(identify(given)).toEqual(identify(given));
    }));
  });

  it('never says "different" without positive evidence: another tenant, or an answer of the directory', () => {
    fc.assert(fc.property(anyFacts, ({ mailbox, account, primaryEmails = [], aliases = [] }) => {
      expect(identify({ mailbox, account, primaryEmails, aliases }).answer).not.toBe('different');
    }));
  });

  it('never says "same" of a mailbox without an address', () => {
    fc.assert(fc.property(anyFacts, fc.constantFrom(null, '', ' '), (given, mailbox) => {
      expect(identify({ ...given, mailbox }).answer).not.toBe('same');
    }));
  });

  it('gets no other answer from a sign-in name that differs than from none', () => {
    fc.assert(fc.property(anyFacts, (given) => {
      fc.pre(identify(given).answer !== 'same');
      expect(identify({ ...given, account: { ...given.account, username: '' } })).toEqual(identify(given));
    }));
  });

  it('does not look at letter case', () => {
    fc.assert(fc.property(anyFacts, fc.array(fc.boolean(), { minLength: 1 }), (given, seed) => {
      const mailbox = given.mailbox === null ? null : recased(given.mailbox, seed);
      expect(identify({ ...given, mailbox })).toEqual(identify(given));
    }));
  });

  it('lets a further agreement never turn "same" into anything else', () => {
    fc.assert(fc.property(anyFacts, anyText, (given, alias) => {
      fc.pre(identify(given).answer === 'same');
      expect(identify({ ...given, aliases: [...(given.aliases ?? []), alias] }).answer).toBe('same');
    }));
  });
});
