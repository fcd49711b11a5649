import { type ComponentType, createElement, lazy, use } from 'react';
import type { TextPart } from '../texts/moreTexts.ts';
import { MoreTextsContext } from './useMoreTexts.ts';

type Speaks<Props> = readonly TextPart[] | ((props: Props) => readonly TextPart[]);

/**
 * A part of the pane that is loaded when it is first shown, with the parts of the sentences that it speaks at the same moment;
 * until then the nearest Suspense shows its fallback.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, speaks: Speaks<Props> = []): ComponentType<Props> {
  const Part = lazy(() => load().then((part) => ({ default: part })));
  return function Later(props) {
    const more = use(MoreTextsContext);
    // What does not come is told to the one who speaks it.
    for (const part of typeof speaks === 'function' ? speaks(props) : speaks) more(part).catch(() => undefined);
    return createElement(Part, props);
  };
}
