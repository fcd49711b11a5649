import { displayLanguage, languagesBeforehand } from '../../src/outlook/displayLanguage.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the language of Outlook', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['', undefined],
    [undefined, undefined],
  ])('is what Outlook says: %s', (displayed, language) => {
    Object.defineProperty(globalThis, 'Office', { configurable: true, value: { context: { displayLanguage: displayed } } });
    expect(displayLanguage()).toBe(language);
  });

  it.each([
    ['?_host_Info=Outlook$Web$16.01$ar-SA$c2b1$$$0', ['ar-SA']],
    ['?_host_Info=Outlook|Win32|16.02|ja-JP|c2b1|||0', ['ja-JP']],
    ['?_host_Info=Outlook', []],
    ['', []],
  ])('is read beforehand from the address %s, before those of the browser', (search, tags) => {
    window.history.replaceState(null, '', `/taskpane.html${search}`);
    expect(languagesBeforehand()).toEqual([...tags, ...navigator.languages]);
  });
});
