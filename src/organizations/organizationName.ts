const longest = 100;

/** Control characters, and those that turn the direction of what follows. */
const unreadable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** The name of an organization as it can be shown; the first part of its host where a foreign source gives none. */
export function organizationName(name: string | null | undefined, url: string): string {
  const readable = (name ?? '').replace(unreadable, ' ').replace(/\s+/g, ' ').trim();
  return readable === '' ? (new URL(url).hostname.split('.')[0] ?? '') : [...readable].slice(0, longest).join('');
}
