import { mayBeWritten, type SwitchJournal, type SwitchOrganization, type SwitchStep } from './switchJournal.ts';
import { synchronizes } from './synchronizingMatrix.ts';

/** Which steps lead from where a switch stands to its end, in either direction. */

const planned = (action: SwitchStep['action'], organization: string): SwitchStep => ({ organization, action, progress: 'planned' });

/** Remembers what the steps know that are dropped: where may have been written, and that the target can have taken the mailbox over. */
function remembering(journal: SwitchJournal): SwitchJournal {
  const { organizations, direction, steps, targetTested } = journal;
  const passed = targetTested === true || (direction === 'forth' && steps.some(({ action, progress }) => action === 'test' && progress === 'verified'));
  return {
    ...journal,
    ...(passed ? { targetTested: true } : {}),
    organizations: organizations.map((each) => rememberingIn(each, journal)),
  };
}

function rememberingIn({ underWay, ...organization }: SwitchOrganization, journal: SwitchJournal): SwitchOrganization {
  if (!mayBeWritten(journal, organization.url)) return organization;
  const sent = journal.steps.findLast(({ organization: url, seen }) => url === organization.url && seen !== undefined);
  const isUnderWay = sent ? sent.progress === 'started' : underWay === true;
  return { ...organization, touched: true, ...(isUnderWay ? { underWay: true } : {}) };
}

/** The way to the target, from the beginning: it is marked and tested before the others are released. */
export function beginForth(journal: SwitchJournal): SwitchJournal {
  const { target, organizations, flag } = journal;
  const others = organizations.filter(({ url }) => url !== target);
  const marked = others.filter(({ before }) => synchronizes(before, flag) === true);
  const released = [...marked, ...others.filter((each) => !marked.includes(each))];
  return {
    ...remembering(journal),
    direction: 'forth',
    steps: [planned('claim', target), planned('test', target), ...released.map(({ url }) => planned('release', url)), planned('look', target)],
  };
}

/**
 * The way back to what was before, in the reverse order and by the same rule: where the target has passed its test, it may
 * have taken the mailbox over, so those that synchronized before are marked and tested again before it is released. Where
 * it has not, they still hold the mailbox and need no new test, which could only harm them.
 */
function beginBack(journal: SwitchJournal): SwitchJournal {
  const after = remembering(journal);
  const { target, organizations, flag, targetTested } = after;
  const reversed = organizations.filter(({ touched, before }) => touched === true || (targetTested === true && synchronizes(before, flag) === true)).reverse();
  const others = reversed.filter(({ url }) => url !== target);
  const wasMarked = ({ before }: SwitchOrganization) => synchronizes(before, flag) === true;
  const steps = [
    ...others.filter((each) => !wasMarked(each)).map(({ url }) => planned('restore', url)),
    ...others.filter(wasMarked).flatMap(({ url }) => [planned('claim', url), planned('test', url)]),
    ...reversed.filter(({ url, touched }) => url === target && touched === true).map(({ url }) => planned('release', url)),
  ];
  return { ...after, direction: 'back', steps: steps.length === 0 ? [] : [...steps, planned('look', target)] };
}

/** The way back once it has turned out that the target has passed its test after all. */
export function targetHasPassed(journal: SwitchJournal): SwitchJournal {
  return beginBack({ ...journal, targetTested: true });
}

/** The journal with which `runSwitch` goes on towards the target, from wherever it stands. */
export function finishSwitch(journal: SwitchJournal): SwitchJournal {
  return journal.direction === 'forth' ? resume(journal, beginForth) : beginForth(journal);
}

/** The journal with which `runSwitch` brings back what was before, from wherever it stands. */
export function undoSwitch(journal: SwitchJournal): SwitchJournal {
  return journal.direction === 'back' ? resume(journal, beginBack) : beginBack(journal);
}

/** Goes on in the same direction; from the beginning where what was already done no longer holds. */
function resume(journal: SwitchJournal, begin: (journal: SwitchJournal) => SwitchJournal): SwitchJournal {
  const failedAt = journal.steps.find(({ failure }) => failure !== undefined);
  if (!failedAt) return journal;
  const { failure, ...step } = failedAt;
  const replace = (...next: readonly SwitchStep[]): SwitchJournal => ({
    ...remembering(journal),
    steps: journal.steps.map((each) => next.find(({ organization, action }) => each.organization === organization && each.action === action) ?? each),
  });
  switch (failure?.kind) {
    case 'nobodyLeft':
      return begin(journal);
    case 'testFailed':
      return replace(planned('claim', step.organization), planned('test', step.organization));
    case 'notTaken':
      return replace({ ...planned(step.action, step.organization), accepted: failure.theirs });
    case 'changed':
      if (step.action === 'look') return begin(journal);
      return replace(failure.theirs === null ? step : { ...step, accepted: failure.theirs });
    default:
      return replace(step);
  }
}
