export { jaDiagnosis as diagnosis } from '../diagnosis.ts';
export { jaFindings as findings } from '../findings.ts';
export { jaOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { jaReport as report } from '../report.ts';
