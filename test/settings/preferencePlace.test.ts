import { openPreferences } from '../../src/settings/preferences.ts';
import { isOnDevice } from '../../src/settings/preferencePlace.ts';

describe('what is kept on this device', () => {
  afterEach(() => localStorage.clear());

  it('is seen under the very name that the library gives it', () => {
    expect(isOnDevice('mirror')).toBe(false);
    openPreferences().set('mirror', 'x');
    expect([isOnDevice('mirror'), isOnDevice('other')]).toEqual([true, false]);
    openPreferences().delete('mirror');
    expect(isOnDevice('mirror')).toBe(false);
  });

  it('is nothing where storage is forbidden', () => {
    const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(isOnDevice('mirror')).toBe(false);
    blocked.mockRestore();
  });
});
