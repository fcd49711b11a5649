export { enDiagnosis as diagnosis } from '../diagnosis.ts';
export { enFindings as findings } from '../findings.ts';
export { enOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { enReport as report } from '../report.ts';
