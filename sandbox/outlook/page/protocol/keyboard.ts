/** How Outlook and Office.js hand the keyboard to each other. */

/** Outlook to the add-in. */
export const focusNotices = { tabIn: 11, tabInBackwards: 12 } as const;

/** The add-in to Outlook: `[app id, action]`. */
export const focusActions: Readonly<Record<number, 'next' | 'previous' | 'escape'>> = {
  13: 'next',
  14: 'previous',
  15: 'escape',
  17: 'next',
  18: 'previous',
};

/** The elements that take the focus before and behind the add-in's frame, and when it is left with Escape. */
const focusTargets = { next: 'after-addin', previous: 'before-addin', escape: 'message-list' } as const;

/** Moves the focus out of the add-in's frame. */
export function leaveFrame(direction: keyof typeof focusTargets): void {
  document.querySelector<HTMLElement>(`[data-focus="${focusTargets[direction]}"]`)?.focus();
}
