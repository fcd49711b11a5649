import type { FindingRules } from './findingRule.ts';
import type { ProblemKind } from './problem.ts';
import type { Seen } from './seen.ts';

type Ids = 'notSignedIn' | 'notAMember' | 'userDisabled' | 'noRoles' | 'organizationNotAnswering' | 'organizationNotAsked' | 'noLicense' | 'accessModeLimited';

const told: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['notAMember', 'userDisabled', 'noRoles', 'noLicense']);

/** Whether the person gets into the organization. */
export const findingsOfAccess: FindingRules<Ids> = {
  notSignedIn: ({ facts: { signIn } }) => (signIn.state === 'failed' ? { problem: signIn.problem } : undefined),
  notAMember: (seen) => refusedAs(seen, 'notAMember'),
  userDisabled: (seen) => refusedAs(seen, 'userDisabled') ?? (seen.user?.isDisabled === true ? { organization: seen.organization, code: '' } : undefined),
  noRoles: (seen) => refusedAs(seen, 'noRoles') ?? (seen.facts.roles.state === 'known' && seen.facts.roles.value.length === 0 ? { organization: seen.organization, code: '' } : undefined),
  organizationNotAnswering: ({ facts: { user }, organization }) => (user.state === 'failed' && !told.has(user.problem.kind) ? { organization, problem: user.problem } : undefined),
  organizationNotAsked: ({ facts: { user }, organization }) => (user.state === 'unknown' ? { organization } : undefined),
  noLicense: (seen) => refusedAs(seen, 'noLicense') ?? (seen.facts.isLicensed.state === 'known' && !seen.facts.isLicensed.value ? { organization: seen.organization, code: '' } : undefined),
  accessModeLimited: ({ facts: { accessMode }, organization }) => (accessMode.state === 'known' && accessMode.value !== 'readWrite' ? { organization, accessMode: accessMode.value } : undefined),
};

function refusedAs({ facts: { user }, organization }: Seen, kind: 'notAMember' | 'userDisabled' | 'noRoles' | 'noLicense') {
  return user.state === 'failed' && user.problem.kind === kind ? { organization, code: user.problem.code } : undefined;
}
