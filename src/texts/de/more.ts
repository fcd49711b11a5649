import type { MoreTexts } from '../moreTexts.ts';
import { deDiagnosis } from './diagnosis.ts';
import { deCommands } from './commands.ts';
import { deCompose } from './compose.ts';
import { deFindings } from './findings.ts';
import { deHelp } from './help.ts';
import { deKnownErrors } from './knownErrors.ts';
import { deOutlookSteps } from './outlookSteps.ts';
import { dePrivacy } from './privacy.ts';
import { deRepair } from './repair.ts';
import { deRegarding } from './regarding.ts';
import { deReport } from './report.ts';
import { deRequest } from './request.ts';
import { deSwitch } from './switch.ts';
import { deUntrack } from './untrack.ts';
import { deTracking } from './tracking.ts';
import { deWelcome } from './welcome.ts';
import { deWriteGate } from './writeGate.ts';

export const deMore: MoreTexts = {
  diagnosis: deDiagnosis,
  findings: deFindings,
  knownErrors: deKnownErrors,
  outlookSteps: deOutlookSteps,
  repair: deRepair,
  report: deReport,
  request: deRequest,
  switching: deSwitch,
  tracking: deTracking,
  writeGate: deWriteGate,
  privacy: dePrivacy,
  regarding: deRegarding,
  untrack: deUntrack,
  commands: deCommands,
  compose: deCompose,
  welcome: deWelcome,
  help: deHelp,
};
