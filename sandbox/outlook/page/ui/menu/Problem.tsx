/** A sentence of the sandbox about what it cannot do. */
export function Problem({ sentence }: { readonly sentence: string | undefined }) {
  return sentence === undefined ? null : (
    <p role="alert" className="menu-problem">
      {sentence}
    </p>
  );
}
