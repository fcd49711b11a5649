import type { DirectoryUser } from '../../../src/diagnosis/directoryUser.ts';
import type { DynamicsMailbox, DynamicsUser } from '../../../src/diagnosis/dynamicsUser.ts';
import { diagnoseAddresses } from '../../../src/diagnosis/diagnoseAddresses.ts';
import { type Facts, known, unknown } from '../../../src/diagnosis/facts.ts';
import { succeeded } from '../../../src/diagnosis/problem.ts';
import type { Organization } from '../../../src/organizations/organization.ts';

export const contoso: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' };
export const contosoTest: Organization = { url: 'https://contoso-test.crm4.dynamics.com', name: 'Contoso Test', type: 'sandbox' };

export const nancy = 'nancy.anderson@contoso.com';

const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const objectId = 'aaaaaaaa-0000-4000-8000-000000000002';
export const account = { homeId: `${objectId}.${tenant}`, objectId, tenantId: tenant, homeTenantId: tenant, username: nancy };

export const mailboxRow: DynamicsMailbox = {
  id: 'bbbbbbbb-0000-4000-8000-000000000001',
  address: nancy,
  isPrimary: true,
  isSyncOrganization: true,
  methods: { incoming: 'serverSide', outgoing: 'serverSide', appointments: 'serverSide' },
  tests: { incoming: 'success', outgoing: 'success', appointments: 'success' },
  testScheduled: false,
  testEndedOn: '2026-08-01T08:00:00Z',
  approval: 'approved',
  isActive: true,
  serverProfile: 'cccccccc-0000-4000-8000-000000000001',
  etag: 'W/"1"',
};

export const userRow: DynamicsUser = {
  id: 'dddddddd-0000-4000-8000-000000000001',
  organizationId: null,
  fullName: 'Nancy Anderson',
  signInName: nancy,
  objectId,
  isDisabled: false,
  primaryEmail: nancy,
  mailbox: mailboxRow,
  mayReadMailbox: true,
  etag: 'W/"1"',
};

export const directoryUser: DirectoryUser = { id: objectId, userPrincipalName: nancy, displayName: 'Nancy Anderson', primaryAddress: nancy, addresses: [nancy], otherAddresses: [] };

/** Everything is in order, and everything is known. */
export const inOrder: Facts = {
  organization: contoso,
  outlook: { address: known(nancy), mayBeSignInName: false },
  sharing: known({ answer: 'own' }),
  signIn: known({ account }),
  directory: unknown('switchedOff'),
  user: known(userRow),
  accessMode: known('readWrite'),
  isLicensed: known(true),
  roles: known(['Salesperson']),
  isSystemAdministrator: known(false),
  approvalRequired: known(true),
  incomingFilter: unknown('notAsked'),
  lastError: known(null),
  alerts: known([]),
  holders: { user: known([]), queue: known([]), mailbox: known([]) },
  answers: [],
  synchronizing: { rows: [{ organization: contoso, mailbox: succeeded(mailboxRow) }], flag: 'primary' },
  companyDomains: known(['contoso.com']),
};

type Change = Partial<Facts>;

export const withUser = (change: Partial<DynamicsUser>): Change => ({ user: known({ ...userRow, ...change }) });
export const withMailbox = (change: Partial<DynamicsMailbox>): Change => withUser({ mailbox: { ...mailboxRow, ...change } });
/** The addresses of the two sides; the mailbox row follows the user's, as it does on the server. */
export const withAddresses = (outlook: string | null, dynamics: string | null): Change => ({
  outlook: { address: known(outlook), mayBeSignInName: false },
  user: known({ ...userRow, primaryEmail: dynamics, mailbox: { ...mailboxRow, address: dynamics } }),
});
export const onAndroid = (outlook: string): Change => ({ outlook: { address: known(outlook), mayBeSignInName: true } });
export const signedInAs = (username: string): Change => ({ signIn: known({ account: { ...account, username } }) });
export const answering = (organization: Organization, outlook: string, dynamics: string) => ({ organization, diagnosis: diagnoseAddresses({ outlook, dynamics }) });
