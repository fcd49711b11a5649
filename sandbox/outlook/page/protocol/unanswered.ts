import type { Method, MethodTable } from './method.ts';

const unanswered = (name: string): Method => ({ name, run: () => undefined });

/** Messages of Office.js that wait for no answer. */
export const unansweredMethods: MethodTable = {
  163: unanswered('telemetry'),
  193: unanswered('telemetry'),
  400: unanswered('telemetry'),
  401: unanswered('telemetry'),
  402: unanswered('telemetry'),
  403: {
    name: 'window.open',
    run: (_params, outlook) => {
      outlook.say('The add-in asked Outlook to open a window.');
      return undefined;
    },
  },
};
