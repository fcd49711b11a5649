import type { MoreTexts } from '../moreTexts.ts';
import { ptBrDiagnosis } from './diagnosis.ts';
import { ptBrCommands } from './commands.ts';
import { ptBrCompose } from './compose.ts';
import { ptBrFindings } from './findings.ts';
import { ptBrHelp } from './help.ts';
import { ptBrKnownErrors } from './knownErrors.ts';
import { ptBrOutlookSteps } from './outlookSteps.ts';
import { ptBrPrivacy } from './privacy.ts';
import { ptBrRepair } from './repair.ts';
import { ptBrRegarding } from './regarding.ts';
import { ptBrReport } from './report.ts';
import { ptBrRequest } from './request.ts';
import { ptBrSwitch } from './switch.ts';
import { ptBrUntrack } from './untrack.ts';
import { ptBrTracking } from './tracking.ts';
import { ptBrWelcome } from './welcome.ts';
import { ptBrWriteGate } from './writeGate.ts';

export const ptBrMore: MoreTexts = {
  diagnosis: ptBrDiagnosis,
  findings: ptBrFindings,
  knownErrors: ptBrKnownErrors,
  outlookSteps: ptBrOutlookSteps,
  repair: ptBrRepair,
  report: ptBrReport,
  request: ptBrRequest,
  switching: ptBrSwitch,
  tracking: ptBrTracking,
  writeGate: ptBrWriteGate,
  privacy: ptBrPrivacy,
  regarding: ptBrRegarding,
  untrack: ptBrUntrack,
  commands: ptBrCommands,
  compose: ptBrCompose,
  welcome: ptBrWelcome,
  help: ptBrHelp,
};
