import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { openPreferences } from '../../src/settings/preferences.ts';

beforeEach(() => {
  // The library says on the console that memory is not lasting.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe('preferences', () => {
  it('are kept from one opening to the next', () => {
    openPreferences().set('language', 'de');
    expect(openPreferences()).toMatchObject({ lasting: true });
    expect(openPreferences().get('language')).toBe('de');
  });

  it('can be deleted, also when they are not there', () => {
    const preferences = openPreferences();
    preferences.set('language', 'de');
    preferences.delete('language');
    preferences.delete('language');
    expect(preferences.get('language')).toBeUndefined();
  });

  it('have no value until one is set', () => {
    expect(openPreferences().get('language')).toBeUndefined();
  });

  it('do not read what somebody else has put in their place', () => {
    window.localStorage.setItem('@MailboxMatch/language', '{"__proto__":{"x":1}}');
    expect(openPreferences().get('language')).toBeUndefined();
  });

  it('last as long as the pane where the browser allows no storage', () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const preferences = openPreferences();
    preferences.set('language', 'de');
    expect(preferences.lasting).toBe(false);
    expect(preferences.get('language')).toBe('de');
  });

  it('last as long as the pane when the storage is full, and say so', () => {
    const preferences = openPreferences();
    preferences.set('language', 'de');
    jest.spyOn(window.Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(preferences.lasting).toBe(true);
    preferences.set('language', 'fr');
    expect([preferences.get('language'), preferences.lasting]).toEqual(['fr', false]);
  });

  it('leave nothing behind when all are deleted', () => {
    const preferences = openPreferences();
    preferences.set('language', 'de');
    preferences.delete('language');
    expect(Object.keys(window.localStorage)).toEqual([]);
    preferences.set('language', 'fr');
    expect(openPreferences().get('language')).toBe('fr');
  });

  it('say nothing on the console where the browser allows no storage', () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const warn = jest.spyOn(console, 'warn');
    openPreferences();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('what is wrong with the storage of office-js-helpers, and why nothing else of it is used', () => {
  it('claims to have what it has not', () => {
    expect(new Storage<string>('Defects', StorageType.LocalStorage).has('missing')).toBe(true);
  });

  it('clears nothing', () => {
    const storage = new Storage<string>('Defects', StorageType.LocalStorage);
    storage.set('key', 'value');
    storage.clear();
    expect(storage.get('key')).toBe('value');
  });

  it('lists nulls as its values', () => {
    const storage = new Storage<string>('Defects', StorageType.LocalStorage);
    storage.set('key', 'value');
    expect(storage.values()).toEqual([null]);
  });

  it('takes the name of a container for a pattern', () => {
    new Storage<string>('abc', StorageType.LocalStorage).set('key', 'value');
    expect(new Storage<string>('a.c', StorageType.LocalStorage).keys()).toEqual(['@abc/key']);
  });

  it('lists no keys in memory', () => {
    const storage = new Storage<string>('Defects', StorageType.InMemoryStorage);
    storage.set('key', 'value');
    expect(storage.keys()).toEqual([]);
  });

  it('wipes what others keep', () => {
    window.localStorage.setItem('somebody else', 'value');
    Storage.clearAll();
    expect(window.localStorage.getItem('somebody else')).toBeNull();
  });
});
