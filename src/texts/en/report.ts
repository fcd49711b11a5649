import { enOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const enReport: ReportTexts = {
  title: 'Report of Mailbox Match for Dynamics 365',
  writtenAt: 'Written',
  masked: 'Addresses are shortened, such as n***n@contoso.com.',
  notMasked: 'Addresses are shown in full, as the person wished.',
  addin: 'Mailbox Match',
  client: 'Opened in',
  clients: enOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'Operating system',
  organization: 'Organization',
  outlookAddress: 'Address in Outlook',
  dynamicsAddress: 'Primary Email in Dynamics 365',
  noAddress: 'none',
  notRead: 'could not be read',
  differsUnseen: 'These are two different addresses; they only look the same when shortened.',
  findings: 'What was checked',
  outcomes: { failed: 'Failed', notChecked: 'Could not be checked', passed: 'Passed' },
  codes: 'Codes',
  requestIds: 'Request ids',
  toFillIn: ['What did you do, step by step?', 'What does the error say, with all its details?', 'What can you not do because of it?'],
};
