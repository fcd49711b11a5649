import ky, { HTTPError } from 'ky';
import * as v from 'valibot';
import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import { readProblem, requestIdOf, retryAfterSeconds } from './readProblem.ts';

/** How long one answer may take, with all waiting and trying again. */
const deadlineSeconds = 45;
/** A longer Retry-After is not waited for but told. */
const longestWaitSeconds = 20;

export interface WebApiRequest {
  /** Address of the organization, already allowed by the host policy. */
  readonly organizationUrl: string;
  /** Path and query below `/api/data/v9.2/`, already encoded. */
  readonly path: string;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Called when the service is busy and the request is sent again after so many seconds. */
  readonly waiting: (seconds: number) => void;
}

/**
 * One GET of the Dataverse Web API, its answer parsed by `schema`; sent again at most twice where the service is busy or
 * the network failed. Redirects are refused, so that the token goes to the organization's host and nowhere else.
 * Rejects only when `signal` is aborted.
 */
export async function readWebApi<Schema extends v.GenericSchema>(request: WebApiRequest, schema: Schema): Promise<Result<v.InferOutput<Schema>>> {
  const { organizationUrl, path, token, signal, waiting } = request;
  const host = new URL(organizationUrl).host;
  const deadline = AbortSignal.timeout(deadlineSeconds * 1000);
  let response: Response;
  let body: string;
  try {
    response = await ky.get(`${organizationUrl}/api/data/v9.2/${path}`, {
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${token}`,
        'OData-Version': '4.0',
        'OData-MaxVersion': '4.0',
        'If-None-Match': 'null',
      },
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.any([signal, deadline]),
      timeout: false,
      retry: { limit: 2, methods: ['get'], statusCodes: [429, 502, 503, 504], afterStatusCodes: [429, 503], shouldRetry: ({ error }) => worthwhile(error, waiting) },
    });
    body = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HTTPError)) return failed(networkProblem(host, deadline.aborted));
    return failed(readProblem(error.response.status, error.response.headers, await error.response.text().catch(() => '')));
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body);
  if (parsed.success) return succeeded(parsed.output);
  // A sign-in or gateway page can come with status 200.
  const detail = body.trimStart().startsWith('<') ? 'web page' : (v.getDotPath(parsed.issues[0]) ?? 'JSON');
  return failed({ kind: 'unexpectedAnswer', host, detail, ...requestIdOf(response.headers) });
}

/** Whether to try again; undefined leaves it to the status codes listed. Says the wait aloud where the service named one. */
function worthwhile(error: Error, waiting: (seconds: number) => void): false | undefined {
  if (!navigator.onLine) return false;
  if (!(error instanceof HTTPError) || !error.response.headers.has('Retry-After')) return undefined;
  const seconds = retryAfterSeconds(error.response.headers);
  if (seconds > longestWaitSeconds) return false;
  waiting(seconds);
  return undefined;
}

function networkProblem(host: string, late: boolean): Problem {
  if (!navigator.onLine) return { kind: 'offline' };
  return late ? { kind: 'tooSlow', host, seconds: deadlineSeconds } : { kind: 'unreachable', host };
}
