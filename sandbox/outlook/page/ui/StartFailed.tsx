/** Shown instead of Outlook when the sandbox's server has no mailbox to show. */
export function StartFailed({ reason }: { readonly reason: string }) {
  return (
    <main className="start-failed" role="alert">
      <h1>Outlook cannot be shown</h1>
      <p>{reason}</p>
    </main>
  );
}
