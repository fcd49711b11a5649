import { allFurther, type FurtherFacts, notGot } from '../../diagnosis/facts.ts';
import type { DirectoryUser } from '../../diagnosis/directoryUser.ts';
import { failed, type Problem, succeeded } from '../../diagnosis/problem.ts';
import { readFurtherFacts } from '../../dynamics/readFurtherFacts.ts';
import { addressMayBeSignInName } from '../../outlook/mailboxPerson.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { Answer, Further, PaneStore } from '../paneState.ts';
import type { Ground } from '../session.ts';
import { withToken } from '../withToken.ts';

/** Asks an organization that has answered for everything that may be the cause. An answer that is no longer shown gets none. */
export async function lookCloser({ signIn, outlook }: Ground, store: PaneStore, url: string): Promise<void> {
  const row = store.state().rows.find(({ known }) => known.organization.url === url);
  if (row?.check.status !== 'answered' || row.check.further?.status === 'asking') return;
  const { user } = row.check;
  const { organization } = row.known;
  if (!tellFurther(store, url, user, { status: 'asking' }) || !mayReceiveToken(url, store.state().policy)) return;
  const { signal } = new AbortController();
  let facts: FurtherFacts | undefined;
  const answer = await withToken(signIn, resourceFor(organization), signal, async ({ value: token }) => {
    facts = await readFurtherFacts({ organization, token, user, address: addressOf(outlook, store.state().directory), signal, waiting: () => undefined, asking: () => undefined });
    const refused = refusalOf(facts);
    return refused ? failed(refused) : succeeded(undefined);
  });
  tellFurther(store, url, user, { status: 'told', facts: facts ?? allFurther(answer.ok ? { state: 'unknown', reason: 'notTold' } : notGot(answer.problem)) });
}

/** Where Outlook may tell the sign-in name, the directory knows better. */
function addressOf(outlook: Outlook, directory: DirectoryUser | undefined): string | null {
  return (addressMayBeSignInName(outlook) ? directory?.primaryAddress : undefined) ?? outlook.address;
}

/** That the organization no longer takes the token, which a new one may mend. */
function refusalOf({ holders, ...facts }: FurtherFacts): Problem | undefined {
  return [...Object.values(facts), ...Object.values(holders)].flatMap((fact) => (fact.state === 'failed' && fact.problem.kind === 'notAuthenticated' ? [fact.problem] : []))[0];
}

/** Whether the answer that was looked into is still the one that is shown. */
function tellFurther(store: PaneStore, url: string, user: Answer['user'], further: Further): boolean {
  const check = store.state().rows.find(({ known }) => known.organization.url === url)?.check;
  if (check?.status !== 'answered' || check.user !== user) return false;
  store.checked(url, { ...check, further });
  return true;
}
