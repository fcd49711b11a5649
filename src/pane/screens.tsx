import './fluentStyles.ts';
import { createRoot } from 'react-dom/client';
import { en } from '../texts/en.ts';
import { App } from './App.tsx';
import type { Manner } from './checkAddresses.ts';
import type { PaneStore } from './paneState.ts';
import { TextsContext } from './useTexts.ts';

/** Draws the pane into the page and keeps it up to date with the store. */
export function showScreens(store: PaneStore, check: (manner: Manner) => void): void {
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(
    <TextsContext value={en}>
      <App store={store} check={check} />
    </TextsContext>,
  );
}
