import * as v from 'valibot';
import { openBroadcastChannel } from '../../settings/keptChannel.ts';

const schema = v.object({ organization: v.string(), messageId: v.string() });
/** Of which message, in which organization, the copy or our mark has changed. */
export type ChangedCopy = v.InferOutput<typeof schema>;

/** Lets the windows of the add-in in this browser, panes and ribbon buttons, tell each other of changes; gives what tells the others. */
export function openCopyNews(heard: (changed: ChangedCopy) => void): (changed: ChangedCopy) => void {
  const { post } = openBroadcastChannel('mailbox-match copies', (message) => {
    const parsed = v.safeParse(schema, message);
    if (parsed.success) heard(parsed.output);
  });
  return post;
}
