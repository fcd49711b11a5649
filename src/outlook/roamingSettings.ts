/** How long Outlook may take to save; where the host answers with nothing, Office.js never calls back. */
const deadlineSeconds = 15;

/** Office.js refuses more than 32 KB as 9019, newer builds and the service as 9057. */
const fullCodes: ReadonlySet<number> = new Set([9019, 9057]);

/** Why Outlook has not saved something, or has not said so. */
export interface SaveFailure {
  readonly because: 'full' | 'silent' | 'refused';
  /** The code of Office.js, where it gave one. */
  readonly code: string;
}

/**
 * What Outlook keeps for the add-in in the mailbox. It is read once, when the pane starts, and never again while the pane is
 * open; saving replaces all of it by what this pane has (Office.js: `Settings` in outlook-web-16.01.debug.js). Whoever saves
 * has to know what other panes have saved meanwhile.
 */
export interface RoamingSettings {
  /** What the mailbox held when the pane started, or what was last set. Anything may lie there. */
  get(key: string): unknown;
  /** Sets these keys, removes those that are undefined, and saves everything. Undefined once it is saved. */
  save(values: Readonly<Record<string, unknown>>): Promise<SaveFailure | undefined>;
}

/** The settings of the mailbox, once Office.js is ready; undefined where this Outlook has none. */
export function openRoamingSettings(): RoamingSettings | undefined {
  // Missing in some clients although the typings promise it.
  const settings: Office.RoamingSettings | undefined = Office.context.roamingSettings;
  if (settings === undefined) return undefined;
  return {
    get(key) {
      const value: unknown = settings.get(key);
      return value;
    },
    save(values) {
      for (const [key, value] of Object.entries(values)) {
        if (value === undefined) settings.remove(key);
        else settings.set(key, value);
      }
      return save(settings);
    },
  };
}

function save(settings: Office.RoamingSettings): Promise<SaveFailure | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ because: 'silent', code: '' }), deadlineSeconds * 1000);
    const settle = (failure?: SaveFailure) => {
      clearTimeout(timer);
      resolve(failure);
    };
    try {
      settings.saveAsync(({ status, error }) => settle(status === Office.AsyncResultStatus.Succeeded ? undefined : failureOf(error.code)));
    } catch (error) {
      settle({ because: 'refused', code: error instanceof Error ? error.name : '' });
    }
  });
}

function failureOf(code: number): SaveFailure {
  return { because: fullCodes.has(code) ? 'full' : 'refused', code: String(code) };
}
