import type { OutlookClient } from '../repair/outlookSteps.ts';
import { type Platform, readPlatform } from './mailboxPerson.ts';

/** What Outlook calls itself, where that alone says which one it is: "Outlook" is both the classic one and the one for Mac. */
const byName: ReadonlyMap<string, OutlookClient> = new Map<string, OutlookClient>([
  ['newOutlookWindows', 'newWindows'],
  ['OutlookWebApp', 'web'],
  ['OutlookIOS', 'ios'],
  ['OutlookAndroid', 'android'],
]);

/** The program of each platform that Office.js tells. */
export const clientOfPlatform: Readonly<Record<Platform, OutlookClient>> = { windows: 'classicWindows', universal: 'newWindows', web: 'web', mac: 'mac', ios: 'ios', android: 'android' };

/** The program that the pane runs in; undefined where Outlook does not say. Only once Outlook is ready. */
export function readOutlookClient(): OutlookClient | undefined {
  // The typings promise more than every Outlook tells.
  const mailbox: { readonly diagnostics?: { readonly hostName?: string } } | undefined = Office.context.mailbox;
  const platform = readPlatform();
  return byName.get(mailbox?.diagnostics?.hostName ?? '') ?? (platform && clientOfPlatform[platform]);
}
