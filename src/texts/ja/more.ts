import type { MoreTexts } from '../moreTexts.ts';
import { jaDiagnosis } from './diagnosis.ts';
import { jaCommands } from './commands.ts';
import { jaCompose } from './compose.ts';
import { jaFindings } from './findings.ts';
import { jaHelp } from './help.ts';
import { jaKnownErrors } from './knownErrors.ts';
import { jaOutlookSteps } from './outlookSteps.ts';
import { jaPrivacy } from './privacy.ts';
import { jaRepair } from './repair.ts';
import { jaRegarding } from './regarding.ts';
import { jaReport } from './report.ts';
import { jaRequest } from './request.ts';
import { jaSwitch } from './switch.ts';
import { jaUntrack } from './untrack.ts';
import { jaTracking } from './tracking.ts';
import { jaWelcome } from './welcome.ts';
import { jaWriteGate } from './writeGate.ts';

export const jaMore: MoreTexts = {
  diagnosis: jaDiagnosis,
  findings: jaFindings,
  knownErrors: jaKnownErrors,
  outlookSteps: jaOutlookSteps,
  repair: jaRepair,
  report: jaReport,
  request: jaRequest,
  switching: jaSwitch,
  tracking: jaTracking,
  writeGate: jaWriteGate,
  privacy: jaPrivacy,
  regarding: jaRegarding,
  untrack: jaUntrack,
  commands: jaCommands,
  compose: jaCompose,
  welcome: jaWelcome,
  help: jaHelp,
};
