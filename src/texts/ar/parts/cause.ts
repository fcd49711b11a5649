export { arDiagnosis as diagnosis } from '../diagnosis.ts';
export { arFindings as findings } from '../findings.ts';
export { arOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { arReport as report } from '../report.ts';
