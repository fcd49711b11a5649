import { useHost, useOutlook } from '../OutlookContext.tsx';
import type { Choice } from './choices.ts';

/** Settings with a few values each. */
export function ChoiceList({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => <ChoiceField key={choice.key} choice={choice} />);
}

function ChoiceField({ choice }: { readonly choice: Choice }) {
  const { outlook } = useHost();
  const current = useOutlook((state) => state.settings[choice.key]);
  const change = (value: string) => {
    outlook.changeSettings({ [choice.key]: value });
    if (choice.reload) outlook.reloadPane();
  };
  return (
    <label className="field">
      <span>{choice.label}</span>
      <select value={current} onChange={(event) => change(event.target.value)}>
        {Object.entries(choice.values).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
