import { localizedFor } from '../../addin/manifest.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { clients } from './clients.ts';

/** The number Office.js knows Outlook on the web by. */
const outlookOnTheWeb = 64;

/** The first answer of the start-up: who the host is and what it can do. Office.js hangs when one of the required fields is missing. */
export function appContext(outlook: Outlook, appId: string): object {
  const { settings, start, kept } = outlook.state.get();
  const { manifest } = start.addin;
  return {
    _id: appId,
    _appName: outlookOnTheWeb,
    _appVersion: '16.01',
    _appUILocale: settings.language,
    _dataLocale: settings.language,
    _docUrl: '',
    _clientMode: 0,
    _settings: kept.roamingSettings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _appInstanceId: appId,
    _correlationId: correlationId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(settings.requirementSets),
    _hostCustomMessage: '',
    _hostFullVersion: clients[settings.client].version,
    _clientWindowWidth: innerWidth,
    _clientWindowHeight: innerHeight,
    _addinName: manifest ? localizedFor(manifest.name, settings.language) : '',
    _appDomains: (manifest?.appDomains ?? []).filter((domain) => domain.startsWith('https://')),
  };
}

/** Names this page of Outlook in Office.js's own records. */
export const correlationId = crypto.randomUUID();
