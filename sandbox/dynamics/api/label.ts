import { guidFrom } from '../identifiers.ts';

/** A text as metadata has it: once per language, and in the language of the user. */
export function label(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return { LocalizedLabels: [], UserLocalizedLabel: null };
  const localized = { Label: text, LanguageCode: 1033, IsManaged: true, MetadataId: guidFrom(`label:${text}`), HasChanged: null };
  return { LocalizedLabels: [localized], UserLocalizedLabel: localized };
}
