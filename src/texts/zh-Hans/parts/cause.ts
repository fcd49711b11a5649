export { zhHansDiagnosis as diagnosis } from '../diagnosis.ts';
export { zhHansFindings as findings } from '../findings.ts';
export { zhHansOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { zhHansReport as report } from '../report.ts';
