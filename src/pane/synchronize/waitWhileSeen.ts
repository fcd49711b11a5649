/**
 * Waits so many milliseconds, and longer while nobody sees the pane: nothing is asked for somebody who is not looking.
 * Rejects when `signal` is aborted.
 */
export function waitWhileSeen(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let over = false;
    const settle = () => {
      if (!signal.aborted && !(over && document.visibilityState === 'visible')) return;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', settle);
      signal.removeEventListener('abort', settle);
      if (signal.aborted) reject(signal.reason instanceof Error ? signal.reason : new DOMException('Called off', 'AbortError'));
      else resolve();
    };
    const timer = setTimeout(() => {
      over = true;
      settle();
    }, milliseconds);
    document.addEventListener('visibilitychange', settle);
    signal.addEventListener('abort', settle);
    settle();
  });
}
