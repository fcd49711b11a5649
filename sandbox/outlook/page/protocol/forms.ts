import * as v from 'valibot';
import { textToHtml } from '../../mail/bodyText.ts';
import { type DraftAttachment, type DraftStart, replyTo } from '../mailbox/draft.ts';
import { newEvent } from '../mailbox/event.ts';
import { mailList } from '../mailbox/mailList.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { type Answer, errors, fail, ok } from './answers.ts';
import { type Method, type MethodTable, mailboxMethod, messageMethod, nothing } from './method.ts';

/**
 * A form takes the place of the message, and the pane goes with it. It opens a moment after the answer, so that the
 * add-in still gets that.
 */
const opensAfter = 100;

function open(outlook: Outlook, start: DraftStart): Answer {
  setTimeout(() => outlook.compose(start), opensAfter);
  return ok();
}

/** The attachments of a form as Office.js flattens them, e.g. `["file", "a.pdf", "https://…", false]`. */
const formAttachments = v.optional(v.nullable(v.array(v.array(v.unknown()))));

const reply = v.looseObject({ htmlBody: v.optional(v.nullable(v.string())), attachments: formAttachments });

const addresses = v.optional(v.nullable(v.array(v.union([v.string(), v.looseObject({ address: v.optional(v.string()), emailAddress: v.optional(v.string()) })]))));

const newMessage = v.looseObject({
  to: addresses,
  cc: addresses,
  bcc: addresses,
  toRecipients: addresses,
  ccRecipients: addresses,
  bccRecipients: addresses,
  subject: v.optional(v.nullable(v.string())),
  htmlBody: v.optional(v.nullable(v.string())),
  attachments: formAttachments,
});

const time = v.optional(v.nullable(v.number()));

const newAppointment = v.looseObject({
  requiredAttendees: addresses,
  optionalAttendees: addresses,
  start: time,
  end: time,
  location: v.optional(v.nullable(v.string())),
  subject: v.optional(v.nullable(v.string())),
  body: v.optional(v.nullable(v.string())),
});

const itemId = v.object({ itemId: v.string() });

const displayMessage = (name: string): Method =>
  mailboxMethod(name, itemId, async (params, outlook) => {
    const found = mailList(outlook.state.get()).find((message) => message.itemId === params.itemId);
    if (!found) return fail(errors.genericResponse);
    await outlook.select(found);
    return ok();
  });

const displayReply = (name: string, all: boolean): Method =>
  messageMethod(name, reply, (params, message, outlook) => {
    const start = replyTo(message, { all, me: outlook.me, zone: outlook.zone, html: params.htmlBody ?? '' });
    return open(outlook, { ...start, attachments: [...(start.attachments ?? []), ...attachmentsOf(params.attachments)] });
  });

const displayNewMessage = (name: string): Method =>
  mailboxMethod(name, newMessage, (params, outlook) => {
    return open(outlook, {
      to: people(params.to ?? params.toRecipients),
      cc: people(params.cc ?? params.ccRecipients),
      bcc: people(params.bcc ?? params.bccRecipients),
      subject: params.subject ?? '',
      html: params.htmlBody ?? '',
      attachments: attachmentsOf(params.attachments),
    });
  });

const displayNewAppointment = (name: string): Method =>
  mailboxMethod(name, newAppointment, (params, outlook) => {
    const event = newEvent(Date.now(), {
      ...(typeof params.start === 'number' && { start: params.start }),
      ...(typeof params.end === 'number' && { end: params.end }),
      ...(params.location && { places: [{ type: 'custom', id: params.location }] }),
    });
    return open(outlook, { event, to: people(params.requiredAttendees), cc: people(params.optionalAttendees), subject: params.subject ?? '', html: textToHtml(params.body ?? '') });
  });

/** There is no calendar: only an event that was saved while it was written is found. */
const displayAppointment = (name: string): Method =>
  mailboxMethod(name, itemId, (params, outlook) => {
    const found = outlook.state.get().drafts.find((draft) => draft.event !== null && draft.itemId === params.itemId);
    if (!found) return fail(errors.genericResponse);
    setTimeout(() => outlook.openDraft(found.id), opensAfter);
    return ok();
  });

const notHere = (name: string, what: string): Method =>
  mailboxMethod(name, nothing, (_params, outlook: Outlook) => {
    outlook.say(`The add-in opened ${what}. This sandbox does not show it.`);
    return ok();
  });

/** Windows that Outlook opens for an add-in. */
export const formMethods: MethodTable = {
  8: displayMessage('mailbox.displayMessageForm'),
  179: displayMessage('mailbox.displayMessageFormAsync'),
  9: displayAppointment('mailbox.displayAppointmentForm'),
  180: displayAppointment('mailbox.displayAppointmentFormAsync'),
  44: displayNewMessage('mailbox.displayNewMessageForm'),
  178: displayNewMessage('mailbox.displayNewMessageFormAsync'),
  7: displayNewAppointment('mailbox.displayNewAppointmentForm'),
  177: displayNewAppointment('mailbox.displayNewAppointmentFormAsync'),
  10: displayReply('item.displayReplyForm', false),
  183: displayReply('item.displayReplyFormAsync', false),
  30: displayReply('item.displayReplyForm', false),
  181: displayReply('item.displayReplyFormAsync', false),
  11: displayReply('item.displayReplyAllForm', true),
  184: displayReply('item.displayReplyAllFormAsync', true),
  31: displayReply('item.displayReplyAllForm', true),
  182: displayReply('item.displayReplyAllFormAsync', true),
  40: notHere('consent', 'a question for consent'),
  42: mailboxMethod('ui.closeApp', nothing, (_params, outlook) => {
    outlook.closePane();
    return ok();
  }),
  43: notHere('mailbox.displayPersonaCard', 'a contact card'),
  45: notHere('mailbox.navigateToModule', 'another part of Outlook'),
};

function people(list: v.InferOutput<typeof addresses>) {
  return (list ?? []).map((entry) => {
    const address = typeof entry === 'string' ? entry : (entry.address ?? entry.emailAddress ?? '');
    return { address, name: address };
  });
}

function attachmentsOf(list: v.InferOutput<typeof formAttachments>): DraftAttachment[] {
  return (list ?? []).map(([, name, source]) => ({
    id: `form-attachment-${crypto.randomUUID()}`,
    name: String(name),
    contentType: 'application/octet-stream',
    size: 0,
    kind: 'file',
    inline: false,
    contentId: null,
    content: { content: String(source), format: 'url' },
  }));
}
