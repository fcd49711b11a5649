import * as v from 'valibot';
import { type DialogRequest, dialogRequest } from '../signin/dialogMessages.ts';

/** What the pane wants of this window, with what it expects of the person. */
export interface WindowRequest extends DialogRequest {
  readonly expected?: string | undefined;
}

const keptRequest = v.object({ ...dialogRequest.entries, expected: v.optional(v.string()) });

const key = 'MailboxMatch.signInRequest';

export interface RequestOfWindow {
  readonly request: WindowRequest;
  /** The window has just been opened; otherwise it has been away at the sign-in service. */
  readonly fresh: boolean;
  /** Whether the request can outlast the way to the sign-in service and back. */
  readonly kept: boolean;
}

/** The request in the window's address, or the one from before the window went to the sign-in service; undefined where nobody has asked for anything. */
export function requestOfWindow(): RequestOfWindow | undefined {
  const asked = requestIn(window.location);
  try {
    if (asked) window.sessionStorage.setItem(key, JSON.stringify(asked));
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptRequest), window.sessionStorage.getItem(key));
    return kept.success ? { request: kept.output, fresh: asked !== undefined, kept: true } : undefined;
  } catch {
    return asked && { request: asked, fresh: true, kept: false };
  }
}

export function forgetRequest(): void {
  window.sessionStorage.removeItem(key);
}

function requestIn({ search, hash }: Location): WindowRequest | undefined {
  const text = new URLSearchParams(search).get('request');
  const asked = v.safeParse(v.pipe(v.string(), v.parseJson(), dialogRequest), text);
  if (!asked.success) return undefined;
  return { ...asked.output, expected: new URLSearchParams(hash.slice(1)).get('expected') ?? undefined };
}
