import { failed, type Result } from '../diagnosis/problem.ts';
import type { WebApiRequest } from '../dynamics/webApi.ts';
import type { WebApiWriteRequest } from '../dynamics/writeWebApi.ts';
import { mayReceiveToken } from '../organizations/hostPolicy.ts';
import type { Organization } from '../organizations/organization.ts';
import type { WritePermit } from '../organizations/writeGate.ts';
import { resourceFor } from './checkOrganization.ts';
import type { PaneStore } from './paneState.ts';
import type { Ground } from './session.ts';
import { withToken } from './withToken.ts';

const quiet = { waiting: () => undefined, asking: () => undefined };

/** Asks one organization something with a token for it, which is never asked for where the policy refuses one. Never opens a window. */
export function askOrganization<Value>({ signIn }: Ground, store: PaneStore, organization: Organization, signal: AbortSignal, ask: (request: Omit<WebApiRequest, 'path'>) => Promise<Result<Value>>): Promise<Result<Value>> {
  if (!mayReceiveToken(organization.url, store.state().policy)) return Promise.resolve(failed({ kind: 'hostRefused', host: new URL(organization.url).host }));
  return withToken(signIn, resourceFor(organization), signal, ({ value }) => ask({ ...quiet, organization, token: value, signal }));
}

/** Writes with a permit of the gate; asked again with a new token only where the service has refused the first, and so has not written. */
export function writeToOrganization<Value>({ signIn }: Ground, organization: Organization, permit: WritePermit, write: (request: WebApiWriteRequest) => Promise<Result<Value>>): Promise<Result<Value>> {
  return withToken(signIn, resourceFor(organization), new AbortController().signal, (token) => write({ ...quiet, permit, organization, token }));
}
