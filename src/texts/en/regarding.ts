import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('en');

export const enRegarding: RegardingTexts = {
  title: 'Set regarding',
  titleChange: 'Change regarding',
  whenTracked: 'It is set when you track the message.',
  message: 'Message',
  noSubject: '(no subject)',
  now: 'Regarding now',
  none: 'Nothing',
  clear: 'Clear regarding',
  search: 'Find a record',
  lookIn: 'Look in',
  usual: 'Contacts, accounts, opportunities, leads, cases',
  searching: 'Searching…',
  found: (count) => plural(count, { one: '# record found', other: '# records found' }),
  nothingFound: 'Nothing found. Try fewer letters.',
  missing: (kinds) => `Not searched, since Dynamics 365 did not answer: ${kinds}.`,
  recent: 'You chose before',
  suggested: 'From the people in the message',
  results: 'Found',
  readingSuggestions: 'Looking for suggestions…',
  writing: 'Setting…',
  notThere: 'Not there yet? Create it in Dynamics 365, then search for it here.',
  newRecord: { contact: 'New contact', lead: 'New lead', opportunity: 'New opportunity', incident: 'New case' },
  opensDynamics: 'opens Dynamics 365',
  openCopy: 'Open the message in Dynamics 365',
  stopped: {
    changed: 'Somebody changed this message in Dynamics 365 meanwhile. Look at what it is regarding now, then choose again.',
    notTaken: 'Dynamics 365 has not taken it. Choose again.',
    gone: 'The message is no longer in Dynamics 365. Track it again first.',
    finished: 'Your organization does not let the add-in change what a finished message is regarding. Change it in Dynamics 365.',
    unknown: 'No answer came, so it may or may not be set. Go back and look again.',
  },
};
