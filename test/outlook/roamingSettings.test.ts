import { openRoamingSettings } from '../../src/outlook/roamingSettings.ts';

type Answer = { readonly status: 'succeeded' } | { readonly status: 'failed'; readonly error: { readonly code: number } } | undefined;

/** Office.js with these settings, whose saving is answered so. */
function officeWith(kept: Record<string, unknown> | undefined, answer: () => Answer = () => ({ status: 'succeeded' })) {
  const roamingSettings = kept && {
    get: (key: string) => kept[key],
    set: (key: string, value: unknown) => void (kept[key] = value),
    remove: (key: string) => void delete kept[key],
    saveAsync(callback: (result: unknown) => void) {
      const given = answer();
      if (given) callback(given);
    },
  };
  Object.assign(globalThis, { Office: { context: { roamingSettings }, AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } } });
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the settings that roam with the mailbox', () => {
  it('are none where this Outlook has none', () => {
    officeWith(undefined);
    expect(openRoamingSettings()).toBeUndefined();
  });

  it('give what is there, and are set, removed and saved together', async () => {
    const kept: Record<string, unknown> = { a: 1, b: 2 };
    officeWith(kept);
    const settings = openRoamingSettings();
    expect(settings?.get('a')).toBe(1);
    expect(await settings?.save({ a: ['x'], b: undefined })).toBeUndefined();
    expect(kept).toEqual({ a: ['x'] });
  });

  it.each([
    [9019, 'full'],
    [9057, 'full'],
    [5001, 'refused'],
  ])('say of the code %i that saving is %s', async (code, because) => {
    officeWith({}, () => ({ status: 'failed', error: { code } }));
    expect(await openRoamingSettings()?.save({})).toEqual({ because, code: String(code) });
  });

  it('say that saving is refused where Office.js throws', async () => {
    officeWith({}, () => {
      throw new TypeError('not here');
    });
    expect(await openRoamingSettings()?.save({})).toEqual({ because: 'refused', code: 'TypeError' });
  });

  it('wait fifteen seconds for Outlook to say that it has saved', async () => {
    jest.useFakeTimers();
    officeWith({}, () => undefined);
    const saved = openRoamingSettings()?.save({});
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await saved).toEqual({ because: 'silent', code: '' });
  });
});
