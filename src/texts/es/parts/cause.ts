export { esDiagnosis as diagnosis } from '../diagnosis.ts';
export { esFindings as findings } from '../findings.ts';
export { esOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { esReport as report } from '../report.ts';
