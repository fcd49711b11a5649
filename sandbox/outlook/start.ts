import * as v from 'valibot';
import { outlook } from '../world/outlook.ts';
import { addinManifest } from './addin/manifest.ts';
import { kept } from './mailbox/kept.ts';
import { messageSummary } from './mail/message.ts';

/** All that the Outlook page needs to begin with, in one answer of the server. */
export const start = v.object({
  world: v.string(),
  outlook,
  addin: v.object({
    /** The address of the add-in's folder, with a slash at the end. */
    folder: v.string(),
    manifest: v.nullable(addinManifest),
    /** Why the manifest cannot be used, or null. */
    fault: v.nullable(v.string()),
  }),
  messages: v.array(messageSummary),
  kept,
});

export type Start = v.InferOutput<typeof start>;
