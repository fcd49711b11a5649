/** The language that Outlook is shown in, as a BCP 47 tag; undefined where it does not say. Only once Outlook is ready. */
export function displayLanguage(): string | undefined {
  // Missing outside Outlook although the typings promise it.
  const language: string | undefined = Office.context.displayLanguage;
  return language === '' ? undefined : language;
}

/**
 * The languages that are probably wanted, the best first, before Outlook is ready: Outlook names its own in the address of the
 * page, for Office.js (`_host_Info=Outlook$Web$16.01$de-DE$…`). Nothing but the sentences until `displayLanguage` depends on it.
 */
export function languagesBeforehand(): readonly string[] {
  const hostInfo = new URLSearchParams(window.location.search).get('_host_Info');
  const named = hostInfo?.split(/[$|]/)[3];
  return [...(named === undefined ? [] : [named]), ...navigator.languages];
}
