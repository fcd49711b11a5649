import { lostFocus, takeFocus } from './takeFocus.ts';

/** Parts of a screen that the focus stays in when what had it is gone. */
const parts = 'section, details, fieldset, main';
const headings = '.screen-title, h1, h2, h3, summary, legend';

/**
 * What has the focus may go away: a button that has done its work, a question that is answered. The focus is then on the
 * heading of the part of the screen that it was in, so that keyboard and screen reader go on from there. Gives the end of it.
 */
export function keepFocus(main: HTMLElement): () => void {
  /** What had the focus last, and what it was in, from within. */
  let last: readonly Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? withAncestors(target, main) : [];
  };
  const changes = new MutationObserver(() => {
    const [element] = last;
    if (!element || element.isConnected || !lostFocus()) return;
    const heading = last.filter((each) => each.isConnected && each.matches(parts)).map((part) => part.querySelector<HTMLElement>(headings)).find((found) => found !== null);
    if (heading) takeFocus(heading);
  });
  main.addEventListener('focusin', remember);
  changes.observe(main, { childList: true, subtree: true });
  return () => {
    main.removeEventListener('focusin', remember);
    changes.disconnect();
  };
}

function withAncestors(element: Element, end: Element): readonly Element[] {
  const all = [element];
  for (let next = element.parentElement; next && next !== end.parentElement; next = next.parentElement) all.push(next);
  return all;
}
