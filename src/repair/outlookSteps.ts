/** The programs that a mailbox is opened with; each has its own menus. */
export type OutlookClient = 'classicWindows' | 'newWindows' | 'web' | 'mac' | 'ios' | 'android';

/** One thing that a person does in Outlook. Its sentence is in `texts` under its id. */
export interface OutlookStep {
  /** Stable, since it is kept with its tick. */
  readonly id: string;
  /** Finding the address of the mailbox, or changing which one Outlook opens first. */
  readonly part: 'find' | 'change';
  /** Outlook has to be started again, by the person or by itself. The pane closes with it. */
  readonly restart?: 'byPerson' | 'byItself';
}

/**
 * How the address is found and changed in each client. An add-in cannot change accounts, so the person does it.
 * Source: Microsoft's page "The Outlook email address should be the same as the Dynamics 365 email address" for classic
 * Outlook; for the others menus as of 2026.
 */
const outlookSteps = {
  classicWindows: [
    { id: 'classicWindows.find.open', part: 'find' },
    { id: 'classicWindows.find.read', part: 'find' },
    { id: 'classicWindows.change.add', part: 'change' },
    { id: 'classicWindows.change.restart', part: 'change', restart: 'byPerson' },
    { id: 'classicWindows.change.open', part: 'change' },
    { id: 'classicWindows.change.setDefault', part: 'change' },
    { id: 'classicWindows.change.close', part: 'change' },
    { id: 'classicWindows.change.check', part: 'change' },
  ],
  newWindows: [
    { id: 'newWindows.find.open', part: 'find' },
    { id: 'newWindows.find.read', part: 'find' },
    { id: 'newWindows.change.add', part: 'change' },
    { id: 'newWindows.change.manage', part: 'change' },
    { id: 'newWindows.change.setPrimary', part: 'change', restart: 'byItself' },
    { id: 'newWindows.change.check', part: 'change' },
  ],
  web: [
    { id: 'web.find.open', part: 'find' },
    { id: 'web.find.read', part: 'find' },
    { id: 'web.change.signIn', part: 'change' },
    { id: 'web.change.check', part: 'change' },
  ],
  mac: [
    { id: 'mac.find.open', part: 'find' },
    { id: 'mac.find.read', part: 'find' },
    { id: 'mac.change.add', part: 'change' },
    { id: 'mac.change.setDefault', part: 'change' },
    { id: 'mac.change.fullName', part: 'change' },
    { id: 'mac.change.check', part: 'change' },
  ],
  ios: [
    { id: 'ios.find.open', part: 'find' },
    { id: 'ios.find.read', part: 'find' },
    { id: 'ios.change.add', part: 'change' },
    { id: 'ios.change.setDefault', part: 'change' },
    { id: 'ios.change.check', part: 'change' },
  ],
  android: [
    { id: 'android.find.open', part: 'find' },
    { id: 'android.find.read', part: 'find' },
    { id: 'android.change.add', part: 'change' },
    { id: 'android.change.setDefault', part: 'change' },
    { id: 'android.change.check', part: 'change' },
  ],
} as const satisfies Readonly<Record<OutlookClient, readonly OutlookStep[]>>;

export const outlookClients: readonly OutlookClient[] = ['classicWindows', 'newWindows', 'web', 'mac', 'ios', 'android'];

export type OutlookStepId = (typeof outlookSteps)[OutlookClient][number]['id'];

/** A step of the table. */
export type KnownOutlookStep = OutlookStep & { readonly id: OutlookStepId };

/** The steps of one client, in the order in which they are done. */
export function stepsFor(client: OutlookClient): readonly KnownOutlookStep[] {
  return outlookSteps[client];
}
