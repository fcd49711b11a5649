import * as v from 'valibot';
import type { AttachmentContent, AttachmentKind } from '../../mail/message.ts';
import type { Draft, DraftAttachment } from '../mailbox/draft.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { attachmentNumbers, attachmentTo } from './attachments.ts';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, draftMethod, nothing } from './method.ts';

interface Added {
  readonly name: string;
  readonly inline: boolean;
  readonly kind: AttachmentKind;
  readonly size: number;
  readonly content: AttachmentContent;
}

/** Attachments of a message being written. */
export const draftAttachmentMethods: MethodTable = {
  16: draftMethod(
    'item.addFileAttachmentAsync',
    v.object({ uri: v.string(), name: v.string(), isInline: v.optional(v.boolean(), false) }),
    ({ uri, name, isInline }, draft, outlook) =>
      // Outlook fetches the file itself; nothing leaves this machine, so the address stands for it.
      add(outlook, draft, { name, inline: isInline, kind: 'file', size: uri.length, content: { content: uri, format: 'url' } }),
  ),
  148: draftMethod(
    'item.addFileAttachmentFromBase64Async',
    v.object({ base64String: v.string(), name: v.string(), isInline: v.optional(v.boolean(), false) }),
    ({ base64String, name, isInline }, draft, outlook) =>
      add(outlook, draft, {
        name,
        inline: isInline,
        kind: 'file',
        size: Math.floor((base64String.length * 3) / 4),
        content: { content: base64String, format: 'base64' },
      }),
  ),
  19: draftMethod('item.addItemAttachmentAsync', v.object({ itemId: v.string(), name: v.string() }), ({ itemId, name }, draft, outlook) =>
    add(outlook, draft, { name, inline: false, kind: 'item', size: 0, content: { content: itemId, format: 'eml' } }),
  ),
  20: draftMethod('item.removeAttachmentAsync', v.object({ attachmentIndex: v.string() }), ({ attachmentIndex }, draft, outlook) => {
    const removed = draft.attachments.find((attachment) => attachment.id === attachmentIndex);
    if (!removed) return fail(errors.invalidAttachmentId);
    outlook.changeDraft(draft.id, { attachments: draft.attachments.filter((attachment) => attachment !== removed) });
    tell(outlook, removed, false);
    return ok();
  }),
  149: draftMethod('item.getAttachmentsAsync', nothing, (_params, draft) => ok(draft.attachments.map(attachmentTo))),
};

function add(outlook: Outlook, draft: Draft, { name, inline, kind, size, content }: Added) {
  const id = `${draft.id}-attachment-${crypto.randomUUID()}`;
  const attachment: DraftAttachment = { id, name, contentType: 'application/octet-stream', size, kind, inline, contentId: null, content };
  outlook.changeDraft(draft.id, { attachments: [...draft.attachments, attachment] });
  tell(outlook, attachment, true);
  return ok(id);
}

function tell(outlook: Outlook, { id, name, inline, kind }: DraftAttachment, added: boolean): void {
  outlook.events?.attachmentsChanged({ added, id, name, inline, kind: attachmentNumbers[kind] });
}
