import * as v from 'valibot';
import { fitsProperties, keptOf } from '../../mailbox/kept.ts';
import { errors, fail, ok } from './answers.ts';
import { type MethodTable, itemMethod, mailboxMethod, nothing } from './method.ts';

const mostBytesOfSettings = 32 * 1024;

/** What an add-in keeps: properties of one item, and settings that roam with the mailbox. */
export const propertyMethods: MethodTable = {
  3: itemMethod('item.loadCustomPropertiesAsync', nothing, async (_params, item, outlook) => {
    await outlook.refreshKept();
    return { wasSuccessful: true, customProperties: JSON.stringify(keptOf(outlook.state.get().kept, item.key).properties) };
  }),
  4: itemMethod('customProperties.saveAsync', v.object({ customProperties: v.record(v.string(), v.unknown()) }), async ({ customProperties }, item, outlook) => {
    if (!fitsProperties(customProperties)) return fail(errors.genericResponse);
    await outlook.keep({ what: 'message', file: item.key, value: { properties: customProperties } });
    return { wasSuccessful: true, error: false };
  }),
  404: mailboxMethod('roamingSettings.saveAsync', v.tuple([v.record(v.string(), v.string())]), async ([settings], outlook) => {
    if (new TextEncoder().encode(JSON.stringify(settings)).length > mostBytesOfSettings) return fail(errors.settingsTooBig);
    await outlook.keep({ what: 'roamingSettings', value: settings });
    return ok();
  }),
};
