import * as v from 'valibot';

/** How far one step of a journal has come: what switching and repairing keep of each of their steps. */

/** Milliseconds since 1970. */
const time = v.pipe(v.number(), v.minValue(0));

/** The part of a step's schema that says how far it has come; `failure` is why it stands still, until it is tried again, `seen` what was there right before the write. */
export const stepEntries = <Failure extends v.GenericSchema, Seen extends v.GenericSchema>(failure: Failure, seen: Seen) => ({
  /** `started`: the request may have been sent; `done`: the service said yes; `verified`: it was read back. */
  progress: v.picklist(['planned', 'started', 'done', 'verified']),
  failure: v.exactOptional(failure),
  startedAt: v.exactOptional(time),
  endedAt: v.exactOptional(time),
  seen: v.exactOptional(seen),
  /** Before the write, the end of the last Test & Enable as the server wrote it. */
  seenTestEnd: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(40)))),
});

export type StepProgress = 'planned' | 'started' | 'done' | 'verified';

export interface StepState<Failure, Seen> {
  readonly progress: StepProgress;
  readonly failure?: Failure;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly seen?: Seen;
  readonly seenTestEnd?: string | null;
}

/** What can happen to the step that a journal is at. */
export type StepEvent<Failure, Seen> =
  /** About to write; what was there is remembered. */
  | { readonly kind: 'started'; readonly at: number; readonly seen: Seen; readonly seenTestEnd: string | null }
  /** About to wait or to look, which writes nothing. */
  | { readonly kind: 'asked'; readonly at: number }
  | { readonly kind: 'done'; readonly at: number }
  | { readonly kind: 'verified'; readonly at: number }
  /** `nothingSent`: no write of this step can have arrived. */
  | { readonly kind: 'failed'; readonly at: number; readonly failure: Failure; readonly nothingSent: boolean };

/** How far a step has come after an event. A failure is solved by whatever happens next. */
export function stepAfter<Failure, Seen>({ failure: _solved, ...state }: StepState<Failure, Seen>, event: StepEvent<Failure, Seen>): StepState<Failure, Seen> {
  switch (event.kind) {
    case 'started':
      return { ...state, progress: 'started', startedAt: event.at, seen: event.seen, seenTestEnd: event.seenTestEnd };
    case 'asked':
      return { ...state, progress: 'started', startedAt: state.startedAt ?? event.at };
    case 'done':
      return { ...state, progress: 'done' };
    case 'verified':
      return { ...state, progress: 'verified', endedAt: event.at };
    case 'failed': {
      const { seen: _seen, seenTestEnd: _end, startedAt: _start, ...unsent } = state;
      if (event.nothingSent) return { ...unsent, progress: 'planned', failure: event.failure, endedAt: event.at };
      return { ...state, failure: event.failure, endedAt: event.at };
    }
  }
}
