const tints = 8;

/** The initials of a person in a circle whose colour comes from the name. */
export function Avatar({ name }: { readonly name: string }) {
  const words = name.trim().split(/\s+/u);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('');
  const tint = [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % tints;
  return (
    <span className={`avatar tint-${tint}`} aria-hidden="true">
      {initials.toLocaleUpperCase()}
    </span>
  );
}
