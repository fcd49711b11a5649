import * as v from 'valibot';
import type { FrameDialog } from '../mailbox/state.ts';

const options = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ url: v.string(), width: v.optional(v.number(), 80), height: v.optional(v.number(), 80) }),
);

/** Dialog events of Office.js: a message, or a number that says why the dialog is gone. */
export const dialogEvents = { closedByUser: 12006, domainNotAllowed: 12004, alreadyOpen: 12007 } as const;

/** What a dialog in a frame over Outlook is to show, from the registration that asks for it. */
export function readDialog(targetId: unknown): FrameDialog | null {
  const result = v.safeParse(options, targetId);
  return result.success && URL.canParse(result.output.url) ? result.output : null;
}
