import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { findRow } from '../api/readApi.ts';
import type { Bound } from '../api/resource.ts';
import type { Environment } from '../environment.ts';
import { tableNamed } from '../environment.ts';
import { badArgument } from '../http/fault.ts';
import { parseRowAddress } from '../odata/resourceReference.ts';
import { accessRights, requireAccess } from '../security/access.ts';
import { type Caller, describeCaller } from '../security/caller.ts';
import { depths, type Privilege, privilegeNamed, privileges } from '../security/privileges.ts';
import { isJsonObject } from '../write/json.ts';
import { answerAs } from './answer.ts';
import { requiredText } from './check.ts';
import type { Operation } from './operation.ts';
import type { ComplexTypeName } from './types.ts';

/** The user that the question is about, with all roles. */
function subjectOf(call: Call, bound: Bound | undefined): Caller {
  const { environment, caller } = call;
  const users = tableNamed(environment, 'systemuser');
  const row = findRow(call, users, bound?.id ?? '');
  requireAccess(environment, caller, 'Read', users, row);
  return describeCaller(environment, row);
}

/** The strongest grant of a privilege, in the form of RolePrivilege. */
function rolePrivilege(environment: Environment, subject: Caller, privilege: Privilege): readonly Record<string, unknown>[] {
  const granted = subject.grants.get(privilege.name.toLowerCase()) ?? [];
  const best = granted.toSorted((left, right) => depths.indexOf(right.depth) - depths.indexOf(left.depth))[0];
  if (!best) return [];
  const newer = environment.schema.generation === 'current' ? { PrivilegeName: privilege.name, RecordFilterId: '00000000-0000-0000-0000-000000000000', RecordFilterUniqueName: '' } : {};
  return [{ Depth: best.depth, PrivilegeId: privilege.id, BusinessUnitId: best.businessUnitId, ...newer }];
}

function answerPrivileges(call: Call, type: ComplexTypeName, subject: Caller, asked: readonly Privilege[]): SandboxResponse {
  return answerAs(call, type, { RolePrivileges: asked.flatMap((privilege) => rolePrivilege(call.environment, subject, privilege)) });
}

export const retrieveUserPrivileges: Operation = {
  name: 'RetrieveUserPrivileges',
  kind: 'function',
  boundTo: 'systemuser',
  returns: 'mscrm.RetrieveUserPrivilegesResponse',
  run: (call, _parameters, bound) => answerPrivileges(call, 'RetrieveUserPrivilegesResponse', subjectOf(call, bound), privileges),
};

export const retrieveUserPrivilegeByPrivilegeName: Operation = {
  name: 'RetrieveUserPrivilegeByPrivilegeName',
  kind: 'function',
  boundTo: 'systemuser',
  newerBy: 'Dataverse documentation, "RetrieveUserPrivilegeByPrivilegeName Function"',
  existsOnPremises: ({ unknowns }) => unknowns.privilegesByNameOnPremises === 'present',
  parameters: { PrivilegeName: 'Edm.String' },
  returns: 'mscrm.RetrieveUserPrivilegeByPrivilegeNameResponse',
  run: (call, parameters, bound) => {
    const name = requiredText(parameters, 'PrivilegeName');
    const privilege = privilegeNamed(name);
    if (!privilege) throw badArgument(`Privilege with name ${name} does not exist.`);
    return answerPrivileges(call, 'RetrieveUserPrivilegeByPrivilegeNameResponse', subjectOf(call, bound), [privilege]);
  },
};

export const retrieveUserSetOfPrivilegesByNames: Operation = {
  name: 'RetrieveUserSetOfPrivilegesByNames',
  kind: 'function',
  boundTo: 'systemuser',
  newerBy: 'Dataverse documentation, "RetrieveUserSetOfPrivilegesByNames Function"',
  existsOnPremises: ({ unknowns }) => unknowns.privilegesByNameOnPremises === 'present',
  parameters: { PrivilegeNames: 'Collection(Edm.String)' },
  returns: 'mscrm.RetrieveUserSetOfPrivilegesByNamesResponse',
  run: (call, parameters, bound) => {
    const names = parameters['PrivilegeNames'];
    if (!Array.isArray(names)) throw badArgument('Required field \'PrivilegeNames\' is missing');
    const asked = names.flatMap((name) => (typeof name === 'string' ? privilegeNamed(name) ?? [] : []));
    return answerPrivileges(call, 'RetrieveUserSetOfPrivilegesByNamesResponse', subjectOf(call, bound), asked);
  },
};

export const retrievePrincipalAccess: Operation = {
  name: 'RetrievePrincipalAccess',
  kind: 'function',
  boundTo: 'systemuser',
  parameters: { Target: 'mscrm.crmbaseentity' },
  returns: 'mscrm.RetrievePrincipalAccessResponse',
  run: (call, parameters, bound) => {
    const target = parameters['Target'];
    const address = isJsonObject(target) ? target['@odata.id'] : undefined;
    if (typeof address !== 'string') throw badArgument('Required field \'Target\' is missing');
    const { definition, id } = parseRowAddress(call.environment, address, call.contents);
    const rights = accessRights(call.environment, subjectOf(call, bound), definition, findRow(call, definition, id));
    return answerAs(call, 'RetrievePrincipalAccessResponse', { AccessRights: rights.length === 0 ? 'None' : rights.join(', ') });
  },
};
