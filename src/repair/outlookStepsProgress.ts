import * as v from 'valibot';
import { type KnownOutlookStep, type OutlookClient, type OutlookStepId, outlookClients, stepsFor } from './outlookSteps.ts';

const tickSchema = v.strictObject({
  ticked: v.boolean(),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

type Tick = Readonly<v.InferOutput<typeof tickSchema>>;

/** Which steps a person has ticked or unticked, and when. Steps that were never touched are absent. */
export type StepProgress = Readonly<Partial<Record<OutlookStepId, Tick>>>;

export const nothingTicked: StepProgress = {};

const everyId = outlookClients.flatMap((client) => stepsFor(client).map(({ id }) => id));

/** Ticks or unticks a step. The newest counts, also where the clock of this device is behind the one that ticked before. */
export function tickStep(progress: StepProgress, id: OutlookStepId, ticked: boolean, now: number): StepProgress {
  return { ...progress, [id]: { ticked, at: Math.max(now, (progress[id]?.at ?? -1) + 1) } };
}

export function isTicked(progress: StepProgress, id: OutlookStepId): boolean {
  return progress[id]?.ticked ?? false;
}

/** The first step of a client that is not ticked; undefined when all are. */
export function nextStep(client: OutlookClient, progress: StepProgress): KnownOutlookStep | undefined {
  return stepsFor(client).find(({ id }) => !isTicked(progress, id));
}

/** Puts together what two panes or two devices know: of each step the newer; of two at the same time the ticked one. */
export function mergeProgress(one: StepProgress, other: StepProgress): StepProgress {
  const merged: Partial<Record<OutlookStepId, Tick>> = {};
  for (const id of everyId) {
    const newest = newer(one[id], other[id]);
    if (newest) merged[id] = newest;
  }
  return merged;
}

function newer(one: Tick | undefined, other: Tick | undefined): Tick | undefined {
  if (!one || !other) return one ?? other;
  if (one.at === other.at) return one.ticked ? one : other;
  return one.at > other.at ? one : other;
}

const keptSchema = v.record(v.string(), v.unknown());

/** What was kept, as far as it can be read. Steps that are no longer known and broken ticks count as never touched. */
export function readStepProgress(kept: unknown): StepProgress {
  const entries = v.safeParse(keptSchema, kept);
  const progress: Partial<Record<OutlookStepId, Tick>> = {};
  if (!entries.success) return progress;
  for (const id of everyId) {
    const tick = v.safeParse(tickSchema, entries.output[id]);
    if (tick.success) progress[id] = tick.output;
  }
  return progress;
}
