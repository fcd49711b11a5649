import * as v from 'valibot';
import type { Item } from '../mailbox/item.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { type Notification, notificationTypes } from '../mailbox/state.ts';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, itemMethod, nothing } from './method.ts';

const mostPerItem = 5;

const key = v.object({ key: v.string() });

const notification = v.pipe(
  v.object({
    key: v.string(),
    type: v.picklist([0, 1, 2, 3]),
    message: v.string(),
    icon: v.optional(v.string()),
    persistent: v.optional(v.boolean()),
    actions: v.nullish(v.array(v.looseObject({ actionText: v.string(), commandId: v.string(), contextData: v.optional(v.unknown()) }))),
  }),
  v.transform(({ type, actions, ...rest }): Notification => ({ ...rest, type: notificationTypes[type], actions: actions ?? undefined })),
);

/** The bar above an item. */
export const notificationMethods: MethodTable = {
  33: itemMethod('item.notificationMessages.addAsync', notification, (added, item, outlook) => {
    const before = shownOn(item, outlook);
    if (before.some((each) => each.key === added.key)) return fail(errors.duplicateNotificationKey);
    if (before.length >= mostPerItem) return fail(errors.tooManyNotifications);
    outlook.notify(item.key, [...before, added]);
    return ok();
  }),
  34: itemMethod('item.notificationMessages.getAllAsync', nothing, (_params, item, outlook) => ok(shownOn(item, outlook))),
  35: itemMethod('item.notificationMessages.replaceAsync', notification, (replacement, item, outlook) => {
    const before = shownOn(item, outlook);
    if (!before.some((each) => each.key === replacement.key)) return fail(errors.notificationKeyNotFound);
    outlook.notify(item.key, before.map((each) => (each.key === replacement.key ? replacement : each)));
    return ok();
  }),
  36: itemMethod('item.notificationMessages.removeAsync', key, (removed, item, outlook) => {
    const before = shownOn(item, outlook);
    if (!before.some((each) => each.key === removed.key)) return fail(errors.notificationKeyNotFound);
    outlook.notify(item.key, before.filter((each) => each.key !== removed.key));
    return ok();
  }),
};

function shownOn(item: Item, outlook: Outlook): readonly Notification[] {
  return outlook.state.get().notifications[item.key] ?? [];
}
