import { addressMayBeSignInName, readMailboxPerson } from '../../src/outlook/mailboxPerson.ts';
import { waitForOutlook } from '../../src/outlook/outlook.ts';
import { fakeOffice } from './fakeOffice.ts';

const nancy = { emailAddress: 'nancy@contoso.com', displayName: 'Nancy Anderson', accountType: 'office365' };

describe('whose mailbox Outlook says it is', () => {
  it('is told with everything that Outlook says', async () => {
    fakeOffice({ platform: 'OfficeOnline', mailbox: { userProfile: nancy, diagnostics: { hostVersion: '16.0.19009.20000' } } });
    const told = { address: 'nancy@contoso.com', displayName: 'Nancy Anderson', accountType: 'office365', platform: 'web', hostVersion: '16.0.19009.20000' };
    expect(readMailboxPerson()).toEqual(told);
    await expect(waitForOutlook()).resolves.toEqual({ ok: true, value: told });
  });

  it.each([
    ['the mailbox has no address', { platform: 'Mac', mailbox: { userProfile: { displayName: 'Nancy' } } }, { address: null, displayName: 'Nancy', platform: 'mac' }],
    ['the profile is missing', { mailbox: {} }, { address: null }],
    ['the mailbox is missing', {}, { address: null }],
    ['nothing is said but the address', { mailbox: { userProfile: { emailAddress: 'nancy@contoso.com' } } }, { address: 'nancy@contoso.com' }],
    ['texts are empty', { platform: 'PC', mailbox: { userProfile: { emailAddress: '', displayName: '' }, diagnostics: { hostVersion: '' } } }, { address: '', platform: 'windows' }],
    ['the platform is new to us', { platform: 'Watch', mailbox: { userProfile: nancy } }, { address: 'nancy@contoso.com', displayName: 'Nancy Anderson', accountType: 'office365' }],
  ])('is not made up where %s', (_sentence, context, told) => {
    fakeOffice(context);
    expect(readMailboxPerson()).toEqual(told);
  });

  it.each([
    ['nothing is selected and the profile is empty', { item: null, userProfile: {} }, false],
    ['nothing is selected and all of the profile is null', { item: null, userProfile: { emailAddress: null, displayName: null, accountType: null } }, false],
    ['nothing is selected, but the profile is there', { item: null, userProfile: nancy }, true],
    ['a message is selected and the profile is empty', { item: {}, userProfile: {} }, true],
  ])('is told or not where %s', async (_sentence, mailbox, isTold) => {
    fakeOffice({ mailbox });
    expect(await waitForOutlook()).toMatchObject(isTold ? { ok: true } : { ok: false, problem: { kind: 'nothingSelected' } });
  });

  it.each([
    ['Android', true],
    ['iOS', false],
    ['PC', false],
    ['Mac', false],
    ['OfficeOnline', false],
  ])('may be the sign-in name on %s: %s', (platform, may) => {
    fakeOffice({ platform, mailbox: { userProfile: nancy } });
    expect(addressMayBeSignInName(readMailboxPerson())).toBe(may);
  });
});
