import { memo } from 'react';
import type { OrganizationRow } from '../paneState.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { brieflyOf } from './brieflyOf.ts';

interface OrganizationListProps {
  readonly rows: readonly OrganizationRow[];
  /** What is known from the last time, for rows that have not been asked. */
  readonly lastKnownOf: (url: string) => string | undefined;
  readonly onChoose: (url: string) => void;
}

/** Organizations side by side, each with its verdict; one press shows one of them. */
export function OrganizationList({ rows, lastKnownOf, onChoose }: OrganizationListProps) {
  return (
    <ul className="organizations">
      {rows.map((row) => (
        <Item key={row.known.organization.url} row={row} lastKnown={row.check.status === 'notAsked' ? lastKnownOf(row.known.organization.url) : undefined} onChoose={onChoose} />
      ))}
    </ul>
  );
}

interface ItemProps extends Pick<OrganizationListProps, 'onChoose'> {
  readonly row: OrganizationRow;
  readonly lastKnown: string | undefined;
}

const Item = memo(function Item({ row, lastKnown, onChoose }: ItemProps) {
  const texts = useTexts();
  const { organization } = row.known;
  const { words, mood } = brieflyOf(row, texts, lastKnown);
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
