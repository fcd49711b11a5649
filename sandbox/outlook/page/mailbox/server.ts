import * as v from 'valibot';
import { type Kept, type KeptChange, kept } from '../../mailbox/kept.ts';
import { type AttachmentContent, type Message, attachmentContent, message } from '../../mail/message.ts';
import { type Start, start } from '../../start.ts';

/** What the page asks the sandbox's server. */

export function readStart(): Promise<Start> {
  return read('outlook/start', start);
}

export function readMessage(file: string): Promise<Message> {
  return read(`outlook/messages/${encodeURIComponent(file)}`, message);
}

export function readAttachment(file: string, index: number): Promise<AttachmentContent> {
  return read(`outlook/messages/${encodeURIComponent(file)}/attachments/${index}`, attachmentContent);
}

export function readKept(): Promise<Kept> {
  return read('outlook/kept', kept);
}

export async function keep(change: KeptChange): Promise<void> {
  const response = await send('outlook/kept', JSON.stringify(change));
  if (!response.ok) throw new Error(await response.text());
}

/** Hands a request of the bridge to the broker; JSON text for JSON text. */
export async function askBroker(requestText: string): Promise<string> {
  const response = await send('outlook/bridge', requestText);
  if (!response.ok) throw new Error(`The broker answered ${response.status}.`);
  return response.text();
}

/** Forgets what add-ins and the user left in the mailbox. */
export async function resetMailbox(): Promise<void> {
  await send('outlook/reset', '{}');
}

/** The server takes JSON only, which a page of another site cannot send without asking first. */
function send(address: string, json: string): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: json });
}

async function read<S extends v.GenericSchema>(address: string, schema: S): Promise<v.InferOutput<S>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return v.parse(schema, await response.json());
}
