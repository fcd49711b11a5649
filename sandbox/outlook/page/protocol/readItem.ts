import * as v from 'valibot';
import { shownPane } from '../mailbox/state.ts';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, itemMethod, messageMethod, nothing } from './method.ts';

/** What a delegate may do in the shared folder: read, write, edit own. */
const delegatePermissions = 1 | 2 | 16;

/** The folders a message can be moved to, as Office.js names them. */
const folders = { inbox: 'Inbox', junk: 'Junk Email', deletedItems: 'Deleted Items' } as const;

/** Calls on a message that is read. */
export const readItemMethods: MethodTable = {
  99: itemMethod('item.getInitializationContextAsync', nothing, (_params, _item, outlook) => ok(shownPane(outlook.state.get())?.context ?? '')),
  101: messageMethod('item.move', v.object({ destinationFolder: v.picklist(['inbox', 'junk', 'deletedItems']) }), async ({ destinationFolder }, message, outlook) => {
    await outlook.move(message.file, folders[destinationFolder]);
    return ok();
  }),
  108: messageMethod('item.getSharedPropertiesAsync', nothing, (_params, _message, outlook) => {
    const owner = outlook.state.get().settings.sharedFolder;
    if (owner === null) return fail(errors.notSupported);
    return ok({ owner, targetMailbox: owner, targetRestUrl: new URL('/api', location.origin).href, delegatePermissions });
  }),
  150: itemMethod('item.getAttachmentContentAsync', v.object({ id: v.string() }), async ({ id }, item, outlook) => {
    if (item.kind === 'draft') {
      const found = item.draft.attachments.find((attachment) => attachment.id === id);
      return found ? ok(await outlook.contentAt(found.content)) : fail(errors.invalidAttachmentId);
    }
    const index = item.message.attachments.findIndex((attachment) => attachment.id === id);
    return index < 0 ? fail(errors.invalidAttachmentId) : ok(await outlook.contentAt({ file: item.message.file, index }));
  }),
  168: messageMethod('item.getAllInternetHeadersAsync', nothing, (_params, message) => ok(message.headers)),
};
