/** What came of copying: done, or, where the program lets nobody copy, the text is selected for the person to do it. */
export type Copied = 'copied' | 'selected';

/** Puts the text of a field onto the clipboard; selects it where that is forbidden, as it is in frames of some Outlooks. */
export async function copyText(field: HTMLTextAreaElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'selected';
  }
}
