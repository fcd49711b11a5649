import { allFurther, type FurtherFacts, type FurtherQuestion, notGot, unknown } from '../../diagnosis/facts.ts';
import { failed, type Problem, succeeded } from '../../diagnosis/problem.ts';
import { furtherQuestions, readFurtherFacts } from '../../dynamics/readFurtherFacts.ts';
import { mayReceiveToken } from '../../organizations/hostPolicy.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { Answer, Further, PaneStore } from '../paneState.ts';
import type { Ground } from '../session.ts';
import { withToken } from '../withToken.ts';
import { rowAt } from '../rowAt.ts';

/**
 * Asks an organization that has answered for everything that may be the cause, or with `only` for these things once more. A
 * verdict that has been asked for anew meanwhile gets nothing of it.
 */
export async function lookCloser({ signIn }: Ground, store: PaneStore, url: string, only: readonly FurtherQuestion[] = furtherQuestions): Promise<void> {
  const row = rowAt(store.state().rows, url);
  if (row?.check.status !== 'answered' || isAsking(row.check) || !mayReceiveToken(url, store.state().policy)) return;
  const { user, diagnosis, further } = row.check;
  const { organization } = row.known;
  const before = further?.facts ?? allFurther(unknown('notAsked'));
  tellFurther(store, url, user, { asking: only, facts: before });
  const { signal } = new AbortController();
  let facts: FurtherFacts | undefined;
  const answer = await withToken(signIn, resourceFor(organization), signal, async ({ value: token }) => {
    facts = await readFurtherFacts({ organization, token, user, address: diagnosis.outlook, signal, waiting: () => undefined, asking: () => undefined }, { before, only });
    const refused = refusalOf(facts);
    return refused ? failed(refused) : succeeded(undefined);
  });
  tellFurther(store, url, user, { asking: [], facts: facts ?? allFurther(answer.ok ? unknown('notTold') : notGot(answer.problem)) });
}

const isAsking = ({ further }: Pick<Answer, 'further'>) => further !== undefined && further.asking.length > 0;

/** That the organization no longer takes the token, which a new one may mend. */
function refusalOf({ holders, ...facts }: FurtherFacts): Problem | undefined {
  return [...Object.values(facts), ...Object.values(holders)].flatMap((fact) => (fact.state === 'failed' && fact.problem.kind === 'notAuthenticated' ? [fact.problem] : []))[0];
}

function tellFurther(store: PaneStore, url: string, user: Answer['user'], further: Further): void {
  const check = rowAt(store.state().rows, url)?.check;
  if (check?.status === 'answered' && check.user === user) store.checked(url, { ...check, further });
}
