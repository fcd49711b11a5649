/** What a test sees of a window that was opened through Office.js. */
export interface FakeDialog {
  readonly address: string;
  closed: boolean;
  /** The page in it says something. */
  say(message: string, origin?: string): void;
  /** Office.js tells of it. */
  tell(code: number): void;
}

type Handler = (event: { message: string; origin: string | undefined } | { error: number }) => void;

/** Puts a little of Office.js in place that opens windows. `refusals` are the codes of the next attempts that fail; 0 succeeds. */
export function fakeDialogs(): { readonly opened: FakeDialog[]; refusals: number[]; attempts: number } {
  const state = { opened: [] as FakeDialog[], refusals: [] as number[], attempts: 0 };
  const display = (address: string, _options: object, answer: (result: object) => void) => {
    state.attempts += 1;
    const code = state.refusals.shift() ?? 0;
    if (code !== 0) return answer({ status: 'failed', error: { code } });
    const handlers = new Map<string, Handler>();
    const fake: FakeDialog = {
      address,
      closed: false,
      say: (message, origin = window.location.origin) => handlers.get('message')?.({ message, origin }),
      tell: (error) => handlers.get('event')?.({ error }),
    };
    state.opened.push(fake);
    const close = () => {
      if (fake.closed) throw new Error('Function close call failed, error code: 12006.');
      fake.closed = true;
    };
    answer({ status: 'succeeded', value: { addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler), close } });
  };
  Object.assign(globalThis, {
    Office: {
      context: { ui: { displayDialogAsync: display } },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    },
  });
  return state;
}
