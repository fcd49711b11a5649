import * as v from 'valibot';
import { requestInAddress } from '../signin/dialogAddress.ts';
import { type DialogRequest, dialogRequest } from '../signin/dialogMessages.ts';

const key = 'MailboxMatch.signInRequest';

export interface RequestOfWindow {
  readonly request: DialogRequest;
  /** The window has just been opened; otherwise it has been away at the sign-in service. */
  readonly fresh: boolean;
  /** Whether the request can outlast the way to the sign-in service and back. */
  readonly kept: boolean;
}

/** The request in the window's address, or the one from before the window went to the sign-in service; undefined where nobody has asked for anything. */
export function requestOfWindow(): RequestOfWindow | undefined {
  const asked = requestInAddress(window.location);
  try {
    if (asked) window.sessionStorage.setItem(key, JSON.stringify(asked));
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), dialogRequest), window.sessionStorage.getItem(key));
    return kept.success ? { request: kept.output, fresh: asked !== undefined, kept: true } : undefined;
  } catch {
    return asked && { request: asked, fresh: true, kept: false };
  }
}

export function forgetRequest(): void {
  window.sessionStorage.removeItem(key);
}
