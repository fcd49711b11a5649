export { deDiagnosis as diagnosis } from '../diagnosis.ts';
export { deFindings as findings } from '../findings.ts';
export { deOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { deReport as report } from '../report.ts';
