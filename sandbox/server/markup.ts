const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as part of markup. */
export const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
