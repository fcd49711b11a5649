import { memo } from 'react';
import type { OrganizationRow } from '../paneState.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { brieflyOf } from './brieflyOf.ts';

interface OrganizationListProps {
  readonly rows: readonly OrganizationRow[];
  readonly onChoose: (url: string) => void;
}

/** Organizations side by side, each with its verdict; one press shows one of them. */
export function OrganizationList({ rows, onChoose }: OrganizationListProps) {
  return (
    <ul className="organizations">
      {rows.map((row) => (
        <Item key={row.known.organization.url} row={row} onChoose={onChoose} />
      ))}
    </ul>
  );
}

const Item = memo(function Item({ row, onChoose }: { readonly row: OrganizationRow; readonly onChoose: (url: string) => void }) {
  const texts = useTexts();
  const { organization } = row.known;
  const { words, mood } = brieflyOf(row, texts);
  return (
    <li>
      <button type="button" className="organization" onClick={() => onChoose(organization.url)}>
        <OrganizationBadge organization={organization} />
        <span className="briefly" data-mood={mood}>
          {words}
        </span>
      </button>
    </li>
  );
});
