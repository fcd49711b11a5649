import { readVersion } from '../../dynamics/readVersion.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import type { Ground } from '../session.ts';
import { withToken } from '../withToken.ts';
import { rowAt } from '../rowAt.ts';

/** Asks an organization that has answered for its version, for the report; without an answer the report does without. */
export async function askVersion({ signIn }: Ground, store: PaneStore, url: string): Promise<void> {
  const row = rowAt(store.state().rows, url);
  if (row?.check.status !== 'answered' || !mayReceiveToken(url, store.state().policy)) return;
  const { user } = row.check;
  const { organization } = row.known;
  const { signal } = new AbortController();
  const version = await withToken(signIn, resourceFor(organization), signal, ({ value: token }) => readVersion({ organization, token, signal, waiting: () => undefined, asking: () => undefined }));
  const check = rowAt(store.state().rows, url)?.check;
  if (version.ok && check?.status === 'answered' && check.user === user) store.checked(url, { ...check, version: version.value });
}
