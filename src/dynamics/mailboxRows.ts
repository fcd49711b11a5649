import type { DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import type { Result } from '../diagnosis/problem.ts';
import type { MailboxColumns } from '../organizations/switchSteps.ts';
import type { RepairColumns } from '../repair/repairWrites.ts';
import { type WebApiWriteRequest, writeWebApi, type WrittenRow } from './writeWebApi.ts';

/** Writes columns of a mailbox row that is still as it was read; see writeWebApi for the problems. It is read by readCurrentUser. */
export function patchMailbox(request: WebApiWriteRequest, { id, etag }: Pick<DynamicsMailbox, 'id' | 'etag'>, columns: MailboxColumns | Extract<RepairColumns, { readonly table: 'mailbox' }>['columns']): Promise<Result<WrittenRow>> {
  return writeWebApi(request, { method: 'PATCH', path: `mailboxes(${id})`, etag, body: columns });
}
