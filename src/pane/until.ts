import type { PaneState, PaneStore } from '../pane/paneState.ts';

/** What `look` finds in the state, as soon as it finds anything. Rejects when `signal` is aborted before. */
export function until<Value>({ state, subscribe }: PaneStore, look: (state: PaneState) => Value | undefined, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = () => {
      unsubscribe();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(new DOMException('It took too long.', 'TimeoutError'));
    };
    const tell = () => {
      const found = look(state());
      if (found === undefined) return;
      end();
      resolve(found);
    };
    const unsubscribe = subscribe(tell);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else tell();
  });
}
