import { trackingCategory } from '../../mailbox/categorized.ts';
import { keptOf } from '../../mailbox/kept.ts';
import { CategoryMark, categoryColour } from './CategoryMark.tsx';
import { MenuButton } from './MenuButton.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

/** Gives the selected message categories, or takes them away. The one that tracks is offered also before the mailbox has it. */
export function CategorizeMenu() {
  const { outlook } = useHost();
  const file = useOutlook(({ selection }) => (selection.kind === 'message' ? selection.message.file : null));
  const kept = useOutlook((state) => state.kept);
  const own = file === null ? [] : keptOf(kept, file).categories;
  const names = [...new Set([...kept.masterCategories.map(({ displayName }) => displayName), ...own, trackingCategory])];
  return (
    <MenuButton
      icon="tag"
      label="Categorize"
      disabled={file === null}
      choices={names.map((name) => ({
        label: name,
        checked: own.includes(name),
        mark: <CategoryMark colour={categoryColour(name, kept.masterCategories)} />,
        onChoose: () => file !== null && void outlook.categorize(file, own.includes(name) ? own.filter((each) => each !== name) : [...own, name]),
      }))}
    />
  );
}
