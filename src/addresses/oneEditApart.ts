/** What one edit makes the other address of the one: a character too many, one too few, another one, or two neighbours in the wrong order. */
export type Edit = 'added' | 'missing' | 'replaced' | 'swapped';

/**
 * The single edit that makes `one` the same as `other`, in the way people mistype; undefined where there is none or more
 * is needed. Case and white space around them are no edit.
 */
export function oneEditApart(one: string, other: string): Edit | undefined {
  const [left, right] = [lettersOf(one), lettersOf(other)];
  const longer = Math.max(left.length, right.length);
  if (Math.abs(left.length - right.length) > 1) return undefined;
  let start = 0;
  while (start < longer && left[start] === right[start]) start += 1;
  if (start === longer) return undefined;
  const restIsSame = (leftFrom: number, rightFrom: number) => left.slice(leftFrom).join('') === right.slice(rightFrom).join('');
  if (left.length < right.length) return restIsSame(start, start + 1) ? 'missing' : undefined;
  if (left.length > right.length) return restIsSame(start + 1, start) ? 'added' : undefined;
  if (restIsSame(start + 1, start + 1)) return 'replaced';
  return left[start] === right[start + 1] && left[start + 1] === right[start] && restIsSame(start + 2, start + 2) ? 'swapped' : undefined;
}

const lettersOf = (address: string) => [...address.trim().toLowerCase()];
