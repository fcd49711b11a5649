import { addinAddress } from '../../addin/addinAddress.ts';
import { type Localized, buttonsOf, localizedFor } from '../../addin/manifest.ts';
import type { OutlookState } from './state.ts';

/** The address of a page of the add-in, on the host that its frames are embedded from. */
export function addinPageAddress(state: OutlookState, address: Localized): string {
  const folder = new URL(state.start.addin.folder);
  if (state.settings.addinHost !== null) folder.hostname = state.settings.addinHost;
  return inFolder(state, address, folder.href);
}

/** The address of an image of the add-in, which Outlook shows itself. */
export function addinImageAddress(state: OutlookState, address: Localized): string {
  return inFolder(state, address, state.start.addin.folder);
}

function inFolder(state: OutlookState, address: Localized, folder: string): string {
  const panes = buttonsOf(state.start.addin.manifest).flatMap(({ action }) => (action.kind === 'pane' ? [action.url.value] : []));
  return addinAddress({ folder, productionPage: panes[0] ?? '' }, localizedFor(address, state.settings.language));
}
