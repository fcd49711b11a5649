import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { type MailboxPerson, readMailboxPerson, tellsNothing } from './mailboxPerson.ts';

/** How long Office.js may take to get ready. It can stay silent for ever (office-js issues 3637, 4395). */
const deadlineSeconds = 20;

/** The mailbox that the pane runs in. */
export type Outlook = MailboxPerson;

/**
 * Waits for Office.js, which is loaded by the page, and reads the mailbox. May never resolve; `withinDeadline` ends the
 * waiting without ending the listening.
 */
export async function waitForOutlook(): Promise<Result<Outlook>> {
  try {
    await officeScript();
  } catch {
    return failed(navigator.onLine ? { kind: 'officeNotLoaded' } : { kind: 'offline' });
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) return failed({ kind: 'outsideOutlook' });
  return tellsNothing() ? failed({ kind: 'nothingSelected' }) : succeeded(readMailboxPerson());
}

/** What Outlook has answered, or after the deadline the problem that it has not. */
export async function withinDeadline(answer: Promise<Result<Outlook>>): Promise<Result<Outlook>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<Outlook>>((resolve) => {
    timer = setTimeout(() => resolve(failed({ kind: 'outlookSilent', seconds: deadlineSeconds })), deadlineSeconds * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves when the page's Office.js has run; rejects when it could not be loaded. */
function officeScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    if ('Office' in window) {
      resolve();
      return;
    }
    const script = document.querySelector('script[src$="/office.js"]');
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => reject(new Error('office.js could not be loaded')));
  });
}
