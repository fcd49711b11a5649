export { ptBrDiagnosis as diagnosis } from '../diagnosis.ts';
export { ptBrFindings as findings } from '../findings.ts';
export { ptBrOutlookSteps as outlookSteps } from '../outlookSteps.ts';
export { ptBrReport as report } from '../report.ts';
