/** Waits until the browser has painted what is drawn now; not before the page is seen. */
export function painted(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const frame = requestAnimationFrame(() => setTimeout(() => signal?.aborted !== true && resolve()));
    signal?.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  });
}
