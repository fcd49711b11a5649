import fc from 'fast-check';
import { type Fact, type Facts, known, notGot, unknown } from '../../../src/diagnosis/facts.ts';
import { failed, type Problem, succeeded } from '../../../src/diagnosis/problem.ts';
import { anyAddress } from '../../support/arbitraryAddresses.ts';
import { account, answering, contoso, contosoTest, directoryUser, inOrder, mailboxRow, nancy, userRow } from './someFacts.ts';

const problem = fc.constantFrom<Problem>({ kind: 'offline' }, { kind: 'notAMember', code: '0x80072560' }, { kind: 'userDisabled', code: '' }, { kind: 'noRoles', code: '' }, { kind: 'throttled', retryAfterSeconds: 5 });
const missing = fc.oneof(fc.constantFrom('notAsked' as const, 'switchedOff' as const, 'notTold' as const, 'mayNotRead' as const).map(unknown), problem.map(notGot));

/** A fact that is known more often than not. */
const fact = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> => fc.oneof({ weight: 3, arbitrary: value.map(known) }, { weight: 1, arbitrary: missing });

/** Few addresses that have something to do with each other, and now and then any. */
const address = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(nancy, nancy.toUpperCase(), ` ${nancy}`, `${nancy}\u200b`, 'nancyanderson@contoso.com', 'nanderson@contoso.com', 'nancy@gmail.com', 'n@fabrikam.com', 'n@bücher.example', 'n@xn--bcher-kva.example', '', ' ') },
  { weight: 1, arbitrary: anyAddress },
);
const yesNo = fc.boolean();
const maybe = fc.constantFrom(true, false, null);
const three = <Value>(value: fc.Arbitrary<Value>) => fc.record({ incoming: value, outgoing: value, appointments: value });

const mailbox = fc.record({
  address: fc.option(address),
  isPrimary: maybe,
  isSyncOrganization: maybe,
  methods: three(fc.constantFrom('none', 'dynamicsForOutlook', 'serverSide', 'forwardMailbox', 'unknown')),
  tests: three(fc.constantFrom('notRun', 'success', 'failure', 'unknown')),
  testScheduled: maybe,
  approval: fc.constantFrom('empty', 'approved', 'pending', 'rejected', 'unknown'),
  isActive: maybe,
  serverProfile: fc.option(fc.constant('cccccccc-0000-4000-8000-000000000001')),
}).map((change) => ({ ...mailboxRow, ...change }));

const user = fc
  .record({ isDisabled: maybe, primaryEmail: fc.option(address), signInName: fc.option(address), mailbox: fc.option(mailbox), mayReadMailbox: yesNo })
  .map((change) => ({ ...userRow, ...change }));

const report = fc.record({ code: fc.constantFrom('', '8005E272'), text: fc.string(), on: fc.constant(null) });
const holders = fact(fc.array(fc.record({ id: fc.constantFrom(userRow.id, mailboxRow.id, 'other'), name: fc.string() }), { maxLength: 2 }));

/** Facts of every kind, whether or not they can come together. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  organization: fc.constantFrom(contoso, contosoTest),
  outlook: fc.record({ address: fact(fc.option(address)), mayBeSignInName: yesNo }),
  sharing: fact(fc.constantFrom({ answer: 'own' as const }, { answer: 'shared' as const, owner: null }, { answer: 'shared' as const, owner: 'sales@contoso.com' })),
  signIn: fact(address.map((username) => ({ account: { ...account, username } }))),
  directory: fact(
    fc.record({ userPrincipalName: address, primaryAddress: fc.option(address), addresses: fc.array(address, { maxLength: 3 }) }).map((change) => ({ ...directoryUser, ...change })),
  ),
  user: fact(user),
  accessMode: fact(fc.constantFrom('readWrite', 'administrative', 'read', 'supportUser', 'nonInteractive', 'delegatedAdmin')),
  isLicensed: fact(yesNo),
  roles: fact(fc.constantFrom([], ['Salesperson'])),
  isSystemAdministrator: fact(yesNo),
  approvalRequired: fact(yesNo),
  incomingFilter: fact(fc.constantFrom('all', 'answers', 'leadsContactsAccounts', 'anyRecordWithAddress', 'none')),
  lastError: fact(fc.option(report)),
  alerts: fact(fc.array(report, { maxLength: 2 })),
  holders: fc.record({ user: holders, queue: holders, mailbox: holders }),
  answers: fc.constantFrom(inOrder.answers, [answering(contoso, nancy, 'n@fabrikam.com'), answering(contosoTest, nancy, nancy)]),
  synchronizing: fc.record({
    rows: fc.array(fc.tuple(fc.constantFrom(contoso, contosoTest), fc.oneof(mailbox.map(succeeded), problem.map(failed))).map(([organization, row]) => ({ organization, mailbox: row })), { maxLength: 2 }),
    flag: fc.constantFrom('primary', 'syncOrganization', 'both'),
  }),
  companyDomains: fact(fc.constantFrom(['contoso.com'], [], ['bücher.example'])),
});
