import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { View } from './paneState.ts';
import { lostFocus, takeFocus } from './takeFocus.ts';

const pressable = 'button, a, summary';

/** What was pressed: by what it says and, where several say the same, by its place among them. */
interface Pressed {
  readonly name: string;
  readonly index: number;
  /** Heading of the part of the screen that it was in. */
  readonly part: string | undefined;
}

/** A screen that led to the next one, with what was pressed on it last, the latest first. */
interface Visited {
  readonly view: View;
  pressed: readonly Pressed[];
}

/**
 * Whoever comes back to a screen goes on where they left it: the focus is on what led away from there, or on the heading of
 * its part where that has gone. Gives what has to hear of every click within `main`.
 */
export function useWayBack(view: View, main: RefObject<HTMLElement | null>): (event: MouseEvent) => void {
  const visited = useRef<Visited[]>([]);
  const isOnward = useRef(false);
  useLayoutEffect(() => {
    const before = visited.current.findIndex((each) => each.view === view);
    if (before < 0) {
      visited.current = [...visited.current, { view, pressed: [] }];
      return;
    }
    visited.current = visited.current.slice(0, before + 1);
    const hasTitle = document.hasFocus() && document.activeElement?.matches('.screen-title') === true;
    if (main.current && !isOnward.current && (hasTitle || lostFocus())) focusAgain(main.current, visited.current[before]?.pressed ?? []);
  }, [view, main]);
  return ({ target }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>(pressable) : null;
    const here = visited.current.at(-1);
    if (!element || !main.current || !here) return;
    isOnward.current = element.closest('[data-onward]') !== null;
    const name = nameOf(element);
    const part = element.closest('section')?.querySelector('h2')?.textContent;
    here.pressed = [{ name, index: named(main.current, name).indexOf(element), part }, ...here.pressed.slice(0, 1)];
  };
}

function focusAgain(main: HTMLElement, pressed: readonly Pressed[]): void {
  const same = pressed.map(({ name, index }) => named(main, name)[index]).find((each) => each !== undefined);
  if (same) return same.focus();
  const heading = [...main.querySelectorAll<HTMLElement>('section h2')].find(({ textContent }) => textContent === pressed[0]?.part);
  if (heading) takeFocus(heading);
}

function named(main: HTMLElement, name: string): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(pressable)].filter((element) => nameOf(element) === name);
}

const nameOf = (element: HTMLElement): string => element.ariaLabel ?? element.textContent;
