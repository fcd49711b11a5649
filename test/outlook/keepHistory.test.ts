import { keepHistory } from '../../src/outlook/keepHistory.ts';

/** What Office.js does, in strict mode. */
function takeAway(): void {
  Object.assign(window.history, { pushState: null, replaceState: null });
}

afterEach(() => {
  for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(window.history, name);
});

describe('the history of a page with Office.js', () => {
  it.each([
    ['runs later', [keepHistory, takeAway]],
    ['has run already', [takeAway, keepHistory]],
  ])('is kept where Office.js %s', (_when, steps) => {
    for (const step of steps) step();
    window.history.replaceState(null, '', '#replaced');
    expect(window.location.hash).toBe('#replaced');
    window.history.pushState(null, '', '#pushed');
    expect(window.location.hash).toBe('#pushed');
  });
});
