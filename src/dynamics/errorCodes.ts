import type { ProblemKind } from '../diagnosis/problem.ts';

/** Error codes of Dataverse that mean something to the user (Microsoft: "Web service error codes"). Anything else is told by its HTTP status. */
type KnownKind = Extract<ProblemKind, 'privilegeMissing' | 'noRoles' | 'noLicense' | 'notAMember' | 'userDisabled' | 'notAuthenticated' | 'organizationDisabled' | 'administrationMode' | 'noAccessToTenant'>;

export const errorCodes: ReadonlyMap<string, KnownKind> = new Map<string, KnownKind>([
  ['0x80040220', 'privilegeMissing'],
  ['0x80040231', 'privilegeMissing'],
  ['0x80040256', 'privilegeMissing'],
  ['0x80040276', 'privilegeMissing'],
  ['0x8004020d', 'privilegeMissing'],
  ['0x80048405', 'privilegeMissing'],
  ['0x80048306', 'privilegeMissing'],
  ['0x8004a110', 'privilegeMissing'],
  ['0x80042f09', 'noRoles'],
  ['0x8004d24b', 'noLicense'],
  ['0x80072560', 'notAMember'],
  ['0x80040225', 'userDisabled'],
  ['0x8004a112', 'organizationDisabled'],
  ['0x8004a113', 'administrationMode'],
  ['0x80044507', 'noAccessToTenant'],
  ['0x8005f101', 'notAuthenticated'],
  ['0x8004a100', 'notAuthenticated'],
  ['0x8004a101', 'notAuthenticated'],
  ['0x8004a102', 'notAuthenticated'],
  ['0x8004a103', 'notAuthenticated'],
  ['0x8004a105', 'notAuthenticated'],
  ['0x80040204', 'notAuthenticated'],
  ['0x80040277', 'notAuthenticated'],
  ['0x80044300', 'notAuthenticated'],
  ['0x80044302', 'notAuthenticated'],
  ['0x80044308', 'notAuthenticated'],
]);
