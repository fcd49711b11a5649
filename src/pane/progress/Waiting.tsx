/** A ring that turns while something is waited for, and what that is. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting">
      <span className="waiting-ring" aria-hidden="true" />
      <span role="status">{what}</span>
    </p>
  );
}
