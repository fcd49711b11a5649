import * as v from 'valibot';
import type { Sharing } from '../diagnosis/sharing.ts';
import { readPlatform } from './mailboxPerson.ts';

/** Answers of Office.js can be lost, so the waiting has to end by itself. */
const deadlineSeconds = 5;

const own: Sharing = { answer: 'own' };
const unknown: Sharing = { answer: 'unknown' };

const sharedProperties = v.object({ owner: v.optional(v.string(), ''), targetMailbox: v.optional(v.string(), '') });

/** The part of an item that is looked at; Office.js builds items that have much less than the typings promise. */
interface ItemAsFound {
  readonly itemId?: string;
  readonly getSharedPropertiesAsync?: (callback: (result: Office.AsyncResult<Office.SharedProperties>) => void) => void;
}

/**
 * Whose mailbox the message is in that is selected now (Microsoft: "Enable shared folders and shared mailbox scenarios").
 * Every build of Office.js gives an item the method only where Outlook says that it is from a shared folder. Where it then
 * fails, the message is the person's own, as documented; on the web alone that would contradict itself. Never rejects.
 */
export async function readSharing(): Promise<Sharing> {
  const item = selectedItem();
  if (!item?.getSharedPropertiesAsync) return own;
  const answer = await withinDeadline(ask(item));
  return isSelected(item) ? answer : unknown;
}

function ask(item: ItemAsFound): Promise<Sharing> {
  return new Promise((resolve) => {
    const refused = readPlatform() === 'web' ? unknown : own;
    try {
      item.getSharedPropertiesAsync?.(({ status, value }) => resolve(status === Office.AsyncResultStatus.Succeeded ? understand(value) : refused));
    } catch {
      // Office.js throws where a permission is missing, without asking Outlook.
      resolve(unknown);
    }
  });
}

function understand(value: unknown): Sharing {
  const parsed = v.safeParse(sharedProperties, value);
  if (!parsed.success) return { answer: 'shared', owner: null };
  const { owner, targetMailbox } = parsed.output;
  return { answer: 'shared', owner: owner || targetMailbox || null };
}

async function withinDeadline(answer: Promise<Sharing>): Promise<Sharing> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Sharing>((resolve) => {
    timer = setTimeout(() => resolve(unknown), deadlineSeconds * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function selectedItem(): ItemAsFound | undefined {
  const mailbox: { readonly item?: ItemAsFound | null } | undefined = Office.context.mailbox;
  return mailbox?.item ?? undefined;
}

/** Office.js answers for whatever is selected when Outlook is asked, so the answer counts only if that is still the same. */
function isSelected(item: ItemAsFound): boolean {
  const now = selectedItem();
  return now === item || (item.itemId !== undefined && now?.itemId === item.itemId);
}
