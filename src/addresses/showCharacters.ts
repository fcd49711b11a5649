const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|[^\S ]/gu;

/**
 * Makes characters visible that a screen does not show or that change the order of others: control characters,
 * zero-width and direction marks, unusual spaces. A zero-width space becomes `‹U+200B›`.
 */
export function showCharacters(text: string): string {
  return text.replace(unseen, (character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`);
}
