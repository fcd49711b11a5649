/** What a test lets Outlook say; anything may be missing, as in reality. */
export interface FakeContext {
  platform?: string;
  mailbox?: {
    userProfile?: { emailAddress?: string | null; displayName?: string | null; accountType?: string | null };
    diagnostics?: { hostVersion?: string; hostName?: string };
    displayNewMessageForm?: (form: { subject: string; htmlBody: string }) => void;
    item?: FakeItem | null;
  };
}

type Callback = (result: { readonly status: 'succeeded' | 'failed'; readonly value?: unknown }) => void;

export interface FakeItem {
  readonly itemId?: string;
  readonly getSharedPropertiesAsync?: (callback: Callback) => void;
  readonly [member: string]: unknown;
}

/** Puts an Office.js in place that is ready and says what the context says; the context can be changed later. */
export function fakeOffice(context: FakeContext): FakeContext {
  Object.defineProperty(globalThis, 'Office', {
    configurable: true,
    value: {
      context,
      onReady: async () => ({ host: 'Outlook', platform: context.platform }),
      HostType: { Outlook: 'Outlook' },
      CoercionType: { Html: 'html' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    },
  });
  return context;
}
