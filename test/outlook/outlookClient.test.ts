import { readOutlookClient } from '../../src/outlook/outlookClient.ts';
import { fakeOffice } from './fakeOffice.ts';

describe('the program that the pane runs in', () => {
  it.each([
    ['PC', 'Outlook', 'classicWindows'],
    ['PC', undefined, 'classicWindows'],
    ['PC', 'newOutlookWindows', 'newWindows'],
    ['Universal', 'Outlook', 'newWindows'],
    ['OfficeOnline', 'newOutlookWindows', 'newWindows'],
    ['OfficeOnline', 'OutlookWebApp', 'web'],
    ['OfficeOnline', undefined, 'web'],
    ['Mac', 'Outlook', 'mac'],
    ['iOS', 'OutlookIOS', 'ios'],
    ['Android', 'OutlookAndroid', 'android'],
    [undefined, 'OutlookIOS', 'ios'],
    [undefined, 'Outlook', undefined],
    ['Watch', 'constructor', undefined],
  ])('on platform %s with the name %s is %s', (platform, hostName, client) => {
    fakeOffice({ ...(platform !== undefined && { platform }), mailbox: { diagnostics: { ...(hostName !== undefined && { hostName }) } } });
    expect(readOutlookClient()).toBe(client);
  });

  it.each([{ platform: 'Mac' }, { platform: 'Mac', mailbox: {} }])('is told by the platform alone where Outlook says %j', (context) => {
    fakeOffice(context);
    expect(readOutlookClient()).toBe('mac');
  });
});
