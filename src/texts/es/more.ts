import type { MoreTexts } from '../moreTexts.ts';
import { esDiagnosis } from './diagnosis.ts';
import { esCommands } from './commands.ts';
import { esCompose } from './compose.ts';
import { esFindings } from './findings.ts';
import { esHelp } from './help.ts';
import { esKnownErrors } from './knownErrors.ts';
import { esOutlookSteps } from './outlookSteps.ts';
import { esPrivacy } from './privacy.ts';
import { esRepair } from './repair.ts';
import { esRegarding } from './regarding.ts';
import { esReport } from './report.ts';
import { esRequest } from './request.ts';
import { esSwitch } from './switch.ts';
import { esUntrack } from './untrack.ts';
import { esTracking } from './tracking.ts';
import { esWelcome } from './welcome.ts';
import { esWriteGate } from './writeGate.ts';

export const esMore: MoreTexts = {
  diagnosis: esDiagnosis,
  findings: esFindings,
  knownErrors: esKnownErrors,
  outlookSteps: esOutlookSteps,
  repair: esRepair,
  report: esReport,
  request: esRequest,
  switching: esSwitch,
  tracking: esTracking,
  writeGate: esWriteGate,
  privacy: esPrivacy,
  regarding: esRegarding,
  untrack: esUntrack,
  commands: esCommands,
  compose: esCompose,
  welcome: esWelcome,
  help: esHelp,
};
