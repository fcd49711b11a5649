import type { Category } from '../../mailbox/kept.ts';

const colours: Readonly<Record<string, string>> = {
  Preset0: '#d13438', Preset1: '#ca5010', Preset2: '#8e562e', Preset3: '#c19c00', Preset4: '#107c10', Preset5: '#038387',
  Preset6: '#7a7c12', Preset7: '#0f6cbd', Preset8: '#8764b8', Preset9: '#a4262c', Preset10: '#69797e', Preset11: '#394146',
};

const noColour = '#8a8886';

/** The colour of a category as Outlook shows it. */
export function categoryColour(name: string, known: readonly Category[]): string {
  return colours[known.find(({ displayName }) => displayName === name)?.color ?? ''] ?? noColour;
}

export function CategoryMark({ colour }: { readonly colour: string }) {
  return <span className="category-mark" style={{ background: colour }} aria-hidden="true" />;
}
