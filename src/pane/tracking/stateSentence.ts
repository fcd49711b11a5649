import type { TrackNote } from '../../tracking/trackNotes.ts';
import type { TrackFailure, TrackProgress } from '../../tracking/trackCourse.ts';
import type { TrackingState } from '../../tracking/trackingState.ts';
import type { TrackingTexts } from '../../texts/trackingTexts.ts';

type Words = TrackingTexts;

/** The state of the selected message in a sentence or two; problems have a message of their own. */
export function stateSentence(state: TrackingState, organization: string, words: Words): string {
  switch (state.kind) {
    case 'nothing':
      return words.nothing;
    case 'reading':
    case 'looking':
      return words.looking(organization);
    case 'cannot':
      return words.cannot[state.because].next === undefined ? words.cannot[state.because].what : `${words.cannot[state.because].what} ${words.cannot[state.because].next}`;
    case 'never':
      return words.never(state.domain);
    case 'notAsked':
      return words.notAsked;
    case 'unknown':
      return '';
    case 'notTracked':
      return [words.notTracked(organization), state.otherCopy && words.otherCopy[state.otherCopy.direction], state.hiddenCopy && words.hiddenCopy, state.wanted && words.wanted].filter((each) => typeof each === 'string').join(' ');
    case 'tracking':
      return progressSentence(state.progress, words);
    case 'failed':
      return failureSentence(state.failure, words);
    case 'halfway':
      return words.halfway;
    case 'pending':
      return words.pending(state);
    case 'overdue':
      return words.overdue(state.since);
    case 'tracked':
      return words.tracked(organization);
    case 'kept':
      return words.kept(organization);
  }
}

function progressSentence(progress: TrackProgress, { progress: words }: Words): string {
  return progress.step === 'attaching' ? words.attaching(progress) : words[progress.step];
}

function failureSentence(failure: TrackFailure, { failures }: Words): string {
  switch (failure.kind) {
    case 'otherMessage':
      return failures.otherMessage(failure);
    case 'notRead':
      return failures.notRead(failure);
    case 'canceled':
      return failures.canceled(failure);
    case 'hiddenCopy':
      return failures.hiddenCopy(failure);
    default:
      return '';
  }
}

/** What the person should know of a Track that has succeeded, in a sentence. */
export function noteSentence(note: TrackNote, { notes }: Words): string {
  switch (note.kind) {
    case 'attachmentLeftOut':
      return notes.attachmentLeftOut(note);
    case 'recipientsMissing':
      return notes.recipientsMissing(note);
    case 'partiesLeftOut':
      return notes.partiesLeftOut(note);
    case 'subjectShortened':
      return notes.subjectShortened(note);
    case 'pictureLeftOut':
      return notes.pictureLeftOut(note);
    case 'alreadyThere':
      return notes.alreadyThere(note);
  }
}
