import * as v from 'valibot';
import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import { openDialog } from '../outlook/openDialog.ts';
import { dialogAddress } from './dialogAddress.ts';
import { type DialogMessage, dialogMessage, type DialogRequest } from './dialogMessages.ts';
import { signInProblem } from './signInProblem.ts';
import type { Issuer, Token } from './token.ts';

export interface DialogAsking {
  readonly issuer: Issuer;
  /** Addresses of resources of this issuer. */
  readonly resources: readonly string[];
  /** `choosing` shows the account picker. */
  readonly how: DialogRequest['how'];
  /** Sign-in name of the account that is expected. */
  readonly expected?: string | undefined;
}

/** Signing in in a window of Outlook, in which MSAL goes to the sign-in service and comes back. */
export interface DialogSignIn {
  /** One window for all the resources; call it from a click. Gives what came of each. */
  ask(asking: DialogAsking): Promise<ReadonlyMap<string, Result<Token>>>;
}

export function signInThroughDialog(): DialogSignIn {
  /** Gives up the window that is still open: there can be only one, and whoever asks again has lost it. */
  let giveUp: (() => void) | undefined;

  return {
    async ask({ issuer, resources, how, expected }) {
      const afterClosing = giveUp !== undefined;
      giveUp?.();
      let end: (problem: Problem | undefined) => void = () => undefined;
      const ended = new Promise<Problem | undefined>((resolve) => {
        end = resolve;
      });
      const giveThisUp = () => end({ kind: 'signInCancelled' });
      giveUp = giveThisUp;

      const request: DialogRequest = { id: crypto.randomUUID(), issuer, how, resources: [...resources], ...(expected === undefined ? {} : { expected }) };
      const answers = new Map<string, Result<Token>>();
      const hear = (message: DialogMessage) => {
        if (message.kind === 'end') return end(message.fault && signInProblem(message.fault, issuer));
        const { resource } = message.kind === 'token' ? message.token : message;
        if (resources.includes(resource)) answers.set(resource, answerIn(message, issuer));
      };

      const dialog = await openDialog(
        dialogAddress(request),
        {
          said: (text, origin) => {
            const message = understand(text, origin);
            if (message?.id === request.id) hear(message);
          },
          ended: (problem) => end(closedAt(issuer, problem)),
        },
        afterClosing,
      );
      if (!dialog.ok) end(dialog.problem);
      const problem = await ended;
      if (dialog.ok) dialog.value.close();
      if (giveUp === giveThisUp) giveUp = undefined;
      const without = failed(problem ?? { kind: 'signInFailed', code: 'no_answer' });
      return new Map(resources.map((resource) => [resource, answers.get(resource) ?? without]));
    },
  };
}

/** An error of AD FS stays in the window, so a person who closes it may have been shown one. */
function closedAt(issuer: Issuer, problem: Problem): Problem {
  return issuer === 'onPremises' && problem.kind === 'signInWindowClosed' ? { kind: 'onPremisesSignInFailed', code: 'window_closed' } : problem;
}

function answerIn(message: Exclude<DialogMessage, { kind: 'end' }>, issuer: Issuer): Result<Token> {
  if (message.kind === 'token') return succeeded(message.token);
  return failed(message.fault.code === 'host_refused' ? { kind: 'hostRefused', host: new URL(message.resource).host } : signInProblem(message.fault, issuer));
}

/** Only pages of the add-in itself are listened to, and only what has the form of a message. */
function understand(text: string, origin: string | undefined): DialogMessage | undefined {
  if (origin !== undefined && origin !== window.location.origin) return undefined;
  const message = v.safeParse(v.pipe(v.string(), v.parseJson(), dialogMessage), text);
  return message.success ? message.output : undefined;
}
