import type { MoreTexts } from '../moreTexts.ts';
import { frDiagnosis } from './diagnosis.ts';
import { frCommands } from './commands.ts';
import { frCompose } from './compose.ts';
import { frFindings } from './findings.ts';
import { frHelp } from './help.ts';
import { frKnownErrors } from './knownErrors.ts';
import { frOutlookSteps } from './outlookSteps.ts';
import { frPrivacy } from './privacy.ts';
import { frRepair } from './repair.ts';
import { frRegarding } from './regarding.ts';
import { frReport } from './report.ts';
import { frRequest } from './request.ts';
import { frSwitch } from './switch.ts';
import { frUntrack } from './untrack.ts';
import { frTracking } from './tracking.ts';
import { frWelcome } from './welcome.ts';
import { frWriteGate } from './writeGate.ts';

export const frMore: MoreTexts = {
  diagnosis: frDiagnosis,
  findings: frFindings,
  knownErrors: frKnownErrors,
  outlookSteps: frOutlookSteps,
  repair: frRepair,
  report: frReport,
  request: frRequest,
  switching: frSwitch,
  tracking: frTracking,
  writeGate: frWriteGate,
  privacy: frPrivacy,
  regarding: frRegarding,
  untrack: frUntrack,
  commands: frCommands,
  compose: frCompose,
  welcome: frWelcome,
  help: frHelp,
};
