/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.contoso.com/taskpane.html"}
 */
import { dialogsOffered } from '../../src/outlook/dialogsOffered.ts';
import { openDialog } from '../../src/outlook/openDialog.ts';
import { fakeDialogs } from '../support/fakeDialogs.ts';

const events = () => ({ said: jest.fn(), ended: jest.fn() });

describe('opening a window of Outlook', () => {
  it.each([
    [12004, { kind: 'signInWindowRefused', code: '12004' }],
    [12005, { kind: 'signInWindowRefused', code: '12005' }],
    [12007, { kind: 'signInWindowAlreadyOpen' }],
    [12009, { kind: 'signInCancelled' }],
    [12011, { kind: 'signInWindowBlocked' }],
    [5001, { kind: 'signInWindowRefused', code: '5001' }],
  ])('that Office.js refuses with %d', async (code, problem) => {
    const dialogs = fakeDialogs();
    dialogs.refusals = [code];
    await expect(openDialog('https://addin.contoso.com/dialog.html', events())).resolves.toEqual({ ok: false, problem });
    expect(dialogs.attempts).toBe(1);
  });

  it.each([
    [12006, { kind: 'signInWindowClosed' }],
    [12002, { kind: 'signInWindowRefused', code: '12002' }],
    [12003, { kind: 'signInWindowRefused', code: '12003' }],
  ])('of which Office.js tells %d later', async (code, problem) => {
    const dialogs = fakeDialogs();
    const { said, ended } = events();
    await openDialog('https://addin.contoso.com/dialog.html', { said, ended });
    dialogs.opened[0]?.say('hello');
    dialogs.opened[0]?.tell(code);
    expect(said).toHaveBeenCalledWith('hello', 'https://addin.contoso.com');
    expect(ended).toHaveBeenCalledWith(problem);
  });

  it('closes one that the person has closed already without complaint', async () => {
    const dialogs = fakeDialogs();
    const opened = await openDialog('https://addin.contoso.com/dialog.html', events());
    for (const dialog of dialogs.opened) dialog.closed = true;
    expect(() => opened.ok && opened.value.close()).not.toThrow();
  });

  it('waits a moment for the one that was closed just before, and not for any other', async () => {
    jest.useFakeTimers();
    const dialogs = fakeDialogs();
    dialogs.refusals = [12007, 12007];
    const opening = openDialog('https://addin.contoso.com/dialog.html', events(), true);
    await jest.runAllTimersAsync();
    expect(await opening).toMatchObject({ ok: true });
    expect(dialogs.attempts).toBe(3);
    dialogs.refusals = Array.from({ length: 20 }, () => 12007);
    const hopeless = openDialog('https://addin.contoso.com/dialog.html', events(), true);
    await jest.runAllTimersAsync();
    expect(await hopeless).toMatchObject({ problem: { kind: 'signInWindowAlreadyOpen' } });
    jest.useRealTimers();
  });

  it('takes away what Office.js leaves over the pane where the browser blocks the window', async () => {
    const dialogs = fakeDialogs();
    dialogs.refusals = [5001];
    const display = Office.context.ui.displayDialogAsync.bind(Office.context.ui);
    Object.assign(Office.context.ui, {
      displayDialogAsync: (...parameters: Parameters<typeof display>) => {
        const overlay = document.createElement('div');
        overlay.style.position = 'absolute';
        document.body.prepend(overlay);
        display(...parameters);
      },
    });
    await expect(openDialog('https://addin.contoso.com/dialog.html', events())).resolves.toEqual({ ok: false, problem: { kind: 'signInWindowBlocked' } });
    const overlay = document.body.firstElementChild;
    expect(overlay instanceof HTMLElement && overlay.style.display).toBe('none');
  });

  it('is only offered once Office.js is ready', () => {
    fakeDialogs();
    expect(dialogsOffered()).toBe(true);
    Object.assign(Office, { context: {} });
    expect(dialogsOffered()).toBe(false);
    Reflect.deleteProperty(globalThis, 'Office');
    expect(dialogsOffered()).toBe(false);
  });
});
