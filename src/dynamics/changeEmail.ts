import type { Result } from '../diagnosis/problem.ts';
import type { EmailRow } from '../tracking/emailRow.ts';
import type { RegardingTarget } from '../tracking/record.ts';
import { type WebApiWriteRequest, writeWebApi, type WrittenRow } from './writeWebApi.ts';

type Copy = Pick<EmailRow, 'id' | 'etag'>;

/** Makes a copy regarding another row; see writeWebApi for the problems. */
export function setRegarding(request: WebApiWriteRequest, { id, etag }: Copy, { navigation, set, id: target }: RegardingTarget): Promise<Result<WrittenRow>> {
  return writeWebApi(request, { method: 'PATCH', path: `emails(${id})`, etag, body: { [`${navigation}@odata.bind`]: `/${set}(${target})` } });
}

/** Takes a copy's regarding away. `navigation` is that of the row that it is regarding now; of another table, nothing happens. */
export function clearRegarding(request: WebApiWriteRequest, { id, etag }: Copy, navigation: string): Promise<Result<WrittenRow>> {
  return writeWebApi(request, { method: 'DELETE', path: `emails(${id})/${navigation}/$ref`, etag });
}

/** Deletes a copy, with its attachments, for everybody who sees it. */
export function deleteEmail(request: WebApiWriteRequest, { id, etag }: Copy): Promise<Result<WrittenRow>> {
  return writeWebApi(request, { method: 'DELETE', path: `emails(${id})`, etag });
}
