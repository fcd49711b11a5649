/** Messages can be passed quickly; only the one that somebody stops at is looked at. */
const calmMilliseconds = 300;

/**
 * Tells when another item is selected while the pane is pinned (Microsoft: "Implement a pinnable task pane"), once the
 * selection has come to rest; `moved` is called at once, each time. Stops with the returned function.
 */
export function followSelection(moved: () => void, rested: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    moved();
    clearTimeout(timer);
    timer = setTimeout(rested, calmMilliseconds);
  };
  const mailbox: { readonly addHandlerAsync?: Office.Mailbox['addHandlerAsync']; readonly removeHandlerAsync?: Office.Mailbox['removeHandlerAsync'] } | undefined = Office.context.mailbox;
  // Missing in clients without pinning.
  try {
    mailbox?.addHandlerAsync?.(Office.EventType.ItemChanged, onChange);
  } catch {
    return () => undefined;
  }
  return () => {
    clearTimeout(timer);
    try {
      mailbox?.removeHandlerAsync?.(Office.EventType.ItemChanged);
    } catch {
      // Office.js throws where it has no such handler.
    }
  };
}
