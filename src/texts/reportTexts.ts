import type { OutlookClient } from '../repair/outlookSteps.ts';
import type { ReportedOutcome } from '../diagnosis/report/writeReport.ts';

/** The words of the report for whoever helps. */
export interface ReportTexts {
  readonly title: string;
  readonly writtenAt: string;
  readonly masked: string;
  readonly notMasked: string;
  readonly addin: string;
  readonly client: string;
  readonly clients: Readonly<Record<OutlookClient, string>>;
  readonly outlook: string;
  readonly exchange: string;
  readonly dynamics: string;
  readonly system: string;
  readonly organization: string;
  readonly outlookAddress: string;
  readonly dynamicsAddress: string;
  readonly noAddress: string;
  readonly notRead: string;
  /** Two addresses that look the same only because they are masked. */
  readonly differsUnseen: string;
  readonly findings: string;
  readonly outcomes: Readonly<Record<ReportedOutcome, string>>;
  readonly codes: string;
  readonly requestIds: string;
  /** What only the person knows, to be written below each. */
  readonly toFillIn: readonly string[];
}
