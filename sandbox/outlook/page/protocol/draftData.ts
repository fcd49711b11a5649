import * as v from 'valibot';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, draftMethod, nothing } from './method.ts';

const mostCharactersOfSession = 50_000;

const keys = v.object({ internetHeaderKeys: v.array(v.string()) });
const name = v.object({ name: v.string() });

/** What an add-in leaves with a message being written: header lines that are sent with it, and data of the session. */
export const draftDataMethods: MethodTable = {
  151: draftMethod('item.internetHeaders.getAsync', keys, ({ internetHeaderKeys }, draft) =>
    ok(Object.fromEntries(internetHeaderKeys.flatMap((key) => (key in draft.headers ? [[key, draft.headers[key]]] : [])))),
  ),
  152: draftMethod(
    'item.internetHeaders.setAsync',
    v.object({ internetHeaderNameValuePairs: v.record(v.string(), v.string()) }),
    ({ internetHeaderNameValuePairs }, draft, outlook) => {
      outlook.changeDraft(draft.id, { headers: { ...draft.headers, ...internetHeaderNameValuePairs } });
      return ok();
    },
  ),
  153: draftMethod('item.internetHeaders.removeAsync', keys, ({ internetHeaderKeys }, draft, outlook) => {
    outlook.changeDraft(draft.id, { headers: without(draft.headers, internetHeaderKeys) });
    return ok();
  }),
  185: draftMethod('item.sessionData.setAsync', v.object({ name: v.string(), value: v.string() }), (entry, draft, outlook) => {
    const session = { ...draft.session, [entry.name]: entry.value };
    if (JSON.stringify(session).length > mostCharactersOfSession) return fail(errors.settingsTooBig);
    outlook.changeDraft(draft.id, { session });
    return ok();
  }),
  186: draftMethod('item.sessionData.getAsync', name, (entry, draft) => {
    const value = draft.session[entry.name];
    return value === undefined ? fail(errors.notFound) : ok(value);
  }),
  187: draftMethod('item.sessionData.getAllAsync', nothing, (_params, draft) => ok(draft.session)),
  188: draftMethod('item.sessionData.clearAsync', nothing, (_params, draft, outlook) => {
    outlook.changeDraft(draft.id, { session: {} });
    return ok();
  }),
  189: draftMethod('item.sessionData.removeAsync', name, (entry, draft, outlook) => {
    if (!(entry.name in draft.session)) return fail(errors.notFound);
    outlook.changeDraft(draft.id, { session: without(draft.session, [entry.name]) });
    return ok();
  }),
};

function without(record: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => !names.includes(each)));
}
