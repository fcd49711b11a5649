import { type ItemMarks, readMarks, writeMarks } from '../tracking/itemMarks.ts';

/** Answers of Office.js can be lost, so the waiting has to end by itself. */
const deadlineSeconds = 10;
const property = 'mailboxMatch';

/** Which item is meant: by its Message-ID, or a draft, which has none. */
export type MeantItem = { readonly messageId: string } | 'draft';

/** Why nothing was noted: another item is selected by now, or Outlook did not do it. */
export type NotNoted = 'otherItem' | 'notDone';

interface ItemAsFound {
  readonly subject?: unknown;
  readonly internetMessageId?: string;
  readonly loadCustomPropertiesAsync?: (callback: (result: Office.AsyncResult<Office.CustomProperties>) => void) => void;
}

/**
 * What we have noted on the selected item (Microsoft: "Get and set add-in metadata for an Outlook add-in"); empty where
 * nothing was noted or another item is selected. Undefined where Outlook does not tell. Never rejects.
 */
export async function readItemMarks(meant: MeantItem): Promise<ItemMarks | undefined> {
  const item = selected(meant);
  if (!item) return new Map();
  const properties = await load(item);
  if (!properties) return undefined;
  const text: unknown = properties.get(property);
  return selected(meant) ? readMarks(text, idOf(meant)) : new Map();
}

/**
 * Changes what is noted on the selected item. On a draft in the classic client it stays only once the draft is saved or
 * sent. Undefined once Outlook has it. Never rejects.
 */
export async function changeItemMarks(meant: MeantItem, change: (marks: ItemMarks) => ItemMarks): Promise<NotNoted | undefined> {
  const item = selected(meant);
  const properties = item && (await load(item));
  if (!selected(meant)) return 'otherItem';
  if (!properties) return 'notDone';
  const text: unknown = properties.get(property);
  const marks = change(readMarks(text, idOf(meant)));
  if (marks.size === 0) properties.remove(property);
  else properties.set(property, writeMarks(marks, idOf(meant)));
  const saved = await answered<void>((callback) => properties.saveAsync(callback));
  return saved?.status === Office.AsyncResultStatus.Succeeded ? undefined : 'notDone';
}

const idOf = (meant: MeantItem): string => (meant === 'draft' ? '' : meant.messageId);

/** Office.js answers for whatever is selected now, so that it is asked about the item again and again. */
function selected(meant: MeantItem): ItemAsFound | undefined {
  const mailbox: { readonly item?: ItemAsFound | null } | undefined = Office.context.mailbox;
  const item = mailbox?.item ?? undefined;
  // Of a message that is being written, everything has to be asked for.
  const isDraft = typeof item?.subject !== 'string';
  if (meant === 'draft') return isDraft ? item : undefined;
  return !isDraft && [undefined, '', bare(meant.messageId)].includes(item?.internetMessageId && bare(item.internetMessageId)) ? item : undefined;
}

const bare = (text: string): string => text.trim().replace(/^<(.*)>$/s, '$1');

async function load(item: ItemAsFound): Promise<Office.CustomProperties | undefined> {
  if (!item.loadCustomPropertiesAsync) return undefined;
  const answer = await answered<Office.CustomProperties>((callback) => item.loadCustomPropertiesAsync?.(callback));
  return answer?.status === Office.AsyncResultStatus.Succeeded ? answer.value : undefined;
}

function answered<Value>(ask: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Office.AsyncResult<Value> | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), deadlineSeconds * 1000);
    try {
      ask((result) => {
        clearTimeout(timer);
        resolve(result);
      });
    } catch {
      // Office.js throws where a permission is missing or a value is too long.
      clearTimeout(timer);
      resolve(undefined);
    }
  });
}
