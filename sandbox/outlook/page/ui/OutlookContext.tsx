import { createContext, useContext } from 'react';
import { zoneNamed } from '../../mailbox/timeZone.ts';
import type { OutlookState } from '../mailbox/state.ts';
import { useStore } from '../mailbox/store.ts';
import type { DateStyle } from './dates.ts';
import type { OutlookHost } from '../protocol/outlookHost.ts';

export const OutlookContext = createContext<OutlookHost | null>(null);

export function useHost(): OutlookHost {
  const host = useContext(OutlookContext);
  if (!host) throw new Error('This part of the page is not inside Outlook.');
  return host;
}

/** A part of Outlook's state; renders again when that part changes. */
export function useOutlook<P>(pick: (state: OutlookState) => P): P {
  return useStore(useHost().outlook.state, pick);
}

/** How dates are written in this Outlook. */
export function useDateStyle(): DateStyle {
  const language = useOutlook((state) => state.settings.language);
  const zone = useOutlook((state) => zoneNamed(state.settings.mailbox.timeZone));
  return { language, zone };
}
