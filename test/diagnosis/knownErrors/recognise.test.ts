import fc from 'fast-check';
import { type KnownErrorRow, knownErrors } from '../../../src/diagnosis/knownErrors/knownErrors.ts';
import { recognise } from '../../../src/diagnosis/knownErrors/recognise.ts';

const rows: readonly KnownErrorRow[] = knownErrors;
const ids = (text: string) => recognise(text).map(({ id }) => id);
const codes = rows.flatMap(({ id, codes = [] }) => codes.map((code) => ({ id, code: /^\d+$/.test(code) ? `error ${code}` : code })));
const phrases = rows.flatMap(({ id, phrases = [] }) => phrases.map((phrase) => ({ id, phrase: phrase.replace('…', 'the so-called') })));
const symptoms = rows.flatMap(({ id, symptoms = [] }) => symptoms.map((symptom) => ({ id, symptom: symptom.replace('…', 'is') })));

/** Text around an error: lines of a log, a greeting, markup, other alphabets; none of the words that mean something. */
const noise = fc.oneof(
  fc.constantFrom('', 'Hi Nancy,\r\n\r\n', '> > ', '<p class="x">', '{"message":"', '2026-03-04T10:11:12Z [warn] ', 'Привет, мир! ', '漢字 ', '\u{1F600}', '<<<<', '&&&amp;', '\ud800 '),
  fc.string({ maxLength: 200, unit: fc.constantFrom(...'xyz .,;:-!?\n\t()[]{}"\'<>&#') }),
);

describe('recognising a pasted error', () => {
  // The sentences and codes of the list of known errors, as a person would copy them.
  it.each([
    ['address-mismatch', 'To track emails and perform synchronization, your Outlook email address should be the same as your email address in Microsoft Dynamics 365.'],
    ['address-not-recognised', 'You’re trying to access Dynamics 365 from an email address that we don’t recognize.'],
    ['track-disabled', 'Track and Set Regarding are currently disabled'],
    ['act-not-configured', 'Your mailbox isn’t configured with Dynamics 365 server-side sync for appointments, contacts, and tasks.'],
    ['incoming-not-configured', "isn't configured with Dynamics 365 server-side sync for incoming email"],
    ['mailbox-inactive', 'Your mailbox is inactive'],
    ['server-unreachable', "We're unable to connect to your Microsoft Dynamics 365 server"],
    ['exchange-unreachable', "Can't connect to Exchange"],
    ['auth-unsuccessful', 'Sorry, the authentication was not successful'],
    ['sign-in-trusted-sites', 'Something went wrong during sign-in. Please try adding https://contoso.crm.dynamics.com to the Trusted Sites'],
    ['auth-popup-blank', 'When I sign in I only get a blank window'],
    ['priv-read-org', 'missing prvReadOrganization privilege'],
    ['priv-none', "You don't have the required role or privilege to complete this action"],
    ['user-disabled', 'Your profile is either disabled or you are not configured to any business unit'],
    ['priv-office-apps', 'You need the “Use Dynamics 365 for Office Apps” privilege'],
    ['access-mode', 'You only have administrative access'],
    ['not-authorized-app', "You haven't been authorized to use this app"],
    ['office-js-missing', 'window.Office not available'],
    ['office-js-missing', 'The add-in didn’t load completely'],
    ['view-unavailable', 'The view is not available'],
    ['buttons-missing', 'The Track button is missing'],
    ['buttons-missing', 'Track/Set Regarding missing'],
    ['track-disabled', 'Track &amp; Set Regarding are currently disabled'],
    ['auth-unsuccessful', 'QuotaExceededError: the quota has been exceeded'],
    ['app-missing', 'I can’t see the add-in'],
    ['throttled', 'HTTP 429'],
    ['track-pending', 'Track pending'],
    ['s2s-approval', 'IncomingEmailS2SApprovalNeeded'],
    ['incoming-rejected', 'IncomingEmailRejected'],
    ['wrong-org-incoming', 'IncomingIncorrectCrmOrgError'],
    ['wrong-org-outgoing', 'OutgoingIncorrectCrmOrgError'],
    ['wrong-org-act', 'ExchangeSyncIncorrectCrmOrgError'],
    ['wrong-org-act', 'The mailbox is configured for another Dynamics 365 organization.'],
    ['o365-approval', 'This email address requires an approval by an Office 365 administrator.'],
    ['o365-approval', 'Email won’t be processed for this mailbox until'],
    ['no-user-for-address', 'no user was found with the email address'],
    ['8005E259', '8005E259'],
    ['8005E272', 'Error code: 0x8005E272'],
    ['8005E273', '0X8005e273'],
    ['8005E274', 'MailboxNotEnabledForRESTAPI'],
    ['8005E276', '8005e276.'],
    ['invalid-profile', 'InvalidIncomingEmailServerProfile'],
    ['invalid-license', 'ErrorInvalidLicense'],
    ['autodiscover', 'The mailbox location could not be determined'],
    ['host-not-found', 'HostNotFound'],
    ['smtp-no-mailbox', 'The SMTP address has no mailbox associated with it.'],
    ['no-correlation', 'NoCorrelationMatch'],
    ['no-recipient', 'NoRecipientMatch'],
    ['no-recipient', '-2147218683'],
    ['duplicate', 'Duplicate'],
    ['invalid-recipient', 'UnknownIncomingEmailIntegrationError -2147218677'],
    ['plugin-abort', 'IsvAborted'],
    ['undeliverable', 'Undeliverable'],
    ['app-missing', 'The add-in is not visible'],
    ['not-member', '0x80072560 The user is not a member of the organization.'],
    ['throttled', '0x80072322'],
    ['throttled', 'HTTP 429 Too Many Requests'],
    ['approver', '0x80090905'],
    ['already-configured', 'This organization has already been configured'],
    ['naa-origin', 'The origin is not valid for Nested App Auth'],
    ['naa-no-account', 'BrowserAuthError: no_account_error: No account object provided'],
    ['popup-blocked', 'popup_window_error'],
    ['popup-blocked', 'displayDialogAsync: 12007'],
    ['consent', 'AADSTS65001: The user or administrator has not consented'],
    ['consent', 'Sign-in error code: 50105'],
    ['consent', 'AADSTS 700016'],
  ])('finds %s in %j', (id, text) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['a line break, a quoted mail and two spaces', 'your  mailbox\r\n> is\u00a0inactive'],
    ['zero-width characters', 'your mail\u200bbox is in\u00adactive'],
    ['markup', '<p>Your <b>mailbox</b>&nbsp;is&#32;inactive</p>'],
    ['entities that were encoded twice', 'Your mailbox&amp;nbsp;is inactive'],
    ['capital letters', 'YOUR MAILBOX IS INACTIVE'],
  ])('sees through %s', (_, text) => {
    expect(ids(text)).toContain('mailbox-inactive');
  });

  it.each(['don’t', "don't", 'don&rsquo;t', 'don&#8217;t', 'don&#x2019;t', 'don`t', 'don´t', 'dont'])('reads %s as don’t', (word) => {
    expect(ids(`from an email address that we ${word} recognize`)).toEqual(['address-not-recognised']);
  });

  it.each(['0x80040b05', '0X80040b05', '80040b05', '80040b05h', '0xFFFFFFFF80040b05', '-2147218683', '\u22122147218683', '2147748613', '-2,147,218,683', '(-2147218683)', 'hr=0x80040b05;', '0x8004\u200b0b05', '&quot;0x80040b05&quot;'])(
    'reads %s as one and the same code',
    (code) => {
      expect(ids(`It failed with ${code} today`)).toEqual(['no-recipient']);
    },
  );

  it('puts codes before phrases and phrases before everyday words', () => {
    const found = recognise('Undeliverable. Your mailbox is inactive. Code 0x8005E259.');
    expect(found.map(({ id, by }) => [id, by])).toEqual([
      ['8005E259', 'code'],
      ['mailbox-inactive', 'phrase'],
      ['undeliverable', 'symptom'],
    ]);
  });

  it('puts what names one cause before what has many', () => {
    expect(ids('{"code":"0x80040220","message":"Principal user is missing prvReadOrganization privilege"}')).toEqual(['priv-read-org', 'priv-none']);
  });

  it.each(['', ' ', 'Hello Nancy, see you on Monday.', 'The house has number 12 and costs 50105.50 euros in all of those years', 'ring +49 30 2147 2186', '0x80000000', '\u0000'])('finds nothing in %j and says so', (text) => {
    expect(recognise(text)).toEqual([]);
  });

  it.each(codes)('finds $id by $code in any noise, first of all', ({ id, code }) => {
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(recognise(`${before} ${code} ${after}`)[0]).toMatchObject({ id, by: 'code' });
      }),
      { numRuns: 30 },
    );
  });

  it.each(phrases)('finds $id by “$phrase” in any noise, first of all', ({ id, phrase }) => {
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(recognise(`${before.replaceAll('<', '')} ${phrase} ${after}`)[0]?.id).toBe(id);
      }),
      { numRuns: 30 },
    );
  });

  it.each(symptoms)('finds $id by “$symptom”', ({ id, symptom }) => {
    expect(ids(`Since Monday: ${symptom}!`)).toContain(id);
  });

  it('has each code in one row only', () => {
    const all = codes.map(({ code }) => code.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it('never tells more than the table holds', () => {
    const known = new Set(rows.flatMap(({ codes = [], phrases = [], symptoms = [] }) => [...codes, ...phrases, ...symptoms]));
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, fc.constantFrom(...known))), (parts) => {
        const found = recognise(parts.join(' '));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const one of found) expect(known).toContain(one.found);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string({ unit: 'grapheme', maxLength: 2000 })), (text) => Array.isArray(recognise(text))));
  });

  it.each([
    ...['<', '<a ', '&', '&#', '&amp;', '\n', '> ', '\u200b', '_', '_a', '1', '12007 ', '1.234 ', 'error 50105 ', '-2147218683 ', 'ffffffff', 'track ', 'add-in app ', 'is missing ', ' the view is not', '\ufdfa', '"', 'İ'].map((piece) => [piece]),
  ])('comes to the end of a long text of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    // What backtracks without end is stopped by the runner.
    expect(recognise(text)).toEqual(expect.any(Array));
  });
});
