export { frDiagnosis as diagnosis } from '../diagnosis.ts';
export { frFindings as findings } from '../findings.ts';
export { frOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { frReport as report } from '../report.ts';
