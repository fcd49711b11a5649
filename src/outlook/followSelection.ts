/** Messages can be passed quickly; only the one that somebody stops at is looked at. */
const calmMilliseconds = 300;

const listeners = new Set<() => void>();
let listens = false;

/**
 * Lets Office.js take over each item that is selected while the pane is pinned (Microsoft: "Implement a pinnable task pane").
 * It does so only from the first handler on, and what was selected before that it never hears of: so as early as can be.
 */
export function listenToSelection(): void {
  if (listens) return;
  listens = true;
  const mailbox: { readonly addHandlerAsync?: Office.Mailbox['addHandlerAsync'] } | undefined = Office.context.mailbox;
  // Missing in clients without pinning.
  try {
    mailbox?.addHandlerAsync?.(Office.EventType.ItemChanged, () => listeners.forEach((listener) => listener()));
  } catch {
    listens = false;
  }
}

/**
 * Tells when another item is selected, once the selection has come to rest; `moved` is called at once, each time. Stops with
 * the returned function.
 */
export function followSelection(moved: () => void, rested: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    moved();
    clearTimeout(timer);
    timer = setTimeout(rested, calmMilliseconds);
  };
  listeners.add(onChange);
  listenToSelection();
  return () => {
    clearTimeout(timer);
    listeners.delete(onChange);
  };
}
