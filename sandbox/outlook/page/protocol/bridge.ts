import * as v from 'valibot';
import { askBroker } from '../mailbox/server.ts';
import type { Settings } from '../mailbox/state.ts';

/** The same as in the script in the add-in's frame. */
const prefix = 'sandbox-bridge:';

const bridgeRequest = v.object({ method: v.string(), requestId: v.string() });

/** The text of a request of the bridge, or null if the message is none. */
export function bridgeRequestText(data: unknown): string | null {
  return typeof data === 'string' && data.startsWith(prefix) ? data.slice(prefix.length) : null;
}

/** The answer to post into the frame, or null for none. */
export async function bridgeAnswer(text: string, mode: Settings['bridge']): Promise<string | null> {
  if (mode === 'silent' || mode === 'absent') return null;
  const request = v.safeParse(v.pipe(v.string(), v.parseJson(), bridgeRequest), text);
  if (!request.success) return null;
  const { method, requestId } = request.output;
  // A failing bridge still says what it is: a client that is refused that much takes the ordinary way to a token at once.
  if (mode === 'failing' && method !== 'GetInitContext') return prefix + refusal(requestId, 'The bridge of this Outlook fails.');
  try {
    return prefix + (await askBroker(text));
  } catch (error) {
    return prefix + refusal(requestId, error instanceof Error ? error.message : String(error));
  }
}

function refusal(requestId: string, description: string): string {
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId,
    success: false,
    error: { status: 'PERSISTENT_ERROR', code: 'server_error', description },
  });
}
