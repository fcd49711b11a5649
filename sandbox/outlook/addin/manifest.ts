import * as v from 'valibot';

/** What Outlook takes from the add-in's manifest. Both the server, which reads it, and the page use these schemas. */

/** A text or address with its variants per language. */
export const localized = v.object({ value: v.string(), byLanguage: v.record(v.string(), v.string()) });

const commandAction = v.variant('kind', [
  v.object({ kind: v.literal('pane'), url: localized, pinnable: v.boolean(), id: v.string() }),
  v.object({ kind: v.literal('function'), name: v.string() }),
]);

const commandButton = v.object({
  id: v.string(),
  label: localized,
  title: localized,
  description: localized,
  /** Addresses of the icon by its size in pixels. */
  icons: v.record(v.string(), localized),
  action: commandAction,
});

/** A group of the ribbon; a menu is a button with further ones. */
const commandGroup = v.object({ id: v.string(), label: localized, buttons: v.array(commandButton) });

export const addinManifest = v.object({
  id: v.string(),
  name: localized,
  appDomains: v.array(v.string()),
  permission: v.picklist(['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox']),
  /** The page with the functions of buttons that open no pane. */
  functionFile: v.nullable(localized),
  supportsSharedFolders: v.boolean(),
  read: v.array(commandGroup),
  compose: v.array(commandGroup),
  organize: v.array(commandGroup),
});

export type Localized = v.InferOutput<typeof localized>;
export type CommandAction = v.InferOutput<typeof commandAction>;
export type CommandButton = v.InferOutput<typeof commandButton>;
export type CommandGroup = v.InferOutput<typeof commandGroup>;
export type AddinManifest = v.InferOutput<typeof addinManifest>;

/** Every button of the add-in, wherever it stands. */
export function buttonsOf(manifest: Pick<AddinManifest, 'read' | 'compose' | 'organize'> | null): readonly CommandButton[] {
  return manifest ? [...manifest.read, ...manifest.compose, ...manifest.organize].flatMap((group) => group.buttons) : [];
}

/** The variant for a display language: the exact one, else one of the same language, else the default. */
export function localizedFor(text: Localized, language: string): string {
  const wanted = language.toLowerCase();
  const exact = text.byLanguage[wanted];
  if (exact !== undefined) return exact;
  const relative = Object.keys(text.byLanguage).find((each) => each.split('-')[0] === wanted.split('-')[0]);
  return relative === undefined ? text.value : (text.byLanguage[relative] ?? text.value);
}
