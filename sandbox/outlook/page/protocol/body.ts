import * as v from 'valibot';
import { htmlToText, textToHtml } from '../../mail/bodyText.ts';
import { ok } from './answers.ts';
import { type MethodTable, draftMethod, itemMethod, nothing } from './method.ts';

const coercionTypes = { text: 0, html: 3 } as const;

const coercion = v.picklist(Object.values(coercionTypes));
const withData = v.object({ data: v.string(), coercionType: v.optional(coercion, coercionTypes.text) });

const asHtml = ({ data, coercionType }: v.InferOutput<typeof withData>) => (coercionType === coercionTypes.html ? data : textToHtml(data));

/** Calls on the body of a message or draft. */
export const bodyMethods: MethodTable = {
  37: itemMethod('item.body.getAsync', v.object({ coercionType: coercion }), ({ coercionType }, item) => {
    const html = item.kind === 'message' ? item.message.html : item.draft.html;
    if (coercionType === coercionTypes.html) return ok(html);
    return ok(item.kind === 'message' ? item.message.text : htmlToText(html));
  }),
  14: draftMethod('item.body.getTypeAsync', nothing, () => ok('html')),
  38: draftMethod('item.body.setAsync', withData, (params, draft, outlook) => {
    outlook.changeDraft(draft.id, { html: asHtml(params) });
    return ok();
  }),
  23: draftMethod('item.body.prependAsync', withData, (params, draft, outlook) => {
    outlook.changeDraft(draft.id, { html: asHtml(params) + draft.html });
    return ok();
  }),
  13: draftMethod('item.body.setSelectedDataAsync', withData, (params, draft, outlook) => {
    outlook.replaceSelection(draft.id, asHtml(params));
    return ok();
  }),
  29: draftMethod('item.setSelectedDataAsync', withData, (params, draft, outlook) => {
    outlook.replaceSelection(draft.id, asHtml(params));
    return ok();
  }),
  28: draftMethod('item.getSelectedDataAsync', v.object({ coercionType: coercion }), (_params, draft, outlook) =>
    ok({ data: outlook.selectedText(draft.id), sourceProperty: 'body' }),
  ),
  100: draftMethod(
    'item.body.appendOnSendAsync',
    v.object({ appendTxt: v.nullable(v.string()), coercionType: v.optional(coercion, coercionTypes.text) }),
    ({ appendTxt, coercionType }, draft, outlook) => {
      outlook.changeDraft(draft.id, { appendedOnSend: appendTxt === null ? '' : asHtml({ data: appendTxt, coercionType }) });
      return ok();
    },
  ),
  173: draftMethod('item.body.setSignatureAsync', withData, (params, draft, outlook) => {
    outlook.changeDraft(draft.id, { html: `${draft.html}<div class="signature">${asHtml(params)}</div>` });
    return ok();
  }),
};
