/** What the Prefer header asks for. */
export interface Preferences {
  readonly representation: boolean;
  readonly maxPageSize?: number;
  readonly continueOnError: boolean;
  /** Is this annotation wanted? */
  readonly annotation: (name: string) => boolean;
  /** What is answered in Preference-Applied. */
  readonly applied: string;
}

const largestPage = 5000;

/** Reads a Prefer header; what is not understood is left out, as the standard has it. */
export function parsePreferences(header: string | undefined): Preferences {
  const parts = (header ?? '').match(/[^\s,;="]+(?:\s*=\s*(?:"[^"]*"|[^\s,;"]*))?/g) ?? [];
  const given = new Map(parts.map((part) => {
    const equals = part.indexOf('=');
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
    return [name, equals < 0 ? '' : part.slice(equals + 1).trim().replace(/^"|"$/g, '')] as const;
  }));
  const pageText = given.get('odata.maxpagesize') ?? given.get('maxpagesize') ?? '';
  const page = /^\d{1,6}$/.test(pageText) && Number(pageText) > 0 ? Math.min(Number(pageText), largestPage) : undefined;
  const patterns = given.get('odata.include-annotations') ?? given.get('include-annotations');
  const representation = given.get('return') === 'representation';
  const applied = [
    ...(representation ? ['return=representation'] : []),
    ...(page === undefined ? [] : [`odata.maxpagesize=${page}`]),
    ...(patterns === undefined ? [] : [`odata.include-annotations="${patterns}"`]),
  ].join(',');
  return {
    representation,
    ...(page === undefined ? {} : { maxPageSize: page }),
    continueOnError: given.has('odata.continue-on-error') && given.get('odata.continue-on-error') !== 'false',
    annotation: annotationTest(patterns ?? ''),
    applied,
  };
}

function annotationTest(patterns: string): (name: string) => boolean {
  const list = patterns.split(',').map((pattern) => pattern.trim().toLowerCase()).filter((pattern) => pattern !== '');
  const matches = (pattern: string, name: string) =>
    pattern === name || pattern === '*' || (pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -1)));
  const verdicts = new Map<string, boolean>();
  return (name) => {
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    const lower = name.toLowerCase();
    const verdict = list.some((pattern) => matches(pattern, lower)) && !list.some((pattern) => pattern.startsWith('-') && matches(pattern.slice(1), lower));
    verdicts.set(name, verdict);
    return verdict;
  };
}
