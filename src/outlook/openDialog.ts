import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';

/** A window that Outlook has opened for the add-in. */
export interface OpenDialog {
  close(): void;
}

export interface DialogEvents {
  /** The page in the window has said something. `origin` is undefined in clients that only let pages of the add-in's own origin speak. */
  readonly said: (text: string, origin: string | undefined) => void;
  /** The window is gone, or shows something that is not of the add-in. */
  readonly ended: (problem: Problem) => void;
}

/** Codes of Office.js (Microsoft: "Handle errors and events in the Office dialog box"). */
const problems: ReadonlyMap<number, Problem> = new Map<number, Problem>([
  [12006, { kind: 'signInWindowClosed' }],
  [12007, { kind: 'signInWindowAlreadyOpen' }],
  // The person was asked by Outlook whether to open the window, and would rather not.
  [12009, { kind: 'signInCancelled' }],
  [12011, { kind: 'signInWindowBlocked' }],
]);

const problemOf = (code: number): Problem => problems.get(code) ?? { kind: 'signInWindowRefused', code: String(code) };

/** A window that was closed just now may count as open for another moment (Microsoft: "Best practices for dialogs"). */
const patience = { attempts: 8, milliseconds: 250 } as const;

/**
 * Opens a page of the add-in in a window of Outlook. Call it from a click, or the browser blocks it. `afterClosing` says
 * that another one was closed just before. Gives the reason where no window opened.
 */
export async function openDialog(address: string, events: DialogEvents, afterClosing = false): Promise<Result<OpenDialog>> {
  for (let attempt = 1; ; attempt += 1) {
    const before = new Set(document.body.children);
    const answer = await display(address);
    if (answer.status === Office.AsyncResultStatus.Succeeded) return succeeded(follow(answer.value, events));
    const covered = uncover(before);
    const problem: Problem = covered ? { kind: 'signInWindowBlocked' } : problemOf(answer.error.code);
    if (!afterClosing || problem.kind !== 'signInWindowAlreadyOpen' || attempt === patience.attempts) return failed(problem);
    await new Promise((resolve) => setTimeout(resolve, patience.milliseconds));
  }
}

function display(address: string): Promise<Office.AsyncResult<Office.Dialog>> {
  // Office.js would ask first, in the pane, whose content it takes away for that; the person has just clicked.
  const options = { height: 65, width: 35, promptBeforeOpen: false };
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(address, options, resolve));
}

/**
 * Where the browser blocks the window, Office.js lays something over the pane, with a hint for Internet Explorer; and since
 * that needs inline script, which our Content-Security-Policy forbids, it stops half-way, fails with 5001 in place of 12011
 * and leaves a pane that cannot be clicked. Hides what it has added, but keeps it: Office.js removes it later and throws
 * where it is gone. Gives whether there was anything.
 */
function uncover(before: ReadonlySet<Element>): boolean {
  const added = [...document.body.children].filter((element): element is HTMLElement => element instanceof HTMLElement && !before.has(element) && isOverPage(element));
  for (const element of added) element.style.setProperty('display', 'none', 'important');
  return added.length > 0;
}

function isOverPage(element: HTMLElement): boolean {
  return ['absolute', 'fixed'].includes(getComputedStyle(element).position);
}

function follow(dialog: Office.Dialog, { said, ended }: DialogEvents): OpenDialog {
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    if ('message' in event) said(event.message, event.origin);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
    if ('error' in event) ended(problemOf(event.error));
  });
  return {
    close: () => {
      try {
        dialog.close();
      } catch {
        // Office.js throws where the person was faster.
      }
    },
  };
}
