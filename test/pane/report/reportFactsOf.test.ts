import fc from 'fast-check';
import { diagnoseAddresses } from '../../../src/diagnosis/diagnoseAddresses.ts';
import { allFurther, type FurtherFacts, known, notGot } from '../../../src/diagnosis/facts.ts';
import { maskAddress } from '../../../src/diagnosis/report/maskAddress.ts';
import { writeReport } from '../../../src/diagnosis/report/writeReport.ts';
import { type Check, type PaneState, PaneStore } from '../../../src/pane/paneState.ts';
import { reportFactsOf } from '../../../src/pane/report/reportFactsOf.ts';
import * as enCause from '../../../src/texts/en/parts/cause.ts';
import { en } from '../../../src/texts/en/texts.ts';
import { account, contoso, mailboxRow, userRow } from '../../diagnosis/support/someFacts.ts';

const letters = (minLength: number, maxLength: number) => fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength, maxLength });
const address = letters(5, 20).map((middle) => `q${middle}z@contoso.com`);
/** A token, a subject and a body, each with a word of its own that must not be found. */
const token = fc.tuple(letters(20, 60), letters(20, 300), letters(20, 60)).map(([header, payload, signature]) => `eyJ${header}.eyJ${payload}.${signature}`);
const words = letters(8, 12).map((word) => `zzOffer${word}`);

interface Planted {
  readonly outlook: string;
  readonly dynamics: string;
  readonly other: string;
  readonly token: string;
  readonly subject: string;
  readonly body: string;
}

const planted: fc.Arbitrary<Planted> = fc.record({ outlook: address, dynamics: address, other: address, token, subject: words, body: words });

/** Server words quote what they like: addresses, subjects of messages, what was sent. */
function further({ other, token, subject, body }: Planted): FurtherFacts {
  const report = { code: '', text: `The message "${subject}" of ${other} could not be read: ${body}. Authorization: Bearer ${token}`, on: '2026-11-22T12:00:00Z' };
  const holder = known([{ id: 'other', name: other }]);
  return {
    ...allFurther(notGot({ kind: 'serverFailing', status: 500, requestId: token, code: token })),
    roles: known([other, token]),
    lastError: known(report),
    alerts: known([report, { ...report, code: token }]),
    holders: { user: holder, queue: holder, mailbox: holder },
  };
}

function paneWith(values: Planted, check: Check): PaneState {
  const store = new PaneStore();
  store.change({ outlook: { address: values.outlook, displayName: values.other, hostVersion: values.token }, rows: [{ known: { organization: contoso, source: 'configured', connected: true, confirmed: true }, check }] });
  return store.state();
}

function answered(values: Planted): Check {
  const { outlook, dynamics, other } = values;
  const user = { ...userRow, fullName: other, signInName: other, primaryEmail: dynamics, mailbox: { ...mailboxRow, address: other } };
  return { status: 'answered', account: { ...account, username: other }, user, diagnosis: diagnoseAddresses({ outlook, dynamics }), further: { asking: [], facts: further(values) } };
}

function reportOf(state: PaneState, userAgent: string, addresses?: 'full'): string {
  const [row] = state.rows;
  if (!row) throw new Error('There is no organization.');
  return writeReport(reportFactsOf({ state, row, writtenAt: 0, userAgent }, en, enCause), enCause.report, addresses);
}

const pieces = ({ token, subject, body }: Planted) => [...token.split('.').map((part) => part.slice(0, 20)), subject, body];
const localParts = ({ outlook, dynamics, other }: Planted) => [outlook, dynamics, other].map((each) => each.split('@')[0] ?? '');

describe('the report that the pane puts together', () => {
  it('has no token, no subject, no body and no whole address, whatever Outlook and the server say', () => {
    fc.assert(
      fc.property(planted, (values) => {
        const report = reportOf(paneWith(values, answered(values)), `Windows NT 10.0 ${values.token} ${values.other}`);
        for (const secret of [...pieces(values), ...localParts(values)]) expect(report).not.toContain(secret);
        expect(report).toContain(`Address in Outlook: ${maskAddress(values.outlook)}`);
        expect(report).toContain('[addressTakenByUser]');
      }),
      { numRuns: 30 },
    );
  });

  it('has addresses where they are wanted, and still no token, subject or body', () => {
    fc.assert(
      fc.property(planted, (values) => {
        const report = reportOf(paneWith(values, answered(values)), '', 'full');
        for (const secret of pieces(values)) expect(report).not.toContain(secret);
        expect(report).toContain(`Address in Outlook: ${values.outlook}\nPrimary Email in Dynamics 365: ${values.dynamics}\n`);
      }),
      { numRuns: 30 },
    );
  });

  it('tells code and request id of an organization that did not answer', () => {
    fc.assert(
      fc.property(planted, (values) => {
        const check: Check = { status: 'failed', problem: { kind: 'serverFailing', status: 500, code: '0x80040216', requestId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' } };
        const report = reportOf(paneWith(values, check), '');
        expect(report).toContain('Codes: 0x80040216');
        expect(report).toContain('Request ids: 3f2504e0-4f89-41d3-9a0c-0305e82c3301');
        for (const secret of localParts(values)) expect(report).not.toContain(secret);
      }),
      { numRuns: 10 },
    );
  });
});
