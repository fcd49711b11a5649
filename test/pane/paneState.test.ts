/** @jest-environment node */
import { PaneStore } from '../../src/pane/paneState.ts';

describe('the store', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells a screen the first of many changes at once and the rest together, the last one always', () => {
    const store = new PaneStore();
    const seen: string[] = [];
    store.subscribeCalmly(() => seen.push(store.state().view));
    store.change({ view: 'add' });
    for (const view of ['home', 'privacy', 'organizations'] as const) store.change({ view });
    expect(seen).toEqual(['add']);
    jest.runAllTimers();
    expect(seen).toEqual(['add', 'organizations']);
    store.change({ view: 'home' });
    expect(seen).toEqual(['add', 'organizations', 'home']);
  });

  it('tells nobody who has gone', () => {
    const store = new PaneStore();
    const listener = jest.fn();
    const leave = store.subscribeCalmly(listener);
    store.change({ view: 'add' });
    store.change({ view: 'home' });
    leave();
    jest.runAllTimers();
    store.change({ view: 'add' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
