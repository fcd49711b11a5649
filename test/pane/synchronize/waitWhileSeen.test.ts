import { waitWhileSeen } from '../../../src/pane/synchronize/waitWhileSeen.ts';

let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  jest.useFakeTimers();
  visibility = 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function see(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Whether the wait is over by now. */
function watch(wait: Promise<void>) {
  const seen = { over: false };
  void wait.then(() => (seen.over = true));
  return seen;
}

describe('waiting before the server is asked again', () => {
  it('is over in time while the pane is seen', async () => {
    const wait = watch(waitWhileSeen(5000, new AbortController().signal));
    await jest.advanceTimersByTimeAsync(4999);
    expect(wait.over).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(wait.over).toBe(true);
  });

  it('goes on for as long as nobody sees the pane, and leaves no timer running', async () => {
    const wait = watch(waitWhileSeen(5000, new AbortController().signal));
    see('hidden');
    await jest.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
    expect(wait.over).toBe(false);
    expect(jest.getTimerCount()).toBe(0);
    see('visible');
    await jest.advanceTimersByTimeAsync(0);
    expect(wait.over).toBe(true);
  });

  it('ends when it is called off', async () => {
    const given = new AbortController();
    const wait = waitWhileSeen(5000, given.signal);
    given.abort();
    await expect(wait).rejects.toBeDefined();
    expect(jest.getTimerCount()).toBe(0);
  });
});
