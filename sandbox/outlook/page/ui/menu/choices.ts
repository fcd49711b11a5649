import type { Settings } from '../../mailbox/state.ts';

type Choosable = 'client' | 'bridge' | 'start' | 'recipients' | 'messageId' | 'contentIds' | 'noSelection' | 'reports' | 'popups' | 'windowOpen' | 'nativeOverrides' | 'theme';

/** A setting with a few values, and what each means to someone who has not read the world file. */
export interface Choice {
  readonly key: Choosable;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  /** Whether the add-in notices only when its pane is loaded again. */
  readonly reload: boolean;
}

const choice = <K extends Choosable>(key: K, label: string, reload: boolean, values: Readonly<Record<Settings[K], string>>): Choice => ({
  key,
  label,
  reload,
  values,
});

export const appearance: readonly Choice[] = [choice('theme', 'Theme', false, { light: 'Light', dark: 'Dark' })];

export const behaviour: readonly Choice[] = [
  choice('start', 'Answers of Outlook', false, { normal: 'Normal', silent: 'None until turned back', untrusted: 'Office.js does not trust it (http)' }),
  choice('client', 'Client that Office.js names', true, {
    web: 'Outlook on the web',
    newWindows: 'New Outlook for Windows',
    classicWindows: 'Classic Outlook for Windows',
    mac: 'Outlook for Mac',
    ios: 'Outlook for iOS',
    android: 'Outlook for Android',
  }),
  choice('bridge', 'Token bridge', true, {
    present: 'Present',
    absent: 'Absent, although claimed',
    silent: 'Never answers',
    failing: 'Fails',
  }),
  choice('recipients', 'Recipients of a message', false, { collapsed: 'First 20 until expanded', expanded: 'All' }),
  choice('messageId', 'Message-ID', false, { present: 'Told', missingInSent: 'Missing in Sent Items', missing: 'Missing' }),
  choice('contentIds', 'Content-IDs of attachments', false, { told: 'Told', missing: 'Missing' }),
  choice('noSelection', 'When nothing is selected', false, { null: 'No item', itemless: 'Mailbox without item' }),
  choice('reports', 'On delivery reports', false, { noItem: 'Add-in sees no item', asMessage: 'Add-in sees a message' }),
  choice('popups', 'Windows of the add-in', true, { allowed: 'Allowed', blocked: 'Blocked' }),
  choice('windowOpen', 'window.open of the add-in', true, { browser: 'Opens a window', outlook: 'Hands the address to Outlook' }),
  choice('nativeOverrides', 'Natives of the add-in’s page', true, { none: 'As they are', microsoftAjax: 'As MicrosoftAjax leaves them' }),
];
