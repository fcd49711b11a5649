import type { OutlookClient } from '../repair/outlookSteps.ts';

/**
 * Whether a wish that is noted on a draft is found on what was sent. Nothing tracks that by itself: whoever opens it with
 * the pane is asked. `atOnce`: the client keeps it as it is noted. `onceSaved`: when the draft is saved or sent (Microsoft:
 * "Get and set add-in metadata for an Outlook add-in"). `notOffered`: phones show no pane beside a draft.
 */
export type WishKept = 'atOnce' | 'onceSaved' | 'notOffered';

const kept: Readonly<Record<OutlookClient, WishKept>> = {
  web: 'atOnce',
  newWindows: 'atOnce',
  mac: 'atOnce',
  classicWindows: 'onceSaved',
  ios: 'notOffered',
  android: 'notOffered',
};

/** What becomes of a wish in this client; a client that does not say what it is gets no promise. */
export function wishKept(client: OutlookClient | undefined): WishKept {
  return client === undefined ? 'notOffered' : kept[client];
}
