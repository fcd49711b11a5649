import type { MoreTexts } from '../moreTexts.ts';
import { arDiagnosis } from './diagnosis.ts';
import { arCommands } from './commands.ts';
import { arCompose } from './compose.ts';
import { arFindings } from './findings.ts';
import { arHelp } from './help.ts';
import { arKnownErrors } from './knownErrors.ts';
import { arOutlookSteps } from './outlookSteps.ts';
import { arPrivacy } from './privacy.ts';
import { arRepair } from './repair.ts';
import { arRegarding } from './regarding.ts';
import { arReport } from './report.ts';
import { arRequest } from './request.ts';
import { arSwitch } from './switch.ts';
import { arUntrack } from './untrack.ts';
import { arTracking } from './tracking.ts';
import { arWelcome } from './welcome.ts';
import { arWriteGate } from './writeGate.ts';

export const arMore: MoreTexts = {
  diagnosis: arDiagnosis,
  findings: arFindings,
  knownErrors: arKnownErrors,
  outlookSteps: arOutlookSteps,
  repair: arRepair,
  report: arReport,
  request: arRequest,
  switching: arSwitch,
  tracking: arTracking,
  writeGate: arWriteGate,
  privacy: arPrivacy,
  regarding: arRegarding,
  untrack: arUntrack,
  commands: arCommands,
  compose: arCompose,
  welcome: arWelcome,
  help: arHelp,
};
