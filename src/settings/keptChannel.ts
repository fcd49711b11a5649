/** Panes of the same mailbox in this browser, telling each other what they keep. */
export interface KeptChannel {
  /** Tells all others; JSON only. */
  readonly post: (message: unknown) => void;
}

export type OpenChannel = (name: string, heard: (message: unknown) => void) => KeptChannel;

const nobodyThere: KeptChannel = { post: () => undefined };

/**
 * A broadcast channel, which reaches the panes of this browser that lie under the same Outlook; it works where the browser
 * gives a framed page no storage. Where there is none, panes know nothing of each other.
 */
export const openBroadcastChannel: OpenChannel = (name, heard) => {
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));
    return { post: (message) => channel.postMessage(message) };
  } catch {
    return nobodyThere;
  }
};
