import * as v from 'valibot';
import type { Outlook } from '../mailbox/outlook.ts';
import type { Method, MethodTable } from './method.ts';

const unanswered = (name: string): Method => ({ name, run: () => undefined });

const launch = v.object({ launchUrl: v.pipe(v.string(), v.url(), v.regex(/^https?:/i)) });

/** Opens a window for the add-in, which already has its answer: its own window, whatever becomes of the new one. */
function openWindow(params: unknown, outlook: Outlook): undefined {
  const parsed = v.safeParse(launch, params);
  if (!parsed.success) outlook.say('The add-in asked Outlook to open an address that is none of a web page.');
  else if (window.open(parsed.output.launchUrl) === null) outlook.say('The browser blocked a window of the add-in.');
}

/** Messages of Office.js that wait for no answer. */
export const unansweredMethods: MethodTable = {
  163: unanswered('telemetry'),
  193: unanswered('telemetry'),
  400: unanswered('telemetry'),
  401: unanswered('telemetry'),
  402: unanswered('telemetry'),
  403: { name: 'window.open', run: openWindow },
};
