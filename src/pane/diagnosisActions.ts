import type { FurtherQuestion } from '../diagnosis/facts.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneStore } from './paneState.ts';
import { rememberBothAreMe } from './rememberBothAreMe.ts';
import type { Session } from './session.ts';
import { rowAt } from './rowAt.ts';

/** The code behind is loaded when it is wanted. */
const code = () => import(/* webpackChunkName: "cause" */ './diagnosis/lookCloser.ts');

/** What a person does to learn the cause. What cannot be asked is told with the other checks; a part that does not load leaves the verdict. */
export function diagnosisActions(session: Session, store: PaneStore): Pick<PaneActions, 'lookCloser' | 'checkEverything' | 'askVersion' | 'sayBothAreMeIn'> {
  const lookCloser = async (url: string, only?: readonly FurtherQuestion[]) => {
    const { lookCloser } = await code();
    if (session.ground) await lookCloser(session.ground, store, url, only);
  };
  return {
    lookCloser: (url, only) => void lookCloser(url, only).catch(() => undefined),
    askVersion: (url) =>
      void import(/* webpackChunkName: "cause" */ './report/askVersion.ts').then(({ askVersion }) => session.ground && askVersion(session.ground, store, url)).catch(() => undefined),
    checkEverything: (url) =>
      void session
        .checked(url)
        .then(() => lookCloser(url))
        .catch(() => undefined),
    sayBothAreMeIn(url) {
      const check = rowAt(store.state().rows, url)?.check;
      if (check?.status === 'answered') rememberBothAreMe(session, store, check.account);
    },
  };
}
