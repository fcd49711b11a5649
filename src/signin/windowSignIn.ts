import type { Result } from '../diagnosis/problem.ts';
import { dialogsOffered } from '../outlook/dialogsOffered.ts';
import { signInThroughDialog } from './dialogSignIn.ts';
import type { IssuerSettings } from './msalSettings.ts';
import { popupsComplete } from './popupsComplete.ts';
import { type PopupSignIn, signInInPopup } from './popupSignIn.ts';
import type { Issuer, Resource, Token } from './token.ts';

/** Signing in in windows: of Outlook, or of the browser where Outlook opens none. */
export interface WindowSignIn {
  /** A new token without a window; undefined where what came from the last window cannot renew it. */
  renew(resource: Resource): Promise<Token | undefined>;
  /** One window for all the resources, which have one issuer; call it from a click. Gives what came of each; nothing where there are no windows. */
  ask(resources: readonly [Resource, ...Resource[]], how: 'asking' | 'choosing', expected: string | undefined): Promise<ReadonlyMap<string, Result<Token>>>;
  forget(): void;
}

export function signInInWindows(issuers: ReadonlyMap<Issuer, IssuerSettings>, graph: string | undefined): WindowSignIn {
  const dialog = signInThroughDialog();
  const popups: ReadonlyMap<Issuer, PopupSignIn> = new Map([...issuers].map(([issuer, settings]) => [issuer, signInInPopup(settings, graph)]));

  return {
    async renew(resource) {
      const renewed = await popups.get(resource.issuer)?.silently(resource);
      return renewed?.ok === true ? renewed.value : undefined;
    },

    async ask(resources, how, expected) {
      const [{ url: first, issuer }] = resources;
      const means = [
        { offered: dialogsOffered, ask: () => dialog.ask({ issuer, resources: resources.map(({ url }) => url), how, expected }) },
        { offered: popupsComplete, ask: () => popups.get(issuer)?.ask(resources, how, expected) },
      ];
      let answers: ReadonlyMap<string, Result<Token>> = new Map();
      for (const { ask } of means.filter(({ offered }) => offered())) {
        answers = (await ask()) ?? answers;
        const answer = answers.get(first);
        if (!answer || answer.ok || answer.problem.kind !== 'signInWindowRefused') break;
      }
      return answers;
    },

    forget() {
      for (const popup of popups.values()) popup.forget();
    },
  };
}
