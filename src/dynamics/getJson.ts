import ky, { HTTPError } from 'ky';
import * as v from 'valibot';
import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import { readProblem, requestIdOf, retryAfterSeconds } from './readProblem.ts';

/** How long one answer may take, with all waiting and trying again. */
const deadlineSeconds = 45;
/** A longer Retry-After is not waited for but told. */
const longestWaitSeconds = 20;
/** Statuses of a service that is busy or just being moved, and may work again at once. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export interface JsonRequest {
  /** Already allowed by the host policy for this very token. */
  readonly address: string;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Called when the service is busy and the request is sent again after so many seconds. */
  readonly waiting: (seconds: number) => void;
  /** Called when it is sent again. */
  readonly asking: () => void;
  readonly headers?: Readonly<Record<string, string>>;
  /** What Dataverse search is asked: the one question that the service wants as a POST. */
  readonly search?: object | undefined;
}

/**
 * One question with a bearer token, a GET unless it is a search, its answer parsed by `schema`; sent again at most twice where the service is busy or the
 * network failed. Redirects are refused, so that the token goes to the host of `address` and nowhere else. Rejects only
 * when `signal` is aborted.
 */
export async function getJson<Schema extends v.GenericSchema>(request: JsonRequest, schema: Schema): Promise<Result<v.InferOutput<Schema>>> {
  const answer = await ask(request);
  if (!answer.ok) return answer;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), answer.value.text);
  if (parsed.success) return succeeded(parsed.output);
  return failed({ kind: 'unexpectedAnswer', host: new URL(request.address).host, ...requestIdOf(answer.value.headers) });
}

/** Questions that travel together in the body of one request (Microsoft: "Execute batch operations"). Nothing else is posted here: it may be sent again. */
export interface Questions {
  readonly type: string;
  readonly text: string;
}

/** As getJson, with the answer as it came. */
export async function ask(request: JsonRequest, questions?: Questions): Promise<Result<{ readonly text: string; readonly headers: Headers }>> {
  const { address, token, signal, asking, search } = request;
  const { host, pathname } = new URL(address);
  // Everything else that is posted changes something, and belongs to writeWebApi.
  if ((search && !pathname.endsWith('/searchquery')) || (questions && !pathname.endsWith('/$batch'))) return failed({ kind: 'faultOfOurs', code: 'BodyOutsideSearch' });
  const deadline = AbortSignal.timeout(deadlineSeconds * 1000);
  try {
    const response = await ky(address, {
      ...(search ? { method: 'POST', json: search } : questions ? { method: 'POST', body: questions.text } : { method: 'GET' }),
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}`, ...(questions ? { 'Content-Type': questions.type } : {}), ...request.headers },
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.any([signal, deadline]),
      timeout: false,
      retry: retries(request.waiting),
      hooks: { beforeRetry: [asking] },
    });
    return succeeded({ text: await response.text(), headers: response.headers });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HTTPError)) return failed(networkProblem(host, deadline.aborted));
    return failed(readProblem(error.response.status, error.response.headers, await error.response.text().catch(() => '')));
  }
}

/** ky's retry options: Retry-After is read once, by our own rule, and told before it is waited for. */
function retries(waiting: (seconds: number) => void) {
  let wait: number | undefined;
  return {
    limit: 2,
    methods: ['get' as const, 'post' as const],
    // Ours alone decides; ky reads Retry-After by rules of its own.
    afterStatusCodes: [],
    shouldRetry({ error }: { error: Error }): boolean {
      wait = undefined;
      if (!navigator.onLine) return false;
      if (!(error instanceof HTTPError)) return true;
      const { status, headers } = error.response;
      if (!passing.has(status)) return false;
      if (status !== 429 && !headers.has('Retry-After')) return true;
      const seconds = retryAfterSeconds(headers);
      if (seconds > longestWaitSeconds) return false;
      wait = seconds;
      waiting(seconds);
      return true;
    },
    delay: (attempt: number): number => (wait === undefined ? 300 * 2 ** (attempt - 1) : wait * 1000),
  };
}

/** What it means that no answer came. */
export function networkProblem(host: string, late: boolean): Problem {
  if (!navigator.onLine) return { kind: 'offline' };
  return late ? { kind: 'tooSlow', host, seconds: deadlineSeconds } : { kind: 'unreachable', host };
}
