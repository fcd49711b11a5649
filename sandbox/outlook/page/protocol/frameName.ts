import type { Settings } from '../mailbox/state.ts';
import { correlationId } from './appContext.ts';
import type { Client } from './clients.ts';

/** What Office.js is told through the name of its frame: that it is in Outlook on the web, and whom to ask. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly appId: string;
  readonly language: string;
  readonly dialog: boolean;
  /** Whether the frame is to have no bridge for tokens; read by the bridge itself. */
  readonly withoutBridge: boolean;
  /** What MicrosoftAjax is to do to natives; read by the script that does it. */
  readonly natives: Settings['nativeOverrides'];
  /** The client that Office.js is to name, or null for what it names by itself; read by the script that does it. */
  readonly client: Client | null;
  /** Whether Office.js is to be told not to trust this Outlook; read by the page that tells it. */
  readonly untrusted: boolean;
}

/** The host info, also given as the query parameter `_host_Info`. */
function hostInfo({ language, dialog }: FrameIdentity): string {
  // The seventh field keeps Office.js from loading its telemetry.
  return ['Outlook', 'Web', '16.01', language, correlationId, dialog ? 'isDialog' : '', 'disableLogging', '0'].join('$');
}

export function frameName(identity: FrameIdentity): string {
  const page = `${location.origin}${location.pathname}`;
  return JSON.stringify({
    baseFrameName: `_xdm_${identity.appId}`,
    hostInfo: hostInfo(identity),
    xdmInfo: [identity.conversationId, identity.appId, page].join('|'),
    serializerVersion: '1',
    flights: '[]',
    sandboxNatives: identity.natives,
    ...(identity.client && { sandboxClient: identity.client }),
    ...(identity.withoutBridge && { sandboxBridge: 'absent' }),
    ...(identity.untrusted && { sandboxTrust: 'refused' }),
  });
}

/** The address of an add-in page with the host info. */
export function withHostInfo(address: string, identity: FrameIdentity): string {
  const url = new URL(address);
  const separator = url.search === '' ? '?' : '&';
  return `${url.origin}${url.pathname}${url.search}${separator}_host_Info=${hostInfo(identity)}${url.hash}`;
}
