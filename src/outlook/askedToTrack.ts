import * as v from 'valibot';
import { askItem } from './askItem.ts';
import { selectedItem } from './selectedItem.ts';

/** With this category, server-side synchronization tracks a message by itself. It is a command to the server, so it is only read here. */
const category = 'Tracked to Dynamics 365';
const deadlineSeconds = 5;

const categories = v.fallback(v.array(v.object({ displayName: v.string() })), []);

/** Whether somebody has asked the server to track the selected message. */
export async function askedToTrack(): Promise<boolean> {
  const item = selectedItem();
  if (typeof item?.categories?.getAsync !== 'function') return false;
  const answer = await askItem<Office.CategoryDetails[]>(deadlineSeconds, (callback) => item.categories?.getAsync?.(callback));
  return answer.ok && selectedItem() === item && v.parse(categories, answer.value).some(({ displayName }) => displayName === category);
}
