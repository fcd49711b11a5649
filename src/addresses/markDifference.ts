/** A run of characters that both addresses have, or that only one of them has. */
export interface DifferencePart {
  readonly common: boolean;
  /** The characters in the first address. */
  readonly one: string;
  /** The characters in the second address; for a common part they may differ in case. */
  readonly other: string;
}

/**
 * Splits two addresses into the parts they share and the parts in which they differ, character by character. Case and
 * white space around them are no difference. Joining all `one` gives the first address back, all `other` the second.
 */
export function markDifference(one: string, other: string): readonly DifferencePart[] {
  const left = [...one];
  const right = [...other];
  return settle(merge(align(left, right)));
}

const equal = (one: string, other: string) => one === other || (one.toLowerCase() === other.toLowerCase() && one.toUpperCase() === other.toUpperCase());

/** Longest common subsequence; 320 by 320 characters are some 100,000 steps. */
function align(left: readonly string[], right: readonly string[]): DifferencePart[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const same = (row: number, column: number) => equal(left[row] ?? '', right[column] ?? '');
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = same(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: DifferencePart[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && same(row, column)) {
      parts.push({ common: true, one: left[row] ?? '', other: right[column] ?? '' });
      row += 1;
      column += 1;
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ common: false, one: left[row] ?? '', other: '' });
      row += 1;
    } else {
      parts.push({ common: false, one: '', other: right[column] ?? '' });
      column += 1;
    }
  }
  return parts;
}

function merge(parts: readonly DifferencePart[]): DifferencePart[] {
  const merged: DifferencePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && last.common === part.common) merged[merged.length - 1] = { common: part.common, one: last.one + part.one, other: last.other + part.other };
    else merged.push(part);
  }
  return merged;
}

/**
 * A part that only one side has can often be moved along without changing what it says: "n|ancy.|anderson" and
 * "nan|cy.an|derson" are the same difference. People see it best where it ends at a dot, an at sign or the like.
 */
function settle(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const settled = [...parts];
  for (let index = 1; index < settled.length; index += 1) {
    const part = settled[index];
    const before = settled[index - 1];
    const after = settled[index + 1];
    if (!part || !before || part.common || !before.common || (part.one !== '' && part.other !== '')) continue;
    const side = part.one === '' ? 'other' : 'one';
    const shift = bestShift(before[side], part[side]);
    if (shift === 0 || (after && !after.common)) continue;
    const moved = splitEnd(before, shift);
    const text = splitEnd({ common: false, one: part.one, other: part.other }, shift);
    settled[index - 1] = moved.head;
    settled[index] = side === 'one' ? { common: false, one: moved.tail.one + text.head.one, other: '' } : { common: false, one: '', other: moved.tail.other + text.head.other };
    // What the part gives up at its end are the letters it took at its start, so they stay common.
    const given = side === 'one' ? { one: text.tail.one, other: moved.tail.other } : { one: moved.tail.one, other: text.tail.other };
    settled[index + 1] = { common: true, one: given.one + (after?.one ?? ''), other: given.other + (after?.other ?? '') };
  }
  return settled.filter((part) => part.one !== '' || part.other !== '');
}

const boundary = /[.@_+\-\s]/;

/** By how many characters the text can and should move towards the start; 0 where nothing is won. */
function bestShift(before: string, text: string): number {
  const lead = [...before];
  const letters = [...text];
  for (let shift = 0; shift <= Math.min(lead.length, letters.length - 1); shift += 1) {
    if (shift > 0 && !equal(lead.at(-shift) ?? '', letters.at(-shift) ?? '')) return 0;
    if (boundary.test(letters.at(-shift - 1) ?? '')) return shift;
  }
  return 0;
}

function splitEnd(part: DifferencePart, count: number): { head: DifferencePart; tail: DifferencePart } {
  const one = [...part.one];
  const other = [...part.other];
  const cut = (letters: string[]) => Math.max(letters.length - count, 0);
  return {
    head: { common: part.common, one: one.slice(0, cut(one)).join(''), other: other.slice(0, cut(other)).join('') },
    tail: { common: part.common, one: one.slice(cut(one)).join(''), other: other.slice(cut(other)).join('') },
  };
}
