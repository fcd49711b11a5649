import { readPlatform } from './mailboxPerson.ts';

/** What a call about an item gave, or why not: the code of Office.js, or `silent` where no answer came. */
export type ItemAnswer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string };

/** Outlook takes no more calls than this at a time (Microsoft: "Limits for activation and JavaScript API for Outlook add-ins"). */
const mostInFlight = 3;
let inFlight = 0;
const waiting: (() => void)[] = [];

/**
 * One call about the item that is selected; `call` hands the callback to Office.js. Office.js answers for whatever is
 * selected when Outlook gets to it, and can lose an answer, so the caller compares before and after and the waiting ends by
 * itself. Never rejects.
 */
export async function askItem<Value>(seconds: number, call: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<ItemAnswer<Value>> {
  if (inFlight >= mostInFlight) await new Promise<void>((resolve) => waiting.push(resolve));
  inFlight += 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<ItemAnswer<Value>>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, code: 'silent' }), seconds * 1000);
      call(({ status, value, error }) => resolve(status === Office.AsyncResultStatus.Succeeded ? { ok: true, value } : { ok: false, code: String(error.code) }));
    });
  } catch (error) {
    // Office.js throws where a permission is missing or nothing is selected, without asking Outlook.
    return { ok: false, code: error instanceof Error ? error.name : 'unknown' };
  } finally {
    clearTimeout(timer);
    inFlight -= 1;
    waiting.shift()?.();
  }
}

/** Outlook on the web shows an add-in only so many recipients while their line is collapsed. */
export function showsAllRecipients(count: number): boolean {
  return readPlatform() !== 'web' || count < 20;
}
