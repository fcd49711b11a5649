import type { RegardingTexts } from '../../texts/regardingTexts.ts';
import { type KeyboardEvent, useId, useState } from 'react';
import type { NamedRecord } from '../../tracking/record.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { Regarding } from './regarding.ts';

interface RecordPickerProps {
  readonly regarding: Regarding;
  readonly onType: (typed: string) => void;
  readonly onChoose: (record: NamedRecord) => void;
}

interface Group {
  readonly heading: string;
  readonly records: readonly NamedRecord[];
}

/** A field to type into, and the records below it; arrow keys go through them and Enter takes one (WAI-ARIA: combobox with a list). */
export function RecordPicker({ regarding, onType, onChoose }: RecordPickerProps) {
  const { regarding: words } = useMoreTexts('message');
  const id = useId();
  // The state of the pane is drawn a little later, which would lose letters of somebody who types fast.
  const [typed, setTyped] = useState(regarding.typed);
  const type = (text: string) => {
    setTyped(text);
    onType(text);
  };
  const groups = groupsOf(regarding, words);
  const all = groups.flatMap(({ records }) => records);
  // What is marked stays so only in the list in which it was marked.
  const [marked, setMarked] = useState<{ readonly record: NamedRecord; readonly list: string }>();
  const list = all.map(keyOf).join(' ');
  const active = marked?.list === list ? all.indexOf(all.find((each) => keyOf(each) === keyOf(marked.record)) ?? marked.record) : -1;
  const mark = (index: number) => {
    const record = all.at(index % all.length);
    if (!record) return;
    setMarked({ record, list });
    document.getElementById(`${id}-${all.indexOf(record)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const pressed = (event: KeyboardEvent) => {
    const record = all[active];
    if (event.key === 'ArrowDown') mark(active + 1);
    else if (event.key === 'ArrowUp') mark(active < 0 ? -1 : active + all.length - 1);
    else if (event.key === 'Enter' && record) onChoose(record);
    else if (event.key === 'Escape' && typed !== '') type('');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label htmlFor={`${id}-text`}>{words.search}</label>
      <input
        id={`${id}-text`}
        className="field"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={pressed}
      />
      {all.length > 0 && (
        <div id={`${id}-list`} className="records" role="listbox" aria-label={words.results}>
          {groups.map(({ heading, records }, group) => (
            <div key={heading} role="group" aria-labelledby={`${id}-group-${group}`}>
              <div id={`${id}-group-${group}`} className="records-heading" role="presentation">
                {heading}
              </div>
              {records.map((record) => {
                const index = all.indexOf(record);
                return (
                  <div key={keyOf(record)} id={`${id}-${index}`} role="option" tabIndex={-1} aria-selected={index === active} className="record" onClick={() => onChoose(record)} onKeyDown={pressed}>
                    <bdi>{record.name}</bdi> <bdi className="quiet">{labelOf(regarding, record)}</bdi>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

const keyOf = ({ table, id }: NamedRecord): string => `${table}:${id}`;

function groupsOf({ results, recent, suggested }: Regarding, words: Pick<RegardingTexts, 'recent' | 'suggested' | 'results'>): readonly Group[] {
  if (results.status !== 'none') return results.status === 'found' && results.records.length > 0 ? [{ heading: words.results, records: results.records }] : [];
  const chosen = new Set(recent.map(keyOf));
  const others = suggested === 'reading' ? [] : suggested.filter((record) => !chosen.has(keyOf(record)));
  return [
    { heading: words.recent, records: recent },
    { heading: words.suggested, records: others },
  ].filter(({ records }) => records.length > 0);
}

/** What people call one of its kind. */
export function labelOf({ tables }: Pick<Regarding, 'tables'>, { table }: Pick<NamedRecord, 'table'>): string {
  return (tables.status === 'known' ? tables.tables.find((each) => each.table === table)?.label : undefined) ?? table;
}
