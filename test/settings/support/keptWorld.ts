import type { RoamingSettings, SaveFailure } from '../../../src/outlook/roamingSettings.ts';
import { type Keeper, type KeeperOptions, openKeeper } from '../../../src/settings/keeper.ts';
import type { OpenChannel } from '../../../src/settings/keptChannel.ts';
import type { Preferences } from '../../../src/settings/preferencesInMemory.ts';

/** As it comes out of storage. */
const copyOf = <Json>(json: Json): Json => JSON.parse(JSON.stringify(json)) as Json;

/** A mailbox as Outlook keeps it for an add-in: read when a pane starts, replaced as a whole when it saves. */
export class FakeMailbox {
  kept: Record<string, unknown> = {};
  failure: SaveFailure | undefined;
  saves = 0;
  /** Called before a save arrives, and before its answer does. */
  pass: () => Promise<unknown> = () => Promise.resolve();

  open(): RoamingSettings {
    const seen = copyOf(this.kept);
    return {
      get: (key) => seen[key],
      save: async (values) => {
        for (const [key, value] of Object.entries(values)) {
          if (value === undefined) delete seen[key];
          else seen[key] = value;
        }
        const sent = copyOf(seen);
        await this.pass();
        this.saves++;
        if (!this.failure) this.kept = sent;
        await this.pass();
        return this.failure;
      },
    };
  }
}

/** The storage of a device, shared by the panes on it. */
export class FakeDevice {
  readonly stored = new Map<string, string>();
  lasting = true;

  readonly load = async (): Promise<Preferences> => {
    const { stored } = this;
    const lasting = () => this.lasting;
    return {
      get lasting() {
        return lasting();
      },
      get: (key) => stored.get(key),
      set: (key, value) => void stored.set(key, value),
      delete: (key) => void stored.delete(key),
    };
  };
}

/** What the panes of one browser hear of each other. */
export class FakeBrowser {
  /** Called for every message before it is heard. */
  pass: () => Promise<unknown> = () => Promise.resolve();
  private readonly panes: { readonly name: string; readonly heard: (message: unknown) => void }[] = [];

  readonly openChannel: OpenChannel = (name, heard) => {
    const pane = { name, heard };
    this.panes.push(pane);
    return {
      post: (message) => {
        const copy = copyOf(message);
        for (const other of this.panes) if (other !== pane && other.name === name) void this.pass().then(() => other.heard(copy));
      },
    };
  };
}

export const organizationNamed = (name: string, more: object = {}) => ({ url: `https://${name}.crm4.dynamics.com`, name, type: 'production', connected: true, ...more }) as const;

export function openPane(options: Partial<KeeperOptions> & { readonly mailboxIn?: FakeMailbox; readonly device?: FakeDevice; readonly browser?: FakeBrowser } = {}): Keeper {
  const { mailboxIn = new FakeMailbox(), device = new FakeDevice(), browser = new FakeBrowser(), ...rest } = options;
  return openKeeper({ settings: mailboxIn.open(), mailbox: 'nancy@contoso.com', allowed: () => true, loadPreferences: device.load, openChannel: browser.openChannel, ...rest });
}

/** Lets everything that is under way come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}
