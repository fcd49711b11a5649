import { eventText, noticeText } from './envelope.ts';
import type { Settings } from '../mailbox/state.ts';
import { clients } from './clients.ts';
import { type FrameIdentity, frameName, withHostInfo } from './frameName.ts';

export type FramePurpose = 'pane' | 'functions' | 'dialog';

/** What is decided when a frame is made. */
export type FrameSettings = Pick<Settings, 'language' | 'bridge' | 'popups' | 'nativeOverrides' | 'client' | 'start'>;

/** What a page of an add-in may do in Outlook on the web. */
const permissions = 'allow-scripts allow-same-origin allow-forms allow-downloads';
const windows = 'allow-popups allow-popups-to-escape-sandbox';

let frames = 0;

/** A page of the add-in in a frame of Outlook, with its own conversation. */
export class AddinFrame {
  readonly purpose: FramePurpose;
  readonly identity: FrameIdentity;
  readonly origin: string;
  /** The address with what Office.js needs to know. */
  readonly address: string;
  readonly name: string;
  readonly sandbox: string;
  /** Names of the events that the page wants to be told of. */
  readonly events = new Set<string>();
  element: HTMLIFrameElement | null = null;

  constructor(purpose: FramePurpose, address: string, { language, bridge, popups, nativeOverrides, client, start }: FrameSettings) {
    const number = ++frames;
    this.purpose = purpose;
    // Office.js remembers in the session storage which app id is a dialog, so a dialog must not have that of the pane.
    this.identity = {
      conversationId: `conversation-${number}`,
      appId: `addin-${purpose}-${number}`,
      language,
      dialog: purpose === 'dialog',
      withoutBridge: bridge === 'absent',
      natives: nativeOverrides,
      client: client === 'web' ? null : clients[client],
      untrusted: start === 'untrusted',
    };
    this.origin = new URL(address).origin;
    this.address = withHostInfo(address, this.identity);
    this.name = frameName(this.identity);
    this.sandbox = popups === 'allowed' ? `${permissions} ${windows}` : permissions;
  }

  get window(): Window | null {
    return this.element?.contentWindow ?? null;
  }

  post(text: string): void {
    this.window?.postMessage(text, this.origin);
  }

  /** Tells the page of an event; false if it has not asked for it. */
  tell(event: string, data: unknown): boolean {
    if (!this.events.has(event)) return false;
    this.post(eventText(this.identity.conversationId, event, data));
    return true;
  }

  /** Asks Office.js in the frame to do something with the focus. */
  notice(action: number): void {
    this.post(noticeText(this.identity.conversationId, [action]));
  }
}
