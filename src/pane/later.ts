import { type ComponentType, lazy } from 'react';

/** A part of the pane that is loaded when it is first shown; until then the nearest Suspense shows its fallback. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => lazy(() => load().then((part) => ({ default: part })));
