import type { MoreTexts } from '../moreTexts.ts';
import { zhHansDiagnosis } from './diagnosis.ts';
import { zhHansCommands } from './commands.ts';
import { zhHansCompose } from './compose.ts';
import { zhHansFindings } from './findings.ts';
import { zhHansHelp } from './help.ts';
import { zhHansKnownErrors } from './knownErrors.ts';
import { zhHansOutlookSteps } from './outlookSteps.ts';
import { zhHansPrivacy } from './privacy.ts';
import { zhHansRepair } from './repair.ts';
import { zhHansRegarding } from './regarding.ts';
import { zhHansReport } from './report.ts';
import { zhHansRequest } from './request.ts';
import { zhHansSwitch } from './switch.ts';
import { zhHansUntrack } from './untrack.ts';
import { zhHansTracking } from './tracking.ts';
import { zhHansWelcome } from './welcome.ts';
import { zhHansWriteGate } from './writeGate.ts';

export const zhHansMore: MoreTexts = {
  diagnosis: zhHansDiagnosis,
  findings: zhHansFindings,
  knownErrors: zhHansKnownErrors,
  outlookSteps: zhHansOutlookSteps,
  repair: zhHansRepair,
  report: zhHansReport,
  request: zhHansRequest,
  switching: zhHansSwitch,
  tracking: zhHansTracking,
  writeGate: zhHansWriteGate,
  privacy: zhHansPrivacy,
  regarding: zhHansRegarding,
  untrack: zhHansUntrack,
  commands: zhHansCommands,
  compose: zhHansCompose,
  welcome: zhHansWelcome,
  help: zhHansHelp,
};
