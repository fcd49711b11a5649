import { randomBytes, randomUUID } from 'node:crypto';
import type { SandboxRequest, SandboxResponse } from '../server/exchange.ts';
import type { Account } from '../world/world.ts';
import { type Authority, memberAt } from './authority.ts';
import { type AuthorizeRequest, readAuthorizeRequest } from './authorizeRequest.ts';
import { accountById, accountNamed, type Directory, type Member } from './directory.ts';
import type { Engine } from './engine.ts';
import type { Remedy } from './faults.ts';
import { nextStep, type SignInAttempt, type Step } from './nextStep.ts';
import { accountPicker, blockedPage, consentPage, remedyPage, signedOutPage } from './pages/signInPages.ts';
import { answerApplication } from './redirectAnswer.ts';
import { type AadRefusal, refusalParameters, traceOf } from './refusal.ts';
import type { Sessions } from './sessions.ts';
import { giveConsent, settle, type SignInState } from './signInState.ts';
import { clientInfo } from './tokens.ts';

/** What the endpoints of Entra ID work with. */
export interface EntraMachinery {
  readonly directory: Directory;
  readonly state: SignInState;
  readonly sessions: Sessions;
  readonly engineOf: (tenantId: string) => Engine;
  readonly now: () => Date;
  /** Called for every code, with the redirect address it is bound to. */
  readonly codeIssued: (code: string, member: Member, redirectUri: string) => void;
}

/** A sign-in that waits for a person. */
interface Waiting {
  readonly authority: Authority;
  readonly request: AuthorizeRequest;
  readonly chosen: Account | undefined;
  readonly agreed: boolean;
}

const mostWaiting = 1000;

export interface AuthorizeEndpoint {
  readonly authorize: (authority: Authority, request: SandboxRequest) => Promise<SandboxResponse>;
  /** The forms of the pages come back here. */
  readonly proceed: (id: string, request: SandboxRequest) => Promise<SandboxResponse>;
  readonly signOut: (request: SandboxRequest) => SandboxResponse;
}

/** The authorization endpoint and its pages. */
export function createAuthorizeEndpoint(machinery: EntraMachinery): AuthorizeEndpoint {
  const { directory, state, sessions, now } = machinery;
  const waiting = new Map<string, Waiting>();

  function keep(entry: Waiting): string {
    const id = randomBytes(16).toString('base64url');
    waiting.set(id, entry);
    const [oldest] = waiting.keys();
    if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
    return `/${entry.authority.name}/signin/${id}`;
  }

  const trace = (query: URLSearchParams) => traceOf(now(), query.get('client-request-id'));

  function refuse(request: AuthorizeRequest, refusal: AadRefusal, extra: Readonly<Record<string, string>> = {}): SandboxResponse {
    return answerApplication(request, { ...refusalParameters(refusal, trace(request.query), directory.origin), ...extra });
  }

  async function answer(attempt: SignInAttempt, headers: Readonly<Record<string, string>>): Promise<SandboxResponse> {
    const step = nextStep(attempt, { directory, state });
    const response = await carryOut(step, attempt);
    return { ...response, headers: { ...response.headers, ...headers } };
  }

  async function carryOut(step: Step, attempt: SignInAttempt): Promise<SandboxResponse> {
    const { authority, request, chosen, agreed } = attempt;
    const target = (account = chosen) => keep({ authority, request, chosen: account, agreed });
    switch (step.kind) {
      case 'choose':
        return accountPicker({ target: target(), accounts: step.accounts, signedIn: attempt.signedIn, hint: step.accounts.length === 1 ? undefined : step.hint });
      case 'remedy':
        return remedyPage(target(step.member.account), step.member, step.remedy);
      case 'consent':
        return consentPage(target(step.member.account), step.member, directory.app.name, step.apis, step.mayAgree);
      case 'blocked':
        return blockedPage(step.refusal, trace(request.query), step.canChangeAccount ? target() : undefined);
      case 'refuse':
        return refuse(request, step.refusal);
      case 'grant':
        return grant(step.member, request);
    }
  }

  async function grant(member: Member, request: AuthorizeRequest): Promise<SandboxResponse> {
    const issued = await machinery.engineOf(member.tenant.id).code(request.query, member.account.id);
    if ('error' in issued) return refuse(request, { code: 9002313, error: issued.error, description: `Invalid request. Request is malformed or invalid. ${issued.description}` });
    machinery.codeIssued(issued.code, member, request.redirectUri);
    const wantsClientInfo = request.query.get('client_info') === '1';
    return answerApplication(request, { code: issued.code, ...(wantsClientInfo ? { client_info: clientInfo(member) } : {}), session_state: randomUUID() });
  }

  async function proceed(id: string, request: SandboxRequest): Promise<SandboxResponse> {
    const entry = waiting.get(id);
    const form = new URLSearchParams(request.body.toString('utf8'));
    if (!entry || request.method !== 'POST') {
      return blockedPage({ code: 165000, error: 'invalid_request', description: 'Invalid request: the request tokens do not match the user context. Do not copy the user context values (cookies, form fields, headers) between different requests or user sessions.' }, trace(form));
    }
    const named = form.get('username');
    const picked = accountById(directory, form.get('account') ?? '') ?? (named === null ? undefined : accountNamed(directory, named));
    const signedIn = sessions.signedIn(request);
    const action = form.get('action') ?? '';
    if (action === 'name' && !picked) return accountPicker({ target: keep(entry), accounts: [], signedIn, hint: undefined, unknownName: named ?? '' });
    waiting.delete(id);
    return picked ? choose(entry, picked, request) : act(entry, action, request);
  }

  function choose(entry: Waiting, account: Account, request: SandboxRequest): Promise<SandboxResponse> {
    const member = memberAt(directory, entry.authority, account);
    if (member) settle(state, member, 'signIn');
    const cookie = sessions.add(request, account.id);
    return answer({ ...entry, chosen: account, signedIn: [account.id] }, { 'set-cookie': cookie });
  }

  async function act(entry: Waiting, action: string, request: SandboxRequest): Promise<SandboxResponse> {
    const signedIn = sessions.signedIn(request);
    const member = entry.chosen && memberAt(directory, entry.authority, entry.chosen);
    if (action === 'cancel') return refuse(entry.request, { code: 65004, error: 'access_denied', description: 'The user canceled the sign-in.' }, { error_subcode: 'cancel' });
    if (action === 'decline') return refuse(entry.request, { code: 65004, error: 'access_denied', description: 'User declined to consent to access the app.' }, { error_subcode: 'cancel' });
    if (action === 'other' || !member) {
      const again: AuthorizeRequest = { ...entry.request, prompt: 'select_account', loginHint: undefined };
      return answer({ authority: entry.authority, request: again, agreed: entry.agreed, signedIn }, {});
    }
    if (isRemedy(action)) {
      settle(state, member, action);
      if (action === 'consent') for (const { api } of entry.request.resources) giveConsent(state, member, api);
    }
    return answer({ ...entry, agreed: entry.agreed || action === 'consent', signedIn }, {});
  }

  return {
    async authorize(authority, request) {
      const query = request.method === 'POST' ? new URLSearchParams(request.body.toString('utf8')) : request.url.searchParams;
      const asked = readAuthorizeRequest(query, directory);
      if ('refusal' in asked) {
        const parameters = refusalParameters(asked.refusal, trace(query), directory.origin);
        return asked.answerTo ? answerApplication(asked.answerTo, parameters) : blockedPage(asked.refusal, trace(query));
      }
      return answer({ authority, request: asked, signedIn: sessions.signedIn(request), agreed: false }, {});
    },
    proceed,
    signOut(request) {
      const hinted = accountNamed(directory, request.url.searchParams.get('logout_hint') ?? '');
      const headers = { 'set-cookie': sessions.remove(request, hinted?.id) };
      const back = request.url.searchParams.get('post_logout_redirect_uri') ?? '';
      const isKnown = directory.redirectUris.some((known) => URL.canParse(back) && new URL(known).origin === new URL(back).origin);
      if (isKnown) return { status: 302, headers: { location: back, 'cache-control': 'no-store', ...headers } };
      const gone = signedOutPage();
      return { ...gone, headers: { ...gone.headers, ...headers } };
    },
  };
}

const remedies: ReadonlySet<string> = new Set<Remedy>(['approve', 'consent', 'newPassword', 'signIn']);
const isRemedy = (action: string): action is Remedy => remedies.has(action);
