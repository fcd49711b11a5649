import type { AttachmentInfo, CannotTrack } from './message.ts';

/** What of an item's class keeps it from being tracked as an e-mail (Microsoft: "Item types and message classes"). The first that fits counts. */
const byClass: readonly (readonly [RegExp, CannotTrack | undefined])[] = [
  [/^IPM\.Schedule\.Meeting\b/i, 'meeting'],
  [/^REPORT\b|^IPM\.Outlook\.Recall\b|^IPM\.Recall\b/i, 'report'],
  [/^IPM\.Appointment\b/i, 'appointment'],
  [/^IPM\.Note\.SMIME\.MultipartSigned\b/i, undefined],
  [/^IPM\.Note\.(SMIME|Secure)\b/i, 'encrypted'],
  [/^IPM\.Note\.rpmsg\b/i, 'protected'],
  [/^(IPM\.Note\b|$)/i, undefined],
  [/./, 'otherItem'],
];

/** The envelope of a message whose use is restricted (information rights management). */
const protectedName = /^message(_v\d)?\.rpmsg$/i;

/** Why an item cannot be tracked as an e-mail, as far as its class and its attachments tell; undefined where it can. */
export function whyNotTracked(itemClass: string, attachments: readonly Pick<AttachmentInfo, 'name'>[]): CannotTrack | undefined {
  const because = byClass.find(([pattern]) => pattern.test(itemClass))?.[1];
  return because ?? (attachments.some(({ name }) => protectedName.test(name)) ? 'protected' : undefined);
}
