/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.contoso.com/taskpane.html"}
 */
import { webcrypto } from 'node:crypto';
import { type DialogAsking, type DialogSignIn, signInThroughDialog } from '../../src/signin/dialogSignIn.ts';
import { requestInAddress } from '../../src/signin/dialogAddress.ts';
import { faultNamed } from '../../src/signin/signInFault.ts';
import { fakeDialogs } from '../support/fakeDialogs.ts';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const one = 'https://contoso.crm4.dynamics.com';
const other = 'https://contosotest.crm.dynamics.com';
const account = { homeId: 'o.t', objectId: 'o', tenantId: 't', homeTenantId: 't', username: 'nancy@contoso.com' };
const token = { value: 'secret', resource: one, account, expiresAt: 1_900_000_000_000 };

let dialogs: ReturnType<typeof fakeDialogs>;
let signIn: DialogSignIn;

beforeEach(() => {
  dialogs = fakeDialogs();
  signIn = signInThroughDialog();
});

/** Asks, and gives what came of it once the window has done what `act` does in it. */
async function ask(act: (window: { id: string; say: (message: object | string, origin?: string) => void; tell: (code: number) => void }) => void, more: Partial<DialogAsking> = {}) {
  const answers = signIn.ask({ issuer: 'entra', resources: [one, other], how: 'asking', ...more });
  // The window is there in the next turn.
  await Promise.resolve();
  const dialog = dialogs.opened.at(-1);
  if (!dialog) throw new Error('No window has opened.');
  const id = requestInAddress(new URL(dialog.address))?.id ?? '';
  await Promise.resolve();
  act({ id, say: (message, origin) => dialog.say(typeof message === 'string' ? message : JSON.stringify(message), origin), tell: (code) => dialog.tell(code) });
  return { answers: Object.fromEntries(await answers), dialog };
}

describe('what a sign-in window says', () => {
  it('is one token or problem for each resource', async () => {
    const { answers, dialog } = await ask(({ id, say }) => {
      say({ kind: 'token', id, token });
      say({ kind: 'fault', id, resource: other, fault: { ...faultNamed('invalid_grant'), number: '65001' } });
      say({ kind: 'end', id });
    });
    expect(answers).toEqual({ [one]: { ok: true, value: token }, [other]: { ok: false, problem: { kind: 'consentNeeded', code: 'AADSTS65001' } } });
    expect(dialog.closed).toBe(true);
  });

  it.each<[string, (window: Parameters<Parameters<typeof ask>[0]>[0]) => void]>([
    ['comes from another origin', ({ id, say }) => say({ kind: 'token', id, token }, 'https://login.microsoftonline.com')],
    ['is meant for another request', ({ say }) => say({ kind: 'token', id: '0b2c9a1e-5d6f-4f3a-8e51-6d4c8f7a9b10', token })],
    ['is about another resource', ({ id, say }) => say({ kind: 'token', id, token: { ...token, resource: 'https://evil.tld' } })],
    ['is no JSON', ({ say }) => say('hello')],
    ['has another form', ({ id, say }) => say({ kind: 'token', id, token: { value: 'secret', resource: one } })],
    ['has an empty token', ({ id, say }) => say({ kind: 'token', id, token: { ...token, value: '' } })],
  ])('is not listened to where it %s', async (_what, speak) => {
    const { answers } = await ask((window) => {
      speak(window);
      window.say({ kind: 'end', id: window.id });
    });
    const nothing = { ok: false, problem: { kind: 'signInFailed', code: 'no_answer' } };
    expect(answers).toEqual({ [one]: nothing, [other]: nothing });
  });

  it('counts as far as it went where the person closes the window', async () => {
    const { answers } = await ask(({ id, say, tell }) => {
      say({ kind: 'token', id, token });
      tell(12006);
    });
    expect(answers).toEqual({ [one]: { ok: true, value: token }, [other]: { ok: false, problem: { kind: 'signInWindowClosed' } } });
  });

  it('may be that nobody was signed in', async () => {
    const { answers } = await ask(({ id, say }) => say({ kind: 'end', id, fault: faultNamed('access_denied') }));
    expect(answers[one]).toEqual({ ok: false, problem: { kind: 'signInCancelled' } });
  });

  it('names what AD FS needs, also where only the window was closed', async () => {
    const { answers } = await ask(({ tell }) => tell(12006), { issuer: 'onPremises' });
    expect(answers[one]).toEqual({ ok: false, problem: { kind: 'onPremisesSignInFailed', code: 'window_closed' } });
  });

  it('ends with the window that a newer one takes the place of', async () => {
    const former = signIn.ask({ issuer: 'entra', resources: [one], how: 'asking' });
    await Promise.resolve();
    await ask(({ id, say }) => say({ kind: 'end', id }));
    expect((await former).get(one)).toEqual({ ok: false, problem: { kind: 'signInCancelled' } });
    expect(dialogs.opened.map(({ closed }) => closed)).toEqual([true, true]);
  });
});
