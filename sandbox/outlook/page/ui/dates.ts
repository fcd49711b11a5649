/** A date as the message list shows it. */
export function shortDate(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).format(time);
}

/** A date as the head of a message shows it. */
export function fullDate(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' }).format(time);
}
