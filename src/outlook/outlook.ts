import { type Fact, known } from '../diagnosis/fact.ts';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';

/** How long Office.js may take to get ready. It can stay silent for ever (office-js issues 3637, 4395). */
export const outlookDeadlineSeconds = 20;

/** The mailbox that the pane runs in. */
export interface Outlook {
  /** The mailbox's address; null where Outlook says there is none (office-js issue 790). */
  readonly address: Fact<string | null>;
  /** Display language, e.g. `en-US`. */
  readonly language: string;
}

/**
 * Waits for Office.js, which is loaded by the page, and reads the mailbox. After the deadline `late` is called with the
 * problem; the promise still resolves should Outlook answer later.
 */
export async function waitForOutlook(late: (problem: Extract<Result<never>, { ok: false }>['problem']) => void): Promise<Result<Outlook>> {
  const timer = setTimeout(() => late({ kind: 'outlookSilent', seconds: outlookDeadlineSeconds }), outlookDeadlineSeconds * 1000);
  try {
    await officeScript();
    const { host } = await Office.onReady();
    return host === Office.HostType.Outlook ? succeeded(readMailbox()) : failed({ kind: 'outsideOutlook' });
  } catch {
    return failed(navigator.onLine ? { kind: 'outlookSilent', seconds: 0 } : { kind: 'offline' });
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

function readMailbox(): Outlook {
  // Both are missing for some mailboxes although the typings promise them.
  const profile: { emailAddress?: string } | undefined = Office.context.mailbox.userProfile;
  return { address: known(profile?.emailAddress ?? null), language: Office.context.displayLanguage };
}
