import * as v from 'valibot';
import type { OutlookHost } from './outlookHost.ts';
import type { AddinFrame } from './addinFrame.ts';

/** Calls that every Office application knows, by their dispatch id. The answer is merged with the version and error code. */

const call = v.looseObject({ DdaMethod: v.object({ DispatchId: v.number() }) });

type OfficeCall = v.InferOutput<typeof call>;

interface OfficeAnswer {
  readonly Error: number;
  readonly [name: string]: unknown;
}

interface OfficeMethod {
  readonly name: string;
  readonly run: (params: OfficeCall, frame: AddinFrame, host: OutlookHost) => OfficeAnswer;
}

const done = { Error: 0 } as const;
const notSupported = { Error: 5000 } as const;
const internal = { Error: 5001 } as const;
/** The user is not signed in with an account that single sign-on works for. */
const noSingleSignOn = { Error: 13001 } as const;

const toParent = v.looseObject({ messageToParent: v.string(), targetOrigin: v.optional(v.nullable(v.string())) });
const toChild = v.looseObject({ messageContent: v.string() });

const officeMethods: Readonly<Record<number, OfficeMethod>> = {
  94: {
    name: 'event.completed',
    run: (params, frame, host) => {
      host.commandCompleted(frame, String(params['0']), Number(params['1']));
      return done;
    },
  },
  97: {
    name: 'ui.closeContainer',
    run: (_params, _frame, host) => {
      host.outlook.closePane();
      return done;
    },
  },
  98: { name: 'auth.getAccessTokenAsync', run: () => noSingleSignOn },
  144: {
    name: 'ui.messageParent',
    run: (params, frame, host) => {
      const { messageToParent, targetOrigin } = v.parse(toParent, params);
      const parent = host.frame('pane');
      parent?.tell('dialogMessageReceived', {
        messageType: 0,
        messageContent: messageToParent,
        messageOrigin: frame.origin,
        targetOrigin: targetOrigin ?? undefined,
      });
      return done;
    },
  },
  145: {
    name: 'dialog.messageChild',
    run: (params, frame, host) => {
      const { messageContent } = v.parse(toChild, params);
      host.frame('dialog')?.tell('dialogParentMessageReceived', { messageType: 1, messageContent, messageOrigin: frame.origin });
      return done;
    },
  },
};

/** The answer to `executeMethod`. */
export function officeCall(data: unknown, frame: AddinFrame, host: OutlookHost): { readonly name: string; readonly answer: object } {
  const parsed = v.safeParse(call, data);
  if (!parsed.success) return { name: 'unknown', answer: { Version: 1, ...notSupported } };
  const id = parsed.output.DdaMethod.DispatchId;
  const method = officeMethods[id];
  return { name: `${method?.name ?? 'unknown'} (${id})`, answer: { Version: 1, ...(method ? answerOf(() => method.run(parsed.output, frame, host)) : notSupported) } };
}

/** Parameters that cannot be read are answered, too; the add-in would wait for ever. */
function answerOf(run: () => OfficeAnswer): OfficeAnswer {
  try {
    return run();
  } catch (error) {
    if (v.isValiError(error)) return internal;
    throw error;
  }
}
