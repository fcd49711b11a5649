/** So long nobody has to have typed before anything is asked. */
const pauseMilliseconds = 300;
/** Dataverse search lets nobody ask more often. */
const betweenMilliseconds = 1000;

/**
 * Asks for what was typed last: after a pause, at most once a second, and without the answers to what was typed before.
 * `ask` tells its answer itself unless its signal is aborted.
 */
export class SearchAsTyped {
  private readonly ask: (typed: string, signal: AbortSignal) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;
  private askedAt = -Infinity;

  constructor(ask: (typed: string, signal: AbortSignal) => void) {
    this.ask = ask;
  }

  type(typed: string): void {
    this.stop();
    if (typed === '') return;
    const wait = Math.max(pauseMilliseconds, this.askedAt + betweenMilliseconds - Date.now());
    this.timer = setTimeout(() => {
      this.askedAt = Date.now();
      this.running = new AbortController();
      this.ask(typed, this.running.signal);
    }, wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }
}
