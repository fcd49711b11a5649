import type { DiagnosisTexts } from './diagnosisTexts.ts';
import type { CommandTexts } from './commandTexts.ts';
import type { ComposeTexts } from './composeTexts.ts';
import type { FindingTexts } from './findingTexts.ts';
import type { HelpTexts } from './helpTexts.ts';
import type { PastedErrorTexts } from './knownErrorTexts.ts';
import type { OutlookStepTexts } from './outlookStepTexts.ts';
import type { PrivacyTexts } from './privacyTexts.ts';
import type { RepairTexts } from './repairTexts.ts';
import type { RegardingTexts } from './regardingTexts.ts';
import type { ReportTexts } from './reportTexts.ts';
import type { RequestTexts } from './requestTexts.ts';
import type { SwitchTexts } from './switchTexts.ts';
import type { UntrackTexts } from './untrackTexts.ts';
import type { TrackingTexts } from './trackingTexts.ts';
import type { WelcomeTexts } from './welcomeTexts.ts';
import type { WriteGateTexts } from './writeGateTexts.ts';

/** The sentences of everything that is not on the first screen, by area. One object of this type for each language. */
export interface MoreTexts {
  readonly diagnosis: DiagnosisTexts;
  readonly findings: FindingTexts;
  readonly knownErrors: PastedErrorTexts;
  readonly outlookSteps: OutlookStepTexts;
  readonly repair: RepairTexts;
  readonly report: ReportTexts;
  readonly request: RequestTexts;
  readonly switching: SwitchTexts;
  readonly tracking: TrackingTexts;
  readonly writeGate: WriteGateTexts;
  readonly privacy: PrivacyTexts;
  readonly regarding: RegardingTexts;
  readonly untrack: UntrackTexts;
  readonly commands: CommandTexts;
  readonly compose: ComposeTexts;
  readonly welcome: WelcomeTexts;
  readonly help: HelpTexts;
}
