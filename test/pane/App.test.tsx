import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Account } from '../../src/diagnosis/account.ts';
import { diagnoseAddresses } from '../../src/diagnosis/diagnoseAddresses.ts';
import type { DynamicsUser } from '../../src/diagnosis/dynamicsUser.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { App } from '../../src/pane/App.tsx';
import type { PaneActions } from '../../src/pane/paneActions.ts';
import { type Check, type PaneState, PaneStore, type Start } from '../../src/pane/paneState.ts';

const contoso: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'sandbox' };
const fabrikam: Organization = { url: 'https://fabrikam.crm4.dynamics.com', name: 'Fabrikam', type: 'production' };
const account: Account = { homeId: 'oid.tid', objectId: 'oid', tenantId: 'tid', homeTenantId: 'tid', username: 'nancy@contoso.com' };
const user: DynamicsUser = { id: 'id', organizationId: null, fullName: null, signInName: null, objectId: null, isDisabled: null, primaryEmail: null, mailbox: null, mayReadMailbox: true, etag: '' };
const answered = (outlook: string | null, dynamics: string | null, who = account): Check => ({ status: 'answered', account: who, user, diagnosis: diagnoseAddresses({ outlook, dynamics }) });

const rowsOf = (...rows: readonly (readonly [Organization, Check])[]) => rows.map(([organization, check]) => ({ known: { organization, source: 'configured', connected: true, confirmed: true } as const, check }));

async function show(state: Partial<PaneState>) {
  const store = new PaneStore();
  store.change({ start: { status: 'started' }, outlook: { address: 'nancy@contoso.com' }, ...state });
  const names = ['startAgain', 'show', 'checkAll', 'check', 'signIn', 'choose', 'connect', 'disconnect', 'remove', 'find', 'add', 'askFirst', 'forget', 'synchronize', 'lookCloser', 'checkEverything', 'repair', 'askAdministrator'] as const;
  const mocks = Object.fromEntries(names.map((name) => [name, jest.fn()]));
  // What comes later is there before the test goes on.
  await act(async () => {
    render(<App store={store} actions={{ ...mocks, tracking: { follow: jest.fn() } } as unknown as PaneActions} />);
  });
  return { store, actions: mocks };
}

const inContoso = (check: Check): Partial<PaneState> => ({ rows: rowsOf([contoso, check]) });

describe('the pane', () => {
  it.each<[Start, string]>([
    [{ status: 'starting' }, 'Starting…'],
    [{ status: 'waitingForOutlook' }, 'Waiting for Outlook…'],
  ])('announces, while it is %j, its one sentence', async (start, sentence) => {
    await show({ start });
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(1);
  });

  it.each<[Check, string]>([
    [{ status: 'signingIn', asking: false }, 'Signing in…'],
    [{ status: 'signingIn', asking: true }, 'Please sign in, in the window that has opened.'],
    [{ status: 'asking' }, 'Asking Contoso which address it has for you…'],
    [{ status: 'waiting', seconds: 1 }, 'Contoso is busy. Asking again in 1 second…'],
    [answered('nancy@contoso.com', 'nancy@contoso.com'), 'The addresses are the same'],
  ])('announces, while the check is %j, its one sentence', async (check, sentence) => {
    await show(inContoso(check));
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(1);
  });

  it('names the organization by name and type', async () => {
    await show(inContoso(answered('a@contoso.com', 'b@contoso.com')));
    expect(screen.getByText('Contoso').parentElement).toHaveTextContent('Organization: ContosoSandbox');
  });

  it('lets a sign-in that nobody finishes be started again', async () => {
    const { actions } = await show(inContoso({ status: 'signingIn', asking: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(actions['check']).toHaveBeenCalledWith(contoso.url);
  });

  it('goes on after a problem that signing in solves by the button for it', async () => {
    const { actions } = await show(inContoso({ status: 'failed', problem: { kind: 'signInNeeded', code: 'x' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(actions['signIn']).toHaveBeenCalledWith(contoso.url, 'asking');
  });

  it('tries again after other problems', async () => {
    const { actions } = await show(inContoso({ status: 'failed', problem: { kind: 'offline' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions['checkAll']).toHaveBeenCalledTimes(1);
  });

  it('shows code and request id for whoever helps', async () => {
    await show(inContoso({ status: 'failed', problem: { kind: 'refused', status: 400, code: '0x80060888', message: 'Nothing of that name.', requestId: 'abc' } }));
    expect(screen.getByRole('alert')).toHaveTextContent('It answered with status 400: Nothing of that name.');
    expect(screen.getByText('Code 0x80060888')).toBeInTheDocument();
    expect(screen.getByText('Request abc')).toBeInTheDocument();
  });

  it('follows the store', async () => {
    const { store } = await show({ start: { status: 'starting' } });
    await act(async () => store.change({ start: { status: 'started' }, ...inContoso(answered(null, 'nancy@contoso.com')) }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Outlook has no address');
    expect(screen.getByText('No address')).toBeInTheDocument();
  });

  it('says first where the mailbox is known in another organization', async () => {
    await show({ rows: rowsOf([contoso, answered('nancy@contoso.com', 'nancy@contoso.com')], [fabrikam, answered('nancy@contoso.com', 'nanderson@contoso.com')]) });
    expect(screen.getByText('You are known by this address in Contoso, not in Fabrikam.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The addresses are different');
    const others = within(screen.getByRole('region', { name: 'Your other organizations' }));
    expect(others.getByRole('button')).toHaveTextContent(/Contoso.*Same address/);
  });

  it('says whose mailbox a shared message is in, and that it is not about that one', async () => {
    await show({ ...inContoso(answered('nancy@contoso.com', 'nancy@contoso.com')), sharing: { answer: 'shared', owner: 'sales@contoso.com' } });
    expect(await screen.findByRole('heading', { level: 2, name: /This message is in the mailbox of “sales@contoso.com”/ })).toBeInTheDocument();
  });

  it('asks which organization is meant where no rule says it, and takes none of its own accord', async () => {
    const other = { ...contoso, url: 'https://other.crm4.dynamics.com', name: 'Other' };
    const { actions } = await show({ rows: rowsOf([contoso, { status: 'asking' }], [other, { status: 'asking' }]) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Which organization do you work in?');
    await userEvent.click(screen.getByRole('button', { name: /Other/ }));
    expect(actions['choose']).toHaveBeenCalledWith(other.url);
  });

  it('says that somebody else is signed in, and offers another account', async () => {
    const stranger = { ...account, username: 'bob@fabrikam.com', homeTenantId: '11111111-1111-4111-8111-111111111111' };
    const authority = 'https://login.microsoftonline.com/22222222-2222-4222-8222-222222222222';
    const configuration = { version: 1, clientId: '', authority, cloud: 'commercial', organizations: [], trustedOrigins: [], graph: false, allowOtherAccount: false, synchronizing: { flag: 'primary', others: 'leave' } } as const;
    const { actions } = await show({ ...inContoso(answered('nancy@contoso.com', 'bob@fabrikam.com', stranger)), configuration: { ...configuration, organizations: [], trustedOrigins: [], neverTrack: [] } });
    expect(await screen.findByText('“bob@fabrikam.com” belongs to another company than the mailbox “nancy@contoso.com”.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Choose another account' }));
    expect(actions['signIn']).toHaveBeenCalledWith(contoso.url, 'choosing');
  });
});
