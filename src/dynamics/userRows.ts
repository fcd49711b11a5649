import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { Result } from '../diagnosis/problem.ts';
import type { RepairColumns } from '../repair/repairWrites.ts';
import { type WebApiWriteRequest, writeWebApi, type WrittenRow } from './writeWebApi.ts';

/** Writes Primary Email of a user row that is still as it was read; see writeWebApi for the problems. It is read by readCurrentUser. */
export function patchUser(request: WebApiWriteRequest, { id, etag }: Pick<DynamicsUser, 'id' | 'etag'>, columns: Extract<RepairColumns, { readonly table: 'systemuser' }>['columns']): Promise<Result<WrittenRow>> {
  return writeWebApi(request, { method: 'PATCH', path: `systemusers(${id})`, etag, body: columns });
}
