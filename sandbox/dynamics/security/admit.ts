import type { Environment } from '../environment.ts';
import { tableNamed } from '../environment.ts';
import type { TokenClaims } from '../http/authenticate.ts';
import { Fault } from '../http/fault.ts';
import { cellOf } from '../store/store.ts';
import { type Row, textOf } from '../store/row.ts';
import { type Caller, describeCaller, isAdministrator } from './caller.ts';

/** Finds the user that the account is. Throws the refusal of the service for everybody who may not come in. */
export function admit(environment: Environment, claims: TokenClaims): Caller {
  const { organization } = environment;
  if (organization.state === 'disabled') throw new Fault(unlisted(environment), '0x8004a112', 'The organization is disabled.');
  if (!environment.isOnPremises && claims.tid !== environment.tenantId) {
    throw new Fault(unlisted(environment), '0x80044507', 'The user does not have access to the tenant of this organization.');
  }
  const user = findUser(environment, claims);
  if (!user) throw new Fault(403, '0x80072560', 'The user is not a member of the organization.');
  const users = tableNamed(environment, 'systemuser');
  if (cellOf(users, user, 'isdisabled') === true) {
    throw new Fault(unlisted(environment), '0x80040225', `The specified user(Id = ${user.id}) is disabled. Consider enabling this user.`);
  }
  const caller = describeCaller(environment, user);
  if (caller.roleNames.size === 0) {
    throw new Fault(403, '0x80042f09', `The user with id ${user.id} has not been assigned any roles. They need a role with the prvReadUser privilege.`);
  }
  if (cellOf(users, user, 'islicensed') === false && caller.accessMode === 0) {
    throw new Fault(unlisted(environment), '0x8004d24b', `The user with id ${user.id} has not been assigned a license.`);
  }
  if (organization.state === 'administrationMode' && !isAdministrator(caller)) {
    throw new Fault(unlisted(environment), '0x8004a113', 'The organization is in administration mode. Only system administrators can use it.');
  }
  return caller;
}

/** Online an account is known by its object id; on-premises by its name, which is there written `DOMAIN\user` or like an address. */
function findUser(environment: Environment, claims: TokenClaims): Row | undefined {
  const { store } = environment;
  if (!environment.isOnPremises) return store.find('systemuser', 'azureactivedirectoryobjectid', claims.oid)[0];
  const name = (claims.upn ?? '').toLowerCase();
  const account = `\\${name.replace(/@.*$/, '')}`;
  return store.find('systemuser', 'domainname', name)[0]
    ?? [...store.all('systemuser')].find((row) => name !== '' && textOf(row.values['domainname']).toLowerCase().endsWith(account))
    ?? store.find('systemuser', 'azureactivedirectoryobjectid', claims.oid)[0];
}

const unlisted = (environment: Environment) => Number(environment.organization.unknowns.undocumentedStatus);
