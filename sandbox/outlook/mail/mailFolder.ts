import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Message, MessageSummary } from './message.ts';
import { type MessageFile, type OpenedMessage, NotAMessage, parseMessage, unreadable } from './parseMessage.ts';

/** A message that is kept opened, as long as its file does not change. */
interface Opened {
  readonly stamp: string;
  readonly result: Promise<OpenedMessage | MessageSummary>;
}

/** Messages kept parsed at a time; above it the oldest is read again when wanted, so that folders of any size can be shown. */
const keptMessages = 200;

/** The folder of .eml files of a world as a mailbox. Subfolders are mail folders; in the top folder what the user sent is in Sent Items. */
export class MailFolder {
  readonly root: string;
  readonly #ownAddresses: readonly string[];
  readonly #summaries = new Map<string, { readonly stamp: string; readonly summary: MessageSummary }>();
  readonly #opened = new Map<string, Opened>();

  constructor(root: string, ownAddresses: readonly string[]) {
    this.root = root;
    this.#ownAddresses = ownAddresses.map((address) => address.toLowerCase());
  }

  /** All messages, newest first. Files that are no messages are in the list with their fault. */
  async list(): Promise<MessageSummary[]> {
    const entries = await readdir(this.root, { recursive: true }).catch(() => []);
    const files = entries.filter((name) => name.toLowerCase().endsWith('.eml')).map((name) => name.split(path.sep).join('/'));
    const summaries: MessageSummary[] = [];
    for (const file of files) summaries.push(await this.#summary(file));
    return summaries.sort((one, other) => other.received - one.received || one.file.localeCompare(other.file));
  }

  /** One message with its attachments, or undefined if there is none of that name or it cannot be parsed. */
  async open(file: string): Promise<OpenedMessage | undefined> {
    const target = path.resolve(this.root, file);
    if (!target.startsWith(this.root + path.sep)) return undefined;
    const stamp = await this.#stamp(file);
    if (stamp === null) return undefined;
    const result = await this.#parse(file, stamp);
    return 'message' in result ? result : undefined;
  }

  async #summary(file: string): Promise<MessageSummary> {
    const stamp = await this.#stamp(file);
    const known = this.#summaries.get(file);
    if (known && known.stamp === stamp) return known.summary;
    if (stamp === null) return unreadable(file, this.#folderOf(file), 'The file cannot be read.');
    const result = await this.#parse(file, stamp);
    const summary = 'message' in result ? summaryOf(result.message) : result;
    this.#summaries.set(file, { stamp, summary });
    return summary;
  }

  async #stamp(file: string): Promise<string | null> {
    const found = await stat(path.join(this.root, file)).catch(() => null);
    return found?.isFile() ? `${found.mtimeMs}-${found.size}` : null;
  }

  #parse(file: string, stamp: string): Promise<OpenedMessage | MessageSummary> {
    const known = this.#opened.get(file);
    if (known?.stamp === stamp) return known.result;
    const result = this.#read(file);
    this.#opened.set(file, { stamp, result });
    const oldest = this.#opened.keys().next();
    if (this.#opened.size > keptMessages && !oldest.done) this.#opened.delete(oldest.value);
    return result;
  }

  async #read(file: string): Promise<OpenedMessage | MessageSummary> {
    const folder = this.#folderOf(file);
    try {
      const source: MessageFile = { file, content: await readFile(path.join(this.root, file)), folder };
      const opened = await parseMessage(source);
      return { ...opened, message: { ...opened.message, folder: this.#sentOr(folder, opened.message) } };
    } catch (error) {
      const fault = error instanceof NotAMessage ? error.message : `The file cannot be parsed: ${error instanceof Error ? error.message : String(error)}.`;
      return unreadable(file, folder, fault);
    }
  }

  #folderOf(file: string): string {
    const folder = path.posix.dirname(file);
    return folder === '.' ? 'Inbox' : folder;
  }

  #sentOr(folder: string, message: Message): string {
    const fromMe = message.from !== null && this.#ownAddresses.includes(message.from.address.toLowerCase());
    return folder === 'Inbox' && fromMe ? 'Sent Items' : folder;
  }
}

function summaryOf(message: Message): MessageSummary {
  const { file, itemId, folder, fault, subject, from, to, preview, received, itemClass, hasAttachments, conversationId } = message;
  return { file, itemId, folder, fault, subject, from, to, preview, received, itemClass, hasAttachments, conversationId };
}
