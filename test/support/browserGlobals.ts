/** What the adapters look at in a browser, for tests that run in Node, which has the network's own classes. */
export function browserGlobals(): { online: boolean; bridge: boolean } {
  const settings = { online: true, bridge: true };
  const window = {
    get nestedAppAuthBridge() {
      return undefined;
    },
  };
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { get onLine() { return settings.online; } } });
  Object.defineProperty(globalThis, 'window', { configurable: true, get: () => (settings.bridge ? window : {}) });
  return settings;
}

export type Answer = Response | Error;

/** Answers requests one after the other; the last answer is repeated. Gives what was asked. */
export function answerRequests(...answers: readonly (() => Answer)[]): Request[] {
  const asked: Request[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    request.signal.throwIfAborted();
    const answer = (answers[asked.length - 1] ?? answers.at(-1))?.() ?? new Error('no answer');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return asked;
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) => () => new Response(JSON.stringify(value), { status, headers });
