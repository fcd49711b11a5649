import type { MoreTexts } from '../moreTexts.ts';
import { enDiagnosis } from './diagnosis.ts';
import { enCommands } from './commands.ts';
import { enCompose } from './compose.ts';
import { enFindings } from './findings.ts';
import { enHelp } from './help.ts';
import { enKnownErrors } from './knownErrors.ts';
import { enOutlookSteps } from './outlookSteps.ts';
import { enPrivacy } from './privacy.ts';
import { enRepair } from './repair.ts';
import { enRegarding } from './regarding.ts';
import { enReport } from './report.ts';
import { enRequest } from './request.ts';
import { enSwitch } from './switch.ts';
import { enUntrack } from './untrack.ts';
import { enTracking } from './tracking.ts';
import { enWelcome } from './welcome.ts';
import { enWriteGate } from './writeGate.ts';

export const enMore: MoreTexts = {
  diagnosis: enDiagnosis,
  findings: enFindings,
  knownErrors: enKnownErrors,
  outlookSteps: enOutlookSteps,
  repair: enRepair,
  report: enReport,
  request: enRequest,
  switching: enSwitch,
  tracking: enTracking,
  writeGate: enWriteGate,
  privacy: enPrivacy,
  regarding: enRegarding,
  untrack: enUntrack,
  commands: enCommands,
  compose: enCompose,
  welcome: enWelcome,
  help: enHelp,
};
