import fc from 'fast-check';
import { type ReportFacts, writeReport } from '../../../src/diagnosis/report/writeReport.ts';
import { enReport } from '../../../src/texts/en/report.ts';

const facts: ReportFacts = {
  writtenAt: Date.UTC(2026, 2, 4, 10, 11, 12),
  client: 'classicWindows',
  versions: { addin: '1.0.0', outlook: '16.0.18025.20000', dynamics: '9.2.26031.00161', system: 'Windows 11 23H2' },
  organization: { name: 'Contoso Sales', host: 'contoso.crm4.dynamics.com' },
  outlookAddress: 'nanderson@contoso.com',
  dynamicsAddress: 'nancy.anderson@contoso.com',
  findings: [
    { id: 'reachable', title: 'Dynamics 365 answers', outcome: 'passed', at: Date.UTC(2026, 2, 4, 10, 11, 10) },
    { id: 'alias', title: 'Whether nanderson@contoso.com is another address of this mailbox', outcome: 'notChecked' },
    { id: 'addressesDiffer', title: 'The addresses are different', outcome: 'failed', code: '0x8005E259', requestId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
  ],
  codes: ['0x8005E259', 'AADSTS65001', 'IncomingEmailS2SApprovalNeeded', 'popup_window_error'],
  requestIds: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
};

describe('the report for whoever helps', () => {
  it('says what was found, failures first, with addresses masked', () => {
    expect(writeReport(facts, enReport)).toBe(
      [
        'Report of Mailbox Match for Dynamics 365',
        'Written: 2026-03-04T10:11:12.000Z',
        'Addresses are shortened, such as n***n@contoso.com.',
        '',
        'Mailbox Match: 1.0.0',
        'Opened in: Classic Outlook for Windows',
        'Outlook: 16.0.18025.20000',
        'Dynamics 365: 9.2.26031.00161',
        'Operating system: Windows 11 23H2',
        'Organization: Contoso Sales (contoso.crm4.dynamics.com)',
        'Address in Outlook: n***n@contoso.com',
        'Primary Email in Dynamics 365: n***n@contoso.com',
        'These are two different addresses; they only look the same when shortened.',
        '',
        'What was checked',
        '- Failed: The addresses are different [addressesDiffer] (0x8005E259, 3f2504e0-4f89-41d3-9a0c-0305e82c3301)',
        '- Could not be checked: Whether n***n@contoso.com is another address of this mailbox [alias]',
        '- Passed: Dynamics 365 answers [reachable] (2026-03-04T10:11:10.000Z)',
        '',
        'Codes: 0x8005E259, AADSTS65001, IncomingEmailS2SApprovalNeeded, popup_window_error',
        'Request ids: 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        '',
        'What did you do, step by step?',
        '',
        'What does the error say, with all its details?',
        '',
        'What can you not do because of it?',
        '',
      ].join('\n'),
    );
  });

  it('shows whole addresses to whoever wants them shown', () => {
    const report = writeReport(facts, enReport, 'full');
    expect(report).toContain('Address in Outlook: nanderson@contoso.com\nPrimary Email in Dynamics 365: nancy.anderson@contoso.com\n');
    expect(report).not.toContain('***');
  });

  it('tells an address that is empty from one that could not be read', () => {
    const { outlookAddress: _, ...unread } = facts;
    expect(writeReport({ ...unread, dynamicsAddress: ' ' }, enReport)).toContain('Address in Outlook: could not be read\nPrimary Email in Dynamics 365: none\n');
  });

  it.each([
    ['nancy@contoso.com', 'n***y@contoso.com'],
    ['"nancy anderson"@contoso.com', '***@contoso.com'],
    ['<nancy@contoso.com>,', '<n***y@contoso.com>,'],
    ['nancy%40contoso.com', 'n***y@contoso.com'],
    ['nan\u200bcy＠contoso.com', 'n***y@contoso.com'],
    ['ab@contoso.com', 'a***@contoso.com'],
    ['o’brien+crm@contoso.com', 'o***m@contoso.com'],
    ['Bearer abc123', 'Bearer (removed)'],
    ['Authorization: Basic dXNlcjpwdw==', '(removed) (removed) (removed)'],
    ['Basic settings', 'Basic settings'],
    ['access_token=abc123', '(removed)'],
    ['{"token": "abc123"}', '(removed) (removed)'],
    ['https://contoso.com/cb?code=abc123#state=def456', 'https://contoso.com/cb'],
    ['two\nlines\u2028and more', 'two lines and more'],
  ])('writes %j in a title as %j', (title, shown) => {
    const [line] = writeReport({ ...facts, findings: [{ id: 'x', title, outcome: 'failed' }] }, enReport).match(/^- Failed: .*$/m) ?? [];
    expect(line).toBe(`- Failed: ${shown} [x]`);
  });

  const base64url = (min: number, max: number) => fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), minLength: min, maxLength: max });
  const jwt = fc.tuple(base64url(12, 400), base64url(12, 2000), base64url(20, 400)).map(([header, payload, signature]) => `eyJ${header}.eyJ${payload}.${signature}`);
  const opaque = base64url(60, 1500);
  const local = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789.+-_\''), minLength: 5, maxLength: 60 }).map((middle) => `q${middle}z`);
  const around = fc.constantFrom(['', ''], ['<', '>'], ['mailto:', '?subject=x'], ['Bearer ', ''], ['See ', ' there'], ['{"a":"', '"}'], ['https://contoso.com/', '/x'], ['a\n', '\nb']);

  /** The same value through each field at once. */
  const everywhere = (value: string): ReportFacts => ({
    writtenAt: 0,
    versions: { addin: value, outlook: value, exchange: value, dynamics: value, system: value },
    organization: { name: value, host: value },
    outlookAddress: value,
    dynamicsAddress: value,
    findings: [{ id: value, title: value, outcome: 'failed', at: Number.NaN, code: value, requestId: value }],
    codes: [value, value],
    requestIds: [value],
  });

  const shown = fc.constantFrom<'masked' | 'full'>('masked', 'full');

  it('lets no token through, in whichever field', () => {
    fc.assert(
      fc.property(fc.oneof(jwt, opaque), around, shown, (token, [before, after], addresses) => {
        const report = writeReport(everywhere(`${before}${token}${after}`), enReport, addresses);
        for (const part of token.split('.')) expect(report).not.toContain(part.slice(0, 12));
      }),
    );
  });

  it('lets no address through whole, in whichever field', () => {
    fc.assert(
      fc.property(local, around, (name, [before, after]) => {
        const report = writeReport(everywhere(`${before}${name}@contoso.com${after}`), enReport);
        expect(report).not.toContain(name);
        expect(report).not.toContain(name.slice(1, -1));
      }),
    );
  });

  it('lets no long text through, and no line break', () => {
    const lines = writeReport(everywhere(''), enReport).split('\n').length;
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Dear', 'Nancy,', 'the', 'offer', 'is\n', 'attached.\r\n\r\n', 'Kind\u2028', 'regards'), { minLength: 60, maxLength: 3000 }), shown, (words, addresses) => {
        const report = writeReport(everywhere(words.join(' ')), enReport, addresses).split('\n');
        for (const line of report) expect(line.length).toBeLessThan(260);
        expect(report.length).toBeLessThanOrEqual(lines + 10);
      }),
      { numRuns: 30 },
    );
  });

  it('takes any text in any field', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), shown, fc.double(), (value, addresses, at) => typeof writeReport({ ...everywhere(value), writtenAt: at }, enReport, addresses) === 'string'));
  });

  it.each(['@', 'a', 'a@', '"', '".', 'a.', '%40', '://', 'eyJ', 'aaaaaaaaaaa.', 'token', 'Bearer '].map((piece) => [piece]))('is quick with a long text of %j', (piece) => {
    const began = performance.now();
    writeReport(everywhere(piece.repeat(Math.ceil(100_000 / piece.length))), enReport);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
