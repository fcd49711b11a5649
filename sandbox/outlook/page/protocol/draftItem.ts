import * as v from 'valibot';
import type { Person } from '../../mail/message.ts';
import type { RecipientField } from '../mailbox/draft.ts';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, draftMethod, itemMethod, nothing } from './method.ts';
import { recipientOf } from './people.ts';

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

const field = v.pipe(
  v.picklist([0, 1, 2]),
  v.transform((index): RecipientField => fields[index] ?? 'to'),
);

const recipients = v.object({
  recipientField: field,
  recipientArray: v.array(
    v.pipe(
      v.object({ address: v.string(), name: v.optional(v.string()) }),
      v.transform(({ address, name }): Person => ({ address, name: name || address })),
    ),
  ),
});

/** Calls on the fields of a message being written. */
export const draftItemMethods: MethodTable = {
  18: draftMethod('item.subject.getAsync', nothing, (_params, draft) => ok(draft.subject)),
  17: draftMethod('item.subject.setAsync', v.object({ subject: v.string() }), ({ subject }, draft, outlook) => {
    outlook.changeDraft(draft.id, { subject });
    return ok();
  }),
  15: draftMethod('item.recipients.getAsync', v.object({ recipientField: field }), ({ recipientField }, draft, outlook) =>
    ok(draft[recipientField].map((person) => recipientOf(person, outlook.me))),
  ),
  21: draftMethod('item.recipients.setAsync', recipients, ({ recipientField, recipientArray }, draft, outlook) => {
    outlook.changeRecipients(draft.id, recipientField, recipientArray);
    return ok();
  }),
  22: draftMethod('item.recipients.addAsync', recipients, ({ recipientField, recipientArray }, draft, outlook) => {
    outlook.changeRecipients(draft.id, recipientField, [...draft[recipientField], ...recipientArray]);
    return ok();
  }),
  107: draftMethod('item.from.getAsync', nothing, (_params, draft, outlook) => ok(recipientOf(draft.from, outlook.me))),
  32: draftMethod('item.saveAsync', nothing, (_params, draft, outlook) => ok(outlook.saveDraft(draft.id))),
  164: draftMethod('item.getItemIdAsync', nothing, (_params, draft) => (draft.itemId === null ? fail(errors.itemNotSaved) : ok(draft.itemId))),
  41: draftMethod('item.close', nothing, (_params, draft, outlook) => {
    outlook.closeDraft(draft.id, draft.itemId === null);
    return ok();
  }),
  166: draftMethod('item.delayDeliveryTime.getAsync', nothing, (_params, draft) => ok(draft.deliverAt)),
  167: draftMethod('item.delayDeliveryTime.setAsync', v.looseObject({ time: v.optional(v.number(), 0) }), ({ time }, draft, outlook) => {
    outlook.changeDraft(draft.id, { deliverAt: time });
    return ok();
  }),
  174: draftMethod('item.getComposeTypeAsync', nothing, (_params, draft) => ok({ composeType: draft.composeType, coercionType: 'html' })),
  175: itemMethod('item.isClientSignatureEnabledAsync', nothing, (_params, item) => ok(item.kind === 'draft' && item.draft.clientSignature)),
  176: draftMethod('item.disableClientSignatureAsync', nothing, (_params, draft, outlook) => {
    outlook.changeDraft(draft.id, { clientSignature: false });
    return ok();
  }),
};
