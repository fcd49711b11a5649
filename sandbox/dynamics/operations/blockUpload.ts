import { Buffer } from 'node:buffer';
import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { tableNamed } from '../environment.ts';
import { badArgument } from '../http/fault.ts';
import { newGuid } from '../identifiers.ts';
import { decodedSize, requireAllowedFile } from '../rules/activitymimeattachment.ts';
import { createRow } from '../write/create.ts';
import { isJsonObject, type Json } from '../write/json.ts';
import { answerAs } from './answer.ts';
import { requiredText } from './check.ts';
import type { Operation, Parameters } from './operation.ts';

const documentation = 'Power Apps documentation, "Use file data with Attachment and Note records"';
const largestBlock = 4 * 1024 * 1024;
const longestBlockId = 64;

/** An upload that is never committed is dropped when this many newer ones came. */
const mostUploads = 100;

function targetOf(parameters: Parameters): Json {
  const target = parameters['Target'];
  if (!isJsonObject(target) || target['@odata.type'] !== 'Microsoft.Dynamics.CRM.activitymimeattachment') throw badArgument('Required field \'Target\' is missing');
  return target;
}

/** An action that goes on with an upload. */
function uploadAction(action: Omit<Operation, 'kind' | 'newerBy' | 'run'>, run: (call: Call, blocks: Map<string, Buffer>, parameters: Parameters) => SandboxResponse): Operation {
  return {
    ...action,
    kind: 'action',
    newerBy: documentation,
    run: (call, parameters) => {
      const blocks = call.environment.uploads.get(requiredText(parameters, 'FileContinuationToken'));
      if (!blocks) throw badArgument('The FileContinuationToken is not valid.');
      return run(call, blocks, parameters);
    },
  };
}

export const initializeAttachmentBlocksUpload: Operation = {
  name: 'InitializeAttachmentBlocksUpload',
  kind: 'action',
  newerBy: documentation,
  parameters: { Target: 'mscrm.crmbaseentity' },
  returns: 'mscrm.InitializeAttachmentBlocksUploadResponse',
  run: (call, parameters) => {
    const filename = targetOf(parameters)['filename'];
    requireAllowedFile(call, typeof filename === 'string' ? filename : '', 0);
    const uploads = call.environment.uploads;
    const oldest = uploads.keys().next().value;
    if (uploads.size >= mostUploads && oldest !== undefined) uploads.delete(oldest);
    const token = newGuid();
    uploads.set(token, new Map());
    return answerAs(call, 'InitializeAttachmentBlocksUploadResponse', { FileContinuationToken: token });
  },
};

export const uploadBlock = uploadAction(
  { name: 'UploadBlock', parameters: { BlockId: 'Edm.String', BlockData: 'Edm.Binary', FileContinuationToken: 'Edm.String' } },
  (_call, blocks, parameters) => {
    const id = requiredText(parameters, 'BlockId');
    const data = requiredText(parameters, 'BlockData');
    const idSize = decodedSize(id);
    const size = decodedSize(data);
    const [other] = blocks.keys();
    if (idSize === undefined || idSize === 0 || idSize > longestBlockId) throw badArgument('The BlockId must be base64 of at most 64 bytes.');
    if (other !== undefined && other.length !== id.length) throw badArgument('All BlockIds of a file must have the same length.');
    if (size === undefined || size > largestBlock) throw badArgument('The BlockData must be base64 of at most 4 MB.');
    blocks.set(id, Buffer.from(data, 'base64'));
    return { status: 204 };
  },
);

export const commitAttachmentBlocksUpload = uploadAction(
  {
    name: 'CommitAttachmentBlocksUpload',
    parameters: { Target: 'mscrm.crmbaseentity', BlockList: 'Collection(Edm.String)', FileContinuationToken: 'Edm.String' },
    returns: 'mscrm.CommitAttachmentBlocksUploadResponse',
  },
  (call, blocks, parameters) => {
    const list = parameters['BlockList'];
    if (!Array.isArray(list)) throw badArgument('Required field \'BlockList\' is missing');
    const parts = list.map((id) => {
      const block = typeof id === 'string' ? blocks.get(id) : undefined;
      if (!block) throw badArgument(`The block '${String(id)}' was not uploaded.`);
      return block;
    });
    const { body: _body, ...target } = targetOf(parameters);
    const file = Buffer.concat(parts);
    const row = createRow(call, tableNamed(call.environment, 'activitymimeattachment'), { ...target, body: file.toString('base64') });
    call.environment.uploads.delete(requiredText(parameters, 'FileContinuationToken'));
    return answerAs(call, 'CommitAttachmentBlocksUploadResponse', { ActivityMimeAttachmentId: row.id, FileSizeInBytes: file.length });
  },
);
