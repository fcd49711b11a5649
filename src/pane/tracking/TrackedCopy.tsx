import type { Organization } from '../../organizations/organization.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import { recordAddress } from '../../tracking/recordAddress.ts';
import { RegardingLine } from '../regarding/RegardingLine.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

interface TrackedCopyProps {
  readonly row: EmailRow;
  readonly me: string;
  readonly organization: Organization;
}

/** The copy in Dynamics 365: who made it and when, what it is regarding, and why. */
export function TrackedCopy({ row, me, organization }: TrackedCopyProps) {
  const { tracking: words } = useMoreTexts('message');
  const at = Date.parse(row.createdOn ?? '');
  const because = words.because[row.correlation];
  return (
    <div className="copy">
      <p dir="auto">{words.trackedBy({ who: row.createdBy?.name ?? null, at: Number.isNaN(at) ? null : at })}</p>
      {row.owningUser !== me && <p dir="auto">{words.ownedBy(row.owner?.name ?? null)}</p>}
      <RegardingLine id={row.regarding?.id}>
        {words.regarding} {row.regarding ? <bdi>{row.regarding.name ?? words.noName}</bdi> : words.regardingNothing}
      </RegardingLine>
      {because !== undefined && <p>{because}</p>}
      <p>
        <a href={recordAddress(organization, { table: 'email', id: row.id })} target="_blank" rel="noopener noreferrer">
          {words.openRecord}
        </a>
      </p>
    </div>
  );
}
