import ky, { HTTPError } from 'ky';
import type { Account } from '../diagnosis/account.ts';
import { failed, isDuplicate, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import { resourceOf } from '../organizations/organization.ts';
import type { WritePermit } from '../organizations/writeGate.ts';
import { apiAddress, type ApiPlace } from './apiBase.ts';
import { onPremisesProblem } from './onPremisesProblem.ts';
import { readProblem, requestIdOf, retryAfterSeconds } from './readProblem.ts';
import { webApiHeaders } from './webApi.ts';

/** How long one answer may take, with all waiting. */
const deadlineSeconds = 45;
/** A longer Retry-After is not waited for but told. */
const longestWaitSeconds = 20;
/** What is big may take longer, as on a slow line. */
const slowestCharactersPerSecond = 50_000;

/** Rows are changed and deleted only as they were read: without If-Match, a PATCH with a wrong id would create a row. */
export type WebApiChange =
  | { readonly method: 'PATCH'; readonly path: string; readonly etag: string; readonly body: object }
  | { readonly method: 'DELETE'; readonly path: string; readonly etag: string }
  | { readonly method: 'POST'; readonly path: string; readonly body: object };

export interface WebApiWriteRequest {
  /** From the gate, for this organization and for the account of the token. */
  readonly permit: WritePermit;
  readonly organization: ApiPlace;
  readonly token: { readonly value: string; readonly resource: string; readonly account: Pick<Account, 'homeId'> };
  /** Called when the service is busy, has not done it, and is asked again after so many seconds. */
  readonly waiting: (seconds: number) => void;
  /** Called when it is sent again. */
  readonly asking: () => void;
}

export interface WrittenRow {
  /** Id of the row, where the service names it: of a created row always. */
  readonly id: string | null;
}

/**
 * One write to the Dataverse Web API (Microsoft: "Perform conditional operations using the Web API"). Sent again only where
 * the service was busy and said so (429), never otherwise: the problem `outcomeUnknown` says that it may or may not have
 * been done, every other problem that it was not. There is no calling it off, since that would leave the same doubt.
 */
export async function writeWebApi(request: WebApiWriteRequest, change: WebApiChange): Promise<Result<WrittenRow>> {
  const { method, path } = change;
  if ('etag' in change && !isOneVersion(change.etag)) return failed({ kind: 'unexpectedAnswer', host: new URL(request.organization.url).host });
  const sent = await sendChange(request, {
    method,
    path,
    headers: 'etag' in change ? { 'If-Match': change.etag } : {},
    ...('body' in change ? { body: { type: 'application/json', text: JSON.stringify(change.body) } } : {}),
  });
  return sent.ok ? succeeded({ id: /\(([0-9a-f-]{36})\)$/i.exec(sent.value.headers.get('OData-EntityId') ?? '')?.[1] ?? null }) : sent;
}

/** A request that changes something. Only files of this folder that say what one means use it; all others use writeWebApi. */
export interface Sending {
  readonly method: 'PATCH' | 'POST' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly type: string; readonly text: string };
}

export interface Sent {
  readonly headers: Headers;
  readonly text: string;
}

/** As writeWebApi, with the answer as it came. */
export async function sendChange({ permit, organization, token, waiting, asking }: WebApiWriteRequest, { method, path, headers = {}, body }: Sending): Promise<Result<Sent>> {
  const { host } = new URL(organization.url);
  if (permit.organizationUrl !== organization.url || permit.accountHomeId !== token.account.homeId) return failed({ kind: 'faultOfOurs', code: 'PermitForAnother' });
  if (token.resource !== resourceOf(organization)) return failed({ kind: 'faultOfOurs', code: 'TokenForAnother' });
  const address = apiAddress(organization, path);
  if (address === undefined) return failed({ kind: 'faultOfOurs', code: 'PathOutsideApi' });
  if (!navigator.onLine) return failed({ kind: 'offline' });
  try {
    const response = await ky(address, {
      method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${token.value}`,
        ...webApiHeaders,
        ...(body ? { 'Content-Type': body.type } : {}),
        ...headers,
      },
      ...(body ? { body: body.text } : {}),
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout((deadlineSeconds + Math.ceil((body?.text.length ?? 0) / slowestCharactersPerSecond)) * 1000),
      timeout: false,
      retry: whenBusy(waiting),
      hooks: { beforeRetry: [asking] },
    });
    const text = await response.text();
    // A web page in place of an answer comes from something in between.
    const isAnswer = response.status === 204 || /\bjson\b|\bmultipart\b/.test(response.headers.get('Content-Type') ?? '');
    return isAnswer ? succeeded({ headers: response.headers, text }) : failed({ kind: 'outcomeUnknown', host, ...requestIdOf(response.headers) });
  } catch (error) {
    if (!(error instanceof HTTPError)) return failed({ kind: 'outcomeUnknown', host });
    const { status, headers: answered } = error.response;
    return failed(writeProblemOf(status, answered, await error.response.text().catch(() => ''), organization));
  }
}

/** What a refusal of a write means: as for reading, but what may have been done says so. */
export function writeProblemOf(status: number, headers: Headers, body: string, organization: ApiPlace): Problem {
  return onPremisesProblem(writeProblem(readProblem(status, headers, body), status, new URL(organization.url).host), organization, true);
}

/** `*` would match whatever is there. */
function isOneVersion(etag: string): boolean {
  return /^(W\/)?".+"$/.test(etag);
}

/** ky's retry options: a 429 is the one answer that says for certain that nothing was done and that it can be soon. */
function whenBusy(waiting: (seconds: number) => void) {
  let wait = 0;
  return {
    limit: 2,
    methods: ['patch' as const, 'post' as const, 'delete' as const],
    // Ours alone decides; ky reads Retry-After by rules of its own.
    afterStatusCodes: [],
    shouldRetry({ error }: { error: Error }): boolean {
      if (!(error instanceof HTTPError) || error.response.status !== 429) return false;
      wait = retryAfterSeconds(error.response.headers);
      if (wait > longestWaitSeconds) return false;
      waiting(wait);
      return true;
    },
    delay: (): number => wait * 1000,
  };
}

const goneCodes: ReadonlySet<string> = new Set(['0x80040217', '0x80060891']);

/** What a refusal means for a write: the code first, then the status. */
function writeProblem(problem: Problem, status: number, host: string): Problem {
  const requestId = 'requestId' in problem && problem.requestId !== undefined ? { requestId: problem.requestId } : {};
  switch (problem.kind) {
    case 'privilegeMissing':
      return { ...problem, kind: 'mayNotChange' };
    case 'serverFailing':
      return { kind: 'outcomeUnknown', host, ...requestId };
    case 'refused': {
      const code = problem.code.toLowerCase();
      // These have status 412 too, but are about other rows.
      if (isDuplicate(problem)) return problem;
      if (goneCodes.has(code) || status === 404) return { kind: 'rowGone', code: problem.code, ...requestId };
      if (status === 412) return { kind: 'changedMeanwhile', code: problem.code, ...requestId };
      if (status === 403) return { kind: 'mayNotChange', code: problem.code, ...requestId };
      return status === 408 ? { kind: 'outcomeUnknown', host, ...requestId } : problem;
    }
    default:
      return problem;
  }
}
