import type { CategorizedMessage } from '../../categorizedMessage.ts';
import type { Message } from '../mail/message.ts';

/** The category with which people ask server-side synchronization to track a message. */
export const trackingCategory = 'Tracked to Dynamics 365';

/** Which messages of the mailbox have, and had, the category that tracks. The past counts too: nobody may have looked when a row was due. */
export class CategorizedMessages {
  #all: readonly CategorizedMessage[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  readonly all = (): readonly CategorizedMessage[] => this.#all;

  /** Notes the categories that a message of a mailbox has from now on. */
  note(mailbox: string, message: Message, categories: readonly string[]): void {
    const isOpen = ({ file, until }: CategorizedMessage) => file === message.file && until === null;
    const isWanted = categories.includes(trackingCategory);
    if (isWanted === this.#all.some(isOpen)) return;
    const now = this.#now();
    this.#all = isWanted
      ? [...this.#all, { ...messageOf(mailbox, message), since: now, until: null }]
      : this.#all.map((each) => (isOpen(each) ? { ...each, until: now } : each));
  }

  clear(): void {
    this.#all = [];
  }
}

function messageOf(mailbox: string, { file, internetMessageId, subject, html, from, to, cc, received }: Message): Omit<CategorizedMessage, 'since' | 'until'> {
  const addresses = (people: readonly { readonly address: string }[]) => people.map(({ address }) => address);
  return { mailbox, file, messageId: internetMessageId, subject, body: html, from: from?.address ?? null, to: addresses(to), cc: addresses(cc), received: new Date(received) };
}
