import type { Account } from '../diagnosis/account.ts';
import { failed, type Problem, type ProblemKind, type Result, succeeded } from '../diagnosis/problem.ts';
import { dialogsOffered } from '../outlook/dialogsOffered.ts';
import { forgetStored } from './forgetStored.ts';
import type { IssuerSettings } from './msalSettings.ts';
import { ofTheBridge, signInNested } from './nestedSignIn.ts';
import { popupsComplete } from './popupsComplete.ts';
import { unavailable } from './signInProblem.ts';
import type { Issuer, Resource, Token } from './token.ts';
import { TokenMemory } from './tokenMemory.ts';
import { unlessAborted } from './unlessAborted.ts';
import { signInInWindows } from './windowSignIn.ts';

export type { Issuer, Resource, Token } from './token.ts';

export interface SignIn {
  /**
   * A token, without ever showing anything; a problem of `signInHelps` where only the person can go on. `renewed` takes no
   * token that was handed out before. Rejects only when `signal` is aborted.
   */
  token(resource: Resource, how: 'silently' | 'renewed', signal?: AbortSignal): Promise<Result<Token>>;
  /**
   * Lets the person sign in; call it from a click, since it may open a window. Afterwards as many of `resources` as possible
   * have a token in memory, of those that have the issuer of the first: a click opens one window. Gives the first one's.
   * `choosing` shows the account picker, and from then on the chosen account is used in place of Outlook's.
   */
  ask(resources: readonly [Resource, ...Resource[]], how: 'asking' | 'choosing'): Promise<Result<Token>>;
  /** The account that Outlook itself has given a token for; undefined where it has not. It tells a chosen account from Outlook's own. */
  outlookAccount(): Account | undefined;
  /** Drops every token and account that this pane holds; what Outlook itself holds stays with it. */
  forget(): Promise<void>;
}

export interface SignInOptions extends IssuerSettings {
  /** AD FS, where the administrator has switched on organizations on-premises. */
  readonly onPremises?: IssuerSettings | undefined;
  /** Origin of Microsoft Graph, where it is asked: the scopes of its tokens have other names. */
  readonly graph?: string | undefined;
}

/**
 * Signing in by whatever means there is: through Outlook (nested app authentication); else in a window of Outlook, which is
 * an Office dialog; else in a window of the browser. Keep one for the life of the pane: it remembers which means fail.
 */
export function openSignIn({ clientId, authority, onPremises, graph }: SignInOptions): SignIn {
  const nested = signInNested({ clientId, authority, graph });
  const issuers = new Map<Issuer, IssuerSettings>([['entra', { clientId, authority }], ...(onPremises ? [['onPremises', onPremises] as const] : [])]);
  const windows = signInInWindows(issuers, graph);
  /** Replaced as a whole when everything is forgotten, so that what was on its way then is not kept. */
  let memory = new TokenMemory();
  const running = new Map<string, Promise<Result<Token>>>();
  let outlookAccount: Account | undefined;
  /** The person has chosen an account, which need not be Outlook's. */
  let chosen = false;

  const nestedServes = (issuer: Issuer) => issuer === 'entra' && !chosen;

  /** The same request is made once, however many wait for it. */
  function share(resource: Resource, how: 'silently' | 'renewed'): Promise<Result<Token>> {
    const key = `${how} ${resource.issuer} ${resource.url}`;
    const shared = running.get(key) ?? fetchToken(resource, how);
    running.set(key, shared);
    return shared.finally(() => {
      if (running.get(key) === shared) running.delete(key);
    });
  }

  async function fetchToken(resource: Resource, how: 'silently' | 'renewed'): Promise<Result<Token>> {
    if (!issuers.has(resource.issuer)) return failed(notSetUp);
    const remembered = memory;
    const kept = remembered.get(resource);
    if (kept && how === 'silently') return succeeded(kept);
    remembered.drop(resource);

    let obstacle: Problem | undefined;
    if (nestedServes(resource.issuer)) {
      const hindrance = nested.hindrance('silently');
      const answer = hindrance ? failed(hindrance) : await nested.silently(resource, how);
      if (answer.ok) outlookAccount = answer.value.account;
      if (answer.ok || !ofTheBridge.has(answer.problem.kind)) return answer;
      obstacle = answer.problem;
    }
    const renewed = await windows.renew(resource);
    if (renewed) {
      remembered.keep(resource.issuer, new Map([[resource.url, renewed]]));
      return succeeded(renewed);
    }
    if (!dialogsOffered() && !popupsComplete()) return failed(obstacle ?? unavailable());
    return failed(needed(obstacle, remembered.lastAccount(resource.issuer) !== undefined));
  }

  async function askInWindow(resources: readonly [Resource, ...Resource[]], how: 'asking' | 'choosing'): Promise<Result<Token>> {
    const [{ url: first, issuer }] = resources;
    if (!issuers.has(issuer)) return failed(notSetUp);
    const remembered = memory;
    const answers = await windows.ask(resources, how, how === 'asking' ? remembered.lastAccount(issuer) : undefined);
    const tokens = tokensIn(answers);
    remembered.keep(issuer, tokens);
    if (how === 'choosing' && issuer === 'entra' && tokens.size > 0 && remembered === memory) chosen = true;
    return answers.get(first) ?? failed(nested.hindrance('silently') ?? unavailable());
  }

  return {
    async token(resource, how, signal) {
      signal?.throwIfAborted();
      return unlessAborted(share(resource, how), signal);
    },

    async ask([first, ...others], how) {
      const further = others.filter(({ issuer }) => issuer === first.issuer);
      if (how === 'asking' && nestedServes(first.issuer) && !nested.hindrance('asking')) {
        const answer = await nested.ask(first);
        if (answer.ok) {
          outlookAccount = answer.value.account;
          for (const resource of [first, ...further]) memory.drop(resource);
          await Promise.all(further.map((resource) => nested.silently(resource, 'silently')));
        }
        if (answer.ok || !ofTheBridge.has(answer.problem.kind)) return answer;
      }
      return askInWindow([first, ...further], how);
    },

    outlookAccount: () => outlookAccount,

    async forget() {
      memory = new TokenMemory();
      running.clear();
      outlookAccount = undefined;
      nested.forget();
      windows.forget();
      chosen = false;
      forgetStored();
    },
  };
}

const notSetUp: Problem = { kind: 'onPremisesSignInFailed', code: 'not_configured' };

/** Why the person has to sign in, where Outlook could not do it. */
function needed(obstacle: Problem | undefined, signedInBefore: boolean): Problem {
  if (signedInBefore) return { kind: 'signInNeeded', code: 'token_expired', why: 'expired' };
  return { kind: 'signInNeeded', code: obstacle ? codeOf(obstacle) : '', why: obstacle?.kind === 'signInSilent' ? 'outlookSilent' : 'outlookCannot' };
}

const codes: Partial<Record<ProblemKind, string>> = { signInUnavailable: 'bridge_absent', signInSilent: 'bridge_silent' };

function codeOf(problem: Problem): string {
  return 'code' in problem ? problem.code : (codes[problem.kind] ?? problem.kind);
}

function tokensIn(answers: ReadonlyMap<string, Result<Token>>): ReadonlyMap<string, Token> {
  return new Map([...answers].flatMap(([url, answer]) => (answer.ok ? [[url, answer.value] as const] : [])));
}
