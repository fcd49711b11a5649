import * as v from 'valibot';
import type { ItemMark } from '../tracking/trackingState.ts';
import { askItem } from './askItem.ts';
import { type ItemAsFound, selectedItem } from './selectedItem.ts';

/** Our own mark on a message: an item property that only this add-in sees and that no recipient gets. */
const property = 'mailboxMatch';
const deadlineSeconds = 10;
/** Office.js takes 2,500 characters for all of an add-in's properties of an item. */
const mostMarks = 10;

const marks = v.object({
  /** Which message it is about: saving can meet another one, see `askItem`. Empty for one that is being written, which has no Message-ID yet. */
  messageId: v.string(),
  of: v.array(
    v.object({
      organization: v.string(),
      kind: v.picklist(['tracked', 'stopped', 'wanted']),
      at: v.number(),
      regarding: v.exactOptional(v.object({ table: v.pipe(v.string(), v.regex(/^[a-z]\w{0,99}$/)), id: v.pipe(v.string(), v.uuid()) })),
    }),
  ),
});

type Marks = v.InferOutput<typeof marks>['of'];

/** What we have noted on the selected message for an organization; undefined where nothing is, or where Outlook does not say. */
export async function readItemMark(messageId: string, organization: string): Promise<ItemMark | undefined> {
  const item = selectedItem();
  const properties = item && (await load(item));
  if (!properties || selectedItem() !== item) return undefined;
  const found = marksIn(properties, messageId).find((mark) => mark.organization === organization);
  return found && { kind: found.kind, at: found.at, ...(found.regarding && { regarding: found.regarding }) };
}

/** Notes it on the selected message, or takes the note away; false where that was not kept, which changes nothing else. */
export async function writeItemMark(messageId: string, organization: string, mark: ItemMark | undefined): Promise<boolean> {
  const item = selectedItem();
  const properties = item && (await load(item));
  if (!properties || selectedItem() !== item) return false;
  const others = marksIn(properties, messageId).filter((each) => each.organization !== organization);
  const own: Marks = mark ? [{ organization, kind: mark.kind, at: mark.at, ...(mark.regarding && { regarding: mark.regarding }) }] : [];
  const of = [...own, ...others].slice(0, mostMarks);
  try {
    properties.set(property, JSON.stringify({ messageId, of }));
  } catch {
    return false;
  }
  const saved = await askItem<void>(deadlineSeconds, (callback) => properties.saveAsync(callback));
  return saved.ok;
}

async function load(item: ItemAsFound): Promise<Office.CustomProperties | undefined> {
  if (typeof item.loadCustomPropertiesAsync !== 'function') return undefined;
  const answer = await askItem<Office.CustomProperties>(deadlineSeconds, (callback) => item.loadCustomPropertiesAsync?.(callback));
  return answer.ok ? answer.value : undefined;
}

function marksIn(properties: Office.CustomProperties, messageId: string): Marks {
  const kept: unknown = properties.get(property);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), marks), kept);
  if (!parsed.success) return [];
  // What was wanted while a message was written is found on the one that was sent.
  return parsed.output.messageId === messageId ? parsed.output.of : parsed.output.of.filter(({ kind }) => parsed.output.messageId === '' && kind === 'wanted');
}
