import * as v from 'valibot';
import { type Category, keptOf } from '../../mailbox/kept.ts';
import type { Item } from '../mailbox/item.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, itemMethod, mailboxMethod, nothing } from './method.ts';

const names = v.object({ categories: v.array(v.string()) });
const details = v.object({ categoryDetails: v.array(v.object({ displayName: v.pipe(v.string(), v.maxLength(255)), color: v.string() })) });

/** Categories of the item, and the list of all that the mailbox knows. */
export const categoryMethods: MethodTable = {
  157: itemMethod('item.categories.getAsync', nothing, (_params, item, outlook) => {
    const master = outlook.state.get().kept.masterCategories;
    const own = namesOn(item, outlook);
    return ok(own.map((name): Category => master.find((each) => each.displayName === name) ?? { displayName: name, color: 'None' }));
  }),
  158: itemMethod('item.categories.addAsync', names, async ({ categories }, item, outlook) => {
    const master = outlook.state.get().kept.masterCategories;
    if (!categories.every((name) => master.some((each) => each.displayName === name))) return fail(errors.invalidCategory);
    await keepOn(item, outlook, [...new Set([...namesOn(item, outlook), ...categories])]);
    return ok();
  }),
  159: itemMethod('item.categories.removeAsync', names, async ({ categories }, item, outlook) => {
    await keepOn(item, outlook, namesOn(item, outlook).filter((name) => !categories.includes(name)));
    return ok();
  }),
  160: mailboxMethod('mailbox.masterCategories.getAsync', nothing, (_params, outlook) => ok(outlook.state.get().kept.masterCategories)),
  161: mailboxMethod('mailbox.masterCategories.addAsync', details, async ({ categoryDetails }, outlook) => {
    const master = outlook.state.get().kept.masterCategories;
    const known = new Set(master.map((each) => each.displayName.toLowerCase()));
    if (categoryDetails.some((each) => known.has(each.displayName.toLowerCase()))) return fail(errors.duplicateCategory);
    await outlook.keep({ what: 'masterCategories', value: [...master, ...categoryDetails] });
    return ok();
  }),
  162: mailboxMethod('mailbox.masterCategories.removeAsync', names, async ({ categories }, outlook) => {
    const master = outlook.state.get().kept.masterCategories;
    if (!categories.every((name) => master.some((each) => each.displayName === name))) return fail(errors.invalidCategory);
    await outlook.keep({ what: 'masterCategories', value: master.filter((each) => !categories.includes(each.displayName)) });
    return ok();
  }),
};

function namesOn(item: Item, outlook: Outlook): readonly string[] {
  return keptOf(outlook.state.get().kept, item.key).categories;
}

function keepOn(item: Item, outlook: Outlook, categories: readonly string[]): Promise<void> {
  return outlook.keep({ what: 'message', file: item.key, value: { categories: [...categories] } });
}
