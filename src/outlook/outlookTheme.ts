/** The typings promise a theme everywhere; Outlook on the web only tells when it changes, old clients not even that. */
interface ContextAsFound {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  readonly mailbox?: Pick<Office.Mailbox, 'addHandlerAsync'>;
}

/**
 * Tells the background colour (`#rrggbb`) of Outlook's theme, now where Outlook gives it, and whenever it changes. Only once
 * Outlook is ready. An Outlook that tells nothing changes nothing.
 */
export function followOutlookTheme(tell: (background: string) => void): void {
  const { officeTheme, mailbox }: ContextAsFound = Office.context;
  if (officeTheme?.bodyBackgroundColor) tell(officeTheme.bodyBackgroundColor);
  const changed: Office.EventType | undefined = Office.EventType?.OfficeThemeChanged;
  if (changed === undefined) return;
  try {
    mailbox?.addHandlerAsync?.(changed, ({ officeTheme: theme }: { readonly officeTheme?: { readonly bodyBackgroundColor?: string } }) => {
      if (theme?.bodyBackgroundColor) tell(theme.bodyBackgroundColor);
    });
  } catch {
    // An Outlook without this event; the theme of the system counts.
  }
}
