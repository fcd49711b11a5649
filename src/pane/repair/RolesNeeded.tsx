import { type Fact, unknown } from '../../diagnosis/facts.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { RolesFound } from './RolesFound.tsx';

/** Privileges that a repair takes (Microsoft: "Security role and privilege reference"). */
export type Privilege = 'prvWriteUser' | 'prvWriteMailbox' | 'prvApproveRejectEmailAddress';

interface RolesNeededProps {
  readonly privilege: Privilege | undefined;
  readonly roles: Fact<readonly string[]> | undefined;
}

/** Why it is not permitted: the roles that were found, and what it takes. */
export function RolesNeeded({ privilege, roles = unknown('notAsked') }: RolesNeededProps) {
  const { repair } = useMoreTexts('repair');
  if (privilege === undefined) return null;
  return (
    <div className="quiet" data-roles={roles.state}>
      <RolesFound roles={roles} />
      <p>{repair.rightNeeded(privilege)}</p>
    </div>
  );
}
