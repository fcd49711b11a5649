import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { bytesOf } from '../tracking/attachmentPlan.ts';
import type { FileToAttach } from '../tracking/trackPorts.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';
import { sendChange, type WebApiWriteRequest, writeWebApi } from './writeWebApi.ts';

/** A file of an e-mail, without its content. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: number;
}

const files = v.object({ value: v.array(v.object({ filename: v.nullish(v.string(), ''), filesize: v.nullish(v.number(), 0) })) });

/** The files that an e-mail has. Rejects only when the request's signal is aborted. */
export async function readAttachedFiles(request: Omit<WebApiRequest, 'path' | 'headers'>, emailId: string): Promise<Result<readonly AttachedFile[]>> {
  const answer = await readWebApi({ ...request, path: `emails(${emailId})/email_activity_mime_attachment?$select=filename,filesize` }, files);
  return answer.ok ? succeeded(answer.value.value.map(({ filename, filesize }) => ({ name: filename ?? '', bytes: filesize ?? 0 }))) : answer;
}

/** The row of a file, to be created without its content. */
const rowOf = (emailId: string, { name, type }: FileToAttach) => ({ 'objectid_activitypointer@odata.bind': `/activitypointers(${emailId})`, objecttypecode: 'email', filename: name, mimetype: type, subject: name });

/** The row of a file with its content. */
export const wholeRowOf = (emailId: string, file: FileToAttach) => ({ activitymimeattachmentid: file.id, ...rowOf(emailId, file), body: file.base64 });

/** What is bigger is sent in blocks (Microsoft: "Use file data with Attachment and Note records"), which on-premises there are not. */
const wholeUpTo = 4 * 1024 * 1024;
/** Base64 of 3 MB: whole groups of four letters, so that each block is base64 by itself. */
const blockLetters = 4 * 1024 * 1024;

/**
 * Attaches a file to an e-mail that is still open; one whose id is there already is refused as a duplicate. In blocks the
 * service chooses the id: whether it would create a row for a given one is not documented. `told` is called with the share
 * that is done. See writeWebApi for the problems. Rejects only when `signal` is aborted.
 */
export async function attachFile(request: WebApiWriteRequest, emailId: string, file: FileToAttach, told: (share: number) => void, signal: AbortSignal): Promise<Result<unknown>> {
  if (bytesOf(file.base64) <= wholeUpTo || request.organization.type === 'onPremises') return writeWebApi(request, { method: 'POST', path: 'activitymimeattachments', body: wholeRowOf(emailId, file) });
  return attachInBlocks(request, { '@odata.type': 'Microsoft.Dynamics.CRM.activitymimeattachment', ...rowOf(emailId, file) }, file.base64, told, signal);
}

const upload = v.pipe(v.string(), v.parseJson(), v.object({ FileContinuationToken: v.string() }));

async function attachInBlocks(request: WebApiWriteRequest, target: object, base64: string, told: (share: number) => void, signal: AbortSignal): Promise<Result<unknown>> {
  const act = (name: string, parameters: object) => sendChange(request, { method: 'POST', path: name, body: { type: 'application/json', text: JSON.stringify(parameters) } });
  const begun = await act('InitializeAttachmentBlocksUpload', { Target: target });
  if (!begun.ok) return begun;
  const parsed = v.safeParse(upload, begun.value.text);
  if (!parsed.success) return failed({ kind: 'unexpectedAnswer', host: new URL(request.organization.url).host });
  const { FileContinuationToken } = parsed.output;
  const blocks: string[] = [];
  for (let at = 0; at < base64.length; at += blockLetters) {
    // Nothing is there before it is committed.
    signal.throwIfAborted();
    const BlockId = btoa(String(blocks.length).padStart(6, '0'));
    const sent = await act('UploadBlock', { BlockId, BlockData: base64.slice(at, at + blockLetters), FileContinuationToken });
    if (!sent.ok) return sent;
    blocks.push(BlockId);
    told(Math.min(1, (at + blockLetters) / base64.length));
  }
  return act('CommitAttachmentBlocksUpload', { Target: target, BlockList: blocks, FileContinuationToken });
}
