import { Buffer } from 'node:buffer';
import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { dispatch } from '../api/dispatch.ts';
import { wrongMethod } from '../api/resource.ts';
import { badArgument, Fault } from '../http/fault.ts';
import { parsePreferences } from '../http/preferences.ts';
import { faultResponse } from '../http/respond.ts';
import { newGuid } from '../identifiers.ts';
import { parsePath } from '../odata/path.ts';
import type { ContentReferences } from '../odata/resourceReference.ts';
import type { Reference } from '../store/row.ts';
import { type InnerRequest, readInnerRequest, writeInnerResponse } from './httpMessage.ts';
import { boundaryOf, joinParts, type Part, splitParts } from './multipart.ts';

const mostRequests = 1000;
const longestAddress = 64 * 1024;

interface Outcome {
  readonly content: Buffer;
  readonly failedWith?: number;
}

/** Answers a batch: single requests, and change sets that are done wholly or not at all. */
export function answerBatch(call: Call): SandboxResponse {
  if (call.method !== 'POST') throw wrongMethod(call);
  const boundary = boundaryOf(call.headers['content-type']);
  if (boundary === undefined) throw badArgument('The Content-Type of a batch request must be multipart/mixed with a boundary.');
  const parts = splitParts(call.body, boundary);
  requireSize(parts);
  const answers: Buffer[] = [];
  let failedWith: number | undefined;
  for (const part of parts) {
    const outcome = answerPart(call, part);
    answers.push(outcome.content);
    if (outcome.failedWith !== undefined && !call.preferences.continueOnError) {
      failedWith = outcome.failedWith;
      break;
    }
  }
  const answerBoundary = `batchresponse_${newGuid()}`;
  return { status: failedWith ?? 200, headers: { 'content-type': `multipart/mixed; boundary=${answerBoundary}` }, body: joinParts(answerBoundary, answers) };
}

function requireSize(parts: readonly Part[]): void {
  const requests = parts.map((part) => {
    const inner = boundaryOf(part.headers['content-type']);
    return inner === undefined ? 1 : splitParts(part.body, inner).length;
  });
  const count = requests.reduce((sum, each) => sum + each, 0);
  if (count > mostRequests) throw badArgument(`The number of requests in the batch (${count}) exceeds the maximum of ${mostRequests}.`);
}

function answerPart(call: Call, part: Part): Outcome {
  const changeSet = boundaryOf(part.headers['content-type']);
  if (changeSet !== undefined) return answerChangeSet(call, splitParts(part.body, changeSet));
  const contentId = part.headers['content-id'];
  const response = guarded(call, () => run(call, readInnerRequest(part.body), call.contents));
  return outcomeOf(response, writeInnerResponse(response, contentId));
}

const outcomeOf = (response: SandboxResponse, content: Buffer): Outcome =>
  (response.status >= 400 ? { content, failedWith: response.status } : { content });

/** Thrown to undo a change set; carries the answer of the operation that failed. */
class ChangeSetFailed extends Error {
  constructor(readonly response: SandboxResponse, readonly contentId: string | undefined) {
    super('The change set is undone.');
  }
}

function answerChangeSet(call: Call, parts: readonly Part[]): Outcome {
  try {
    const answers = call.environment.store.transaction(() => runChangeSet(call, parts));
    const boundary = `changesetresponse_${newGuid()}`;
    const head = Buffer.from(`Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n`);
    return { content: Buffer.concat([head, joinParts(boundary, answers)]) };
  } catch (error) {
    if (!(error instanceof ChangeSetFailed)) throw error;
    return { content: writeInnerResponse(error.response, error.contentId), failedWith: error.response.status };
  }
}

function runChangeSet(call: Call, parts: readonly Part[]): readonly Buffer[] {
  const contents = new Map<string, Reference>(call.contents);
  return parts.map((part) => {
    const contentId = part.headers['content-id'];
    const response = guarded(call, () => {
      const request = readInnerRequest(part.body);
      if (request.method === 'GET') throw badArgument('A change set cannot contain GET requests.');
      if (contentId === undefined) throw badArgument('Every operation of a change set needs a Content-ID.');
      return run(call, request, contents);
    });
    if (response.status >= 400) throw new ChangeSetFailed(response, contentId);
    const created = createdRow(call, response);
    if (created && contentId !== undefined) contents.set(contentId, created);
    return writeInnerResponse(response, contentId);
  });
}

function createdRow({ environment }: Call, { headers }: SandboxResponse): Reference | undefined {
  const match = /([a-z_]+)\(([0-9a-f-]{36})\)$/.exec(String(headers?.['odata-entityid'] ?? ''));
  const table = match?.[1] === undefined ? undefined : environment.schema.bySet.get(match[1]);
  return table && match?.[2] !== undefined ? { table: table.logicalName, id: match[2] } : undefined;
}

function guarded(call: Call, work: () => SandboxResponse): SandboxResponse {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return faultResponse(error, call.environment.isOnPremises, false);
  }
}

/** Runs a request of the batch like one from the network. Addresses may be absolute, from the root or relative to the service. */
function run(call: Call, request: InnerRequest, contents: ContentReferences): SandboxResponse {
  if (request.address.length > longestAddress) throw badArgument('The address of a request in the batch is too long.');
  const url = addressOf(call, request.address, contents);
  const { origin, pathname: root } = new URL(call.serviceRoot);
  const isHere = [origin, call.url.origin].includes(url.origin) && url.pathname.toLowerCase().startsWith(root.toLowerCase());
  if (!isHere) throw badArgument(`The address '${url.href}' is not one of this service.`);
  const segments = parsePath(url.pathname.slice(root.length));
  if (segments[0]?.name === '$batch') throw badArgument('A batch cannot contain another batch.');
  return dispatch({
    ...call, method: request.method, url, headers: request.headers, body: request.body, segments, contents,
    preferences: parsePreferences(request.headers['prefer']),
    detectsDuplicates: request.headers['mscrm.suppressduplicatedetection'] === 'false',
  });
}

function addressOf(call: Call, address: string, contents: ContentReferences): URL {
  const [, contentId, rest = ''] = /^(?:\/)?\$(\w+)(.*)$/s.exec(address) ?? [];
  const created = contentId === undefined ? undefined : contents.get(contentId);
  const set = created && call.environment.schema.byName.get(created.table)?.setName;
  const resolved = created && set !== undefined ? `${set}(${created.id})${rest}` : address;
  try {
    return new URL(resolved, call.serviceRoot);
  } catch {
    throw badArgument(`The address '${resolved.slice(0, 200)}' in the batch is not valid.`);
  }
}
