import { openRoamingSettings } from '../../../src/outlook/roamingSettings.ts';
import { type Keeper, openKeeper } from '../../../src/settings/keeper.ts';
import { keptItems } from '../../../src/settings/keptItems.ts';

/** What a test does with what is kept, inside a pane. */

export interface KeptHarness {
  readonly keeper: Keeper;
  readonly items: typeof keptItems;
}

declare global {
  interface Window {
    kept?: KeptHarness;
  }
}

window.kept = {
  keeper: openKeeper({ settings: openRoamingSettings(), mailbox: Office.context.mailbox.userProfile.emailAddress, allowed: () => true }),
  items: keptItems,
};
