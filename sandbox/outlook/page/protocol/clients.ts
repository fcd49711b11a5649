import type { Settings } from '../mailbox/state.ts';

/** What Office.js says of the client that it runs in. */
export interface Client {
  /** `Office.context.platform`. */
  readonly platform: string;
  /** `mailbox.diagnostics.hostName`. */
  readonly hostName: string;
  /** `mailbox.diagnostics.hostVersion`: of the server on the web and in the new Outlook, else of the program. */
  readonly version: string;
}

const serverVersion = '20260115001.05';

export const clients: Readonly<Record<Settings['client'], Client>> = {
  web: { platform: 'OfficeOnline', hostName: 'OutlookWebApp', version: serverVersion },
  newWindows: { platform: 'OfficeOnline', hostName: 'newOutlookWindows', version: serverVersion },
  classicWindows: { platform: 'PC', hostName: 'Outlook', version: '16.0.19029.20156' },
  mac: { platform: 'Mac', hostName: 'Outlook', version: '16.101.25071235' },
  ios: { platform: 'iOS', hostName: 'OutlookIOS', version: '5.2544.0' },
  android: { platform: 'Android', hostName: 'OutlookAndroid', version: '5.2544.0' },
};
