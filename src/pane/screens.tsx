import './fluentStyles.ts';
import { createRoot } from 'react-dom/client';
import { en } from '../texts/en.ts';
import { App } from './App.tsx';
import type { Manner } from './checkAddresses.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { PaneStore } from './paneState.ts';
import { showWithoutScreens } from './showWithoutScreens.ts';
import { TextsContext } from './useTexts.ts';

/** Draws the pane into the page and keeps it up to date with the store. */
export function showScreens(store: PaneStore, check: (manner: Manner) => void): void {
  const place = document.getElementById('pane');
  if (!place) return;
  // A screen that cannot be drawn would leave nothing behind.
  createRoot(place, { onUncaughtError: (error) => showWithoutScreens(faultOfOurs(error)) }).render(
    <TextsContext value={en}>
      <App store={store} check={check} />
    </TextsContext>,
  );
}
