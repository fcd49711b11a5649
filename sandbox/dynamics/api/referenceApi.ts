import type { SandboxResponse } from '../../server/exchange.ts';
import { badArgument, badPayload, methodNotAllowed } from '../http/fault.ts';
import { json, noContent } from '../http/respond.ts';
import { splitQuery } from '../odata/queryOptions.ts';
import { parseRowAddress } from '../odata/resourceReference.ts';
import { refuseRoleAssignment } from '../rules/roleAssignment.ts';
import type { Table } from '../schema/table.ts';
import { privilegeDenied, requireAccess } from '../security/access.ts';
import { followedRow, relatedRows } from '../store/related.ts';
import type { Reference, Row } from '../store/row.ts';
import { updateRow } from '../write/update.ts';
import { bodyOf, type Call } from './call.ts';
import { findRow } from './readApi.ts';
import { parentOf, type Resource, wrongMethod } from './resource.ts';

type ReferenceResource = Extract<Resource, { kind: 'reference' }>;

/** Reads and changes the connection between two rows: everything that ends in `/$ref`. */
export function answerReference(call: Call, resource: ReferenceResource): SandboxResponse {
  const { table, row, navigation } = resource;
  if (call.method === 'GET') return readReference(call, table, row, navigation);
  const isSingle = table.navigations.has(navigation);
  if (call.method === 'DELETE') return isSingle ? clear(call, table, row, navigation) : disconnect(call, resource);
  if (call.method === 'PUT' && isSingle) return set(call, table, row, navigation);
  if (call.method === 'POST' && !isSingle) return connect(call, table, row, navigation);
  throw wrongMethod(call);
}

function readReference(call: Call, table: Table, row: Row, navigation: string): SandboxResponse {
  requireAccess(call.environment, call.caller, 'Read', table, row);
  const address = (target: Table, id: string) => ({ '@odata.id': `${call.serviceRoot}${target.setName}(${id})` });
  const related = relatedRows(call.environment, table, row, navigation);
  if (related) {
    return json(200, {
      '@odata.context': `${call.serviceRoot}$metadata#Collection($ref)`, value: related.rows.map((each) => address(related.table, each.id)),
    });
  }
  const followed = followedRow(call.environment, table, row, navigation);
  if (!followed) return noContent();
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata#$ref`, ...address(followed.table, followed.row.id) });
}

function addressIn(call: Call): string {
  const address = bodyOf(call)['@odata.id'];
  if (typeof address !== 'string') throw badPayload('The required property \'@odata.id\' is missing.');
  return address;
}

function set(call: Call, table: Table, row: Row, navigation: string): SandboxResponse {
  updateRow(call, table, row, { [`${navigation}@odata.bind`]: addressIn(call) });
  return noContent();
}

/** Does nothing when the lookup leads to another table than the navigation property. */
function clear(call: Call, table: Table, row: Row, navigation: string): SandboxResponse {
  if (followedRow(call.environment, table, row, navigation)) updateRow(call, table, row, { [navigation]: null });
  else requireAccess(call.environment, call.caller, 'Write', table, row);
  return noContent();
}

function connect(call: Call, table: Table, row: Row, navigation: string): SandboxResponse {
  change(call, table, row, navigation, parseRowAddress(call.environment, addressIn(call), call.contents), 'link');
  return noContent();
}

function disconnect(call: Call, { table, row, navigation, targetId }: ReferenceResource): SandboxResponse {
  const target = relatedRows(call.environment, table, row, navigation)?.table;
  if (targetId !== undefined && target) {
    change(call, table, row, navigation, { table: target.logicalName, id: targetId }, 'unlink');
    return noContent();
  }
  const address = splitQuery(call.url.search).find(([name]) => name === '$id')?.[1];
  if (address === undefined) throw badArgument('The address of the row to disassociate is missing.');
  change(call, table, row, navigation, parseRowAddress(call.environment, address, call.contents), 'unlink');
  return noContent();
}

function change(call: Call, table: Table, row: Row, navigation: string, reference: Reference, how: 'link' | 'unlink'): void {
  const { environment, caller } = call;
  const target = table.collections.get(navigation) ?? table.associations.get(navigation);
  const other = environment.schema.byName.get(reference.table);
  if (!target || !other || target.table !== reference.table) throw badPayload(`A record of '${reference.table}' cannot be bound through '${navigation}'.`);
  const otherRow = findRow(call, other, reference.id);
  if (table.collections.get(navigation)) {
    const { parent } = parentOf(table, row, navigation, other);
    if (!parent) throw methodNotAllowed(`'${navigation}' cannot be changed.`);
    updateRow(call, other, otherRow, how === 'link' ? { [`${parent.navigation}@odata.bind`]: parent.address } : { [parent.navigation]: null });
    return;
  }
  if (navigation.endsWith('roles_association') && !caller.grants.has('prvwriterole')) throw privilegeDenied(caller, 'prvAssignRole', other);
  const role = table.logicalName === 'role' ? row : otherRow;
  if (how === 'link' && /^(systemuser|team)roles_association$/.test(navigation)) refuseRoleAssignment(call, navigation, role);
  requireAccess(environment, caller, 'Append', table, row);
  requireAccess(environment, caller, 'AppendTo', other, otherRow);
  environment.store[how](navigation, row.id, otherRow.id);
}
