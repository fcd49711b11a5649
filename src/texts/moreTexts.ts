import type { AddTexts } from './addTexts.ts';
import type { CommandTexts } from './commandTexts.ts';
import type { ComposeTexts } from './composeTexts.ts';
import type { DiagnosisTexts } from './diagnosisTexts.ts';
import type { FindingTexts } from './findingTexts.ts';
import type { HelpTexts } from './helpTexts.ts';
import type { PastedErrorTexts } from './knownErrorTexts.ts';
import type { OrganizationsTexts } from './organizationsTexts.ts';
import type { OutlookStepTexts } from './outlookStepTexts.ts';
import type { PrivacyTexts } from './privacyTexts.ts';
import type { RegardingTexts } from './regardingTexts.ts';
import type { RepairTexts } from './repairTexts.ts';
import type { ReportTexts } from './reportTexts.ts';
import type { RequestTexts } from './requestTexts.ts';
import type { SwitchTexts } from './switchTexts.ts';
import type { TrackingTexts } from './trackingTexts.ts';
import type { UntrackTexts } from './untrackTexts.ts';
import type { WelcomeTexts } from './welcomeTexts.ts';
import type { WriteGateTexts } from './writeGateTexts.ts';

/** The sentences that are not on the first screen, in parts: what is read together is loaded together. */
export interface TextParts {
  /** The open message, day by day. */
  readonly message: {
    readonly tracking: TrackingTexts;
    readonly regarding: RegardingTexts;
    readonly untrack: UntrackTexts;
    readonly compose: ComposeTexts;
  };
  /** Beginning, and whenever another organization is wanted. */
  readonly organizations: {
    readonly organizations: OrganizationsTexts;
    readonly add: AddTexts;
    readonly welcome: WelcomeTexts;
  };
  /** What is wrong. */
  readonly cause: {
    readonly diagnosis: DiagnosisTexts;
    readonly findings: FindingTexts;
    readonly outlookSteps: OutlookStepTexts;
    readonly report: ReportTexts;
  };
  /** Putting it right, by oneself or with an administrator, and changing the organization that synchronizes. */
  readonly repair: {
    readonly repair: RepairTexts;
    readonly request: RequestTexts;
    readonly switching: SwitchTexts;
    readonly writeGate: WriteGateTexts;
  };
  /** What is looked up. */
  readonly help: {
    readonly knownErrors: PastedErrorTexts;
    readonly help: HelpTexts;
    readonly privacy: PrivacyTexts;
  };
  /** The buttons in the ribbon. */
  readonly commands: CommandTexts;
}

export type TextPart = keyof TextParts;

/** Loads each part. One object of this type for each language. */
export type MoreTexts = { readonly [Part in TextPart]: () => Promise<TextParts[Part]> };
