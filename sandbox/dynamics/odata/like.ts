/** One place of a pattern: a test for a character, or any run of characters. */
type Unit = 'run' | ((character: string) => boolean);

/**
 * The test for contains, startswith and endswith. The service hands the text to the LIKE of its database, so that `%`,
 * `_` and `[...]` in it are wildcards; comparison ignores case. Matched without regular expressions: a client's pattern
 * must not be able to take forever.
 */
export function like(pattern: string): (value: string) => boolean {
  const parts = pattern.toLowerCase().match(/\[\^?[^\]]+\]|[\s\S]/gu) ?? [];
  const units = parts.map(toUnit);
  return (value) => matches([...value.toLowerCase()], units);
}

function toUnit(part: string): Unit {
  if (part === '%') return 'run';
  if (part === '_') return () => true;
  if (part.length > 2 && part.startsWith('[')) return characterSet(part);
  return (character) => character === part;
}

function characterSet(part: string): Unit {
  const negated = part.startsWith('[^');
  const ranges = part.slice(negated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const inside = (character: string) => ranges.some((range) => {
    const [from = '', , to = from] = [...range];
    return from <= character && character <= to;
  });
  return (character) => inside(character) !== negated;
}

/** Goes back only to the latest run, which is enough: an earlier one could match nothing that this one cannot. */
function matches(characters: readonly string[], units: readonly Unit[]): boolean {
  let unit = 0;
  let position = 0;
  let runUnit = -1;
  let runPosition = 0;
  while (position < characters.length) {
    const test = units[unit];
    if (test === 'run') {
      runUnit = unit;
      runPosition = position;
      unit += 1;
    } else if (test?.(characters[position] ?? '')) {
      unit += 1;
      position += 1;
    } else if (runUnit >= 0) {
      runPosition += 1;
      position = runPosition;
      unit = runUnit + 1;
    } else {
      return false;
    }
  }
  return units.slice(unit).every((rest) => rest === 'run');
}
