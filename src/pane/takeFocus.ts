/** Gives the focus to a heading until it goes on from there. */
export function takeFocus(heading: HTMLElement): void {
  // In Outlook on the web Office.js moves the focus; from something outside the tab order, Tab would leave the pane.
  if (heading.tabIndex < 0) {
    heading.tabIndex = 0;
    heading.addEventListener('blur', () => (heading.tabIndex = -1), { once: true });
  }
  heading.focus();
}

/** The frame has the focus, but nothing in it. */
export function lostFocus(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
