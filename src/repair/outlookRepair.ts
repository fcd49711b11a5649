import * as v from 'valibot';
import { type OutlookClient, outlookClients } from './outlookSteps.ts';
import { mergeProgress, nothingTicked, readStepProgress, type StepProgress } from './outlookStepsProgress.ts';

/** A repair on the side of Outlook that has begun. The person does it, so all that is known is what was ticked. */
export interface OutlookRepair {
  /** Address of the organization whose address Outlook is to use. */
  readonly organization: string;
  /** The address that Outlook told when it began. */
  readonly outlook: string | null;
  /** The address that Outlook is to use. */
  readonly wanted: string;
  /** The Outlook that the pane ran in. */
  readonly client: OutlookClient;
  /** Both addresses are of this mailbox, so that an administrator has to make the other one the main one. */
  readonly isSameMailbox: boolean;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly ticks: StepProgress;
}

const kept = v.object({
  version: v.literal(1),
  organization: v.pipe(v.string(), v.maxLength(300), v.check((text) => URL.canParse(text))),
  outlook: v.nullable(v.pipe(v.string(), v.maxLength(320))),
  wanted: v.pipe(v.string(), v.maxLength(320)),
  client: v.picklist(outlookClients),
  isSameMailbox: v.boolean(),
  begunAt: v.pipe(v.number(), v.minValue(0)),
  ticks: v.unknown(),
});

/** What was kept, or undefined where it is none, is damaged or of another version. */
export function readOutlookRepair(value: unknown): OutlookRepair | undefined {
  const parsed = v.safeParse(kept, value);
  if (!parsed.success) return undefined;
  const { version: _version, ticks, ...repair } = parsed.output;
  return { ...repair, ticks: readStepProgress(ticks) };
}

/** As it is kept, for `readOutlookRepair`. */
export function keptOutlookRepair(repair: OutlookRepair) {
  return { version: 1, ...repair };
}

/** Of what the mailbox and this device have kept: the newer repair, with the ticks of both where they are the same one. */
export function joinOutlookRepairs(one: OutlookRepair | undefined, other: OutlookRepair | undefined): OutlookRepair | undefined {
  if (!one || !other) return one ?? other;
  if (one.organization === other.organization && one.begunAt === other.begunAt) return { ...one, ticks: mergeProgress(one.ticks, other.ticks) };
  return one.begunAt > other.begunAt ? one : other;
}

export function beginOutlookRepair(facts: Omit<OutlookRepair, 'ticks'>): OutlookRepair {
  return { ...facts, ticks: nothingTicked };
}
