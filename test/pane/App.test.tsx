import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { diagnoseAddresses } from '../../src/diagnosis/diagnoseAddresses.ts';
import { App } from '../../src/pane/App.tsx';
import { type PaneState, PaneStore } from '../../src/pane/paneState.ts';

const organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'sandbox' } as const;
const answered = (outlook: string | null, dynamics: string | null): PaneState => ({ status: 'answered', organization, username: 'nancy@contoso.com', diagnosis: diagnoseAddresses({ outlook, dynamics }) });

function show(state: PaneState) {
  const store = new PaneStore();
  store.show(state);
  const check = jest.fn();
  render(<App store={store} check={check} />);
  return { store, check };
}

describe('the pane', () => {
  it.each<[PaneState, string]>([
    [{ status: 'starting' }, 'Starting…'],
    [{ status: 'waitingForOutlook' }, 'Waiting for Outlook…'],
    [{ status: 'signingIn', asking: false }, 'Signing in…'],
    [{ status: 'signingIn', asking: true }, 'Please sign in, in the window that has opened.'],
    [{ status: 'asking', organization }, 'Asking Contoso which address it has for you…'],
    [{ status: 'waiting', organization, seconds: 1 }, 'Contoso is busy. Asking again in 1 second…'],
    [answered('nancy@contoso.com', 'nancy@contoso.com'), 'The addresses are the same'],
  ])('announces, while it is %j, its one sentence', (state, sentence) => {
    show(state);
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(1);
  });

  it('names the organization by name and type', () => {
    show(answered('a@contoso.com', 'b@contoso.com'));
    expect(screen.getByText('Contoso').parentElement).toHaveTextContent('Organization: ContosoSandbox');
  });

  it('lets a sign-in that nobody finishes be started again', async () => {
    const { check } = show({ status: 'signingIn', asking: true });
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(check).toHaveBeenCalledWith('silently');
  });

  it.each([
    [{ kind: 'signInNeeded', code: 'x' }, 'Sign in', 'asking'],
    [{ kind: 'offline' }, 'Try again', 'silently'],
  ] as const)('goes on after %j by the button "%s"', async (problem, button, manner) => {
    const { check } = show({ status: 'stopped', problem });
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(check).toHaveBeenCalledWith(manner);
  });

  it('shows code and request id for whoever helps', () => {
    show({ status: 'stopped', problem: { kind: 'refused', status: 400, code: '0x80060888', message: 'Nothing of that name.', requestId: 'abc' } });
    expect(screen.getByRole('alert')).toHaveTextContent('It answered with status 400: Nothing of that name.');
    expect(screen.getByText('Code 0x80060888')).toBeInTheDocument();
    expect(screen.getByText('Request abc')).toBeInTheDocument();
  });

  it('follows the store', () => {
    const { store } = show({ status: 'starting' });
    act(() => store.show(answered(null, 'nancy@contoso.com')));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Outlook has no address');
    expect(screen.getByText('No address')).toBeInTheDocument();
  });
});
