import type { MailboxPerson, Platform } from '../../outlook/mailboxPerson.ts';
import type { OutlookClient } from '../../repair/outlookSteps.ts';

/** The new Outlook for Windows counts as the web. */
const clients: Readonly<Partial<Record<Platform, OutlookClient>>> = { windows: 'classicWindows', web: 'web', mac: 'mac', ios: 'ios', android: 'android' };

/** The program that the pane runs in, as far as its platform tells. */
export function clientOf(outlook: Pick<MailboxPerson, 'platform'> | undefined): OutlookClient | undefined {
  return outlook?.platform && clients[outlook.platform];
}
