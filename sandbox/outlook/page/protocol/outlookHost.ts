import * as v from 'valibot';
import type { CommandButton } from '../../addin/manifest.ts';
import { localizedFor } from '../../addin/manifest.ts';
import type { EventDetails } from '../mailbox/event.ts';
import type { Outlook, OutlookEvents } from '../mailbox/outlook.ts';
import { type Notification, notificationTypes } from '../mailbox/state.ts';
import { type AddinFrame, type FramePurpose } from './addinFrame.ts';
import { checkAnswer, errors, fail } from './answers.ts';
import { appContext } from './appContext.ts';
import { bridgeAnswer, bridgeRequestText } from './bridge.ts';
import { type HostRequest, actionTypes, answerText, readRequest } from './envelope.ts';
import { placeTo } from './draftEvent.ts';
import { dialogEvents, readDialog } from './frameDialog.ts';
import { initialData } from './initialData.ts';
import { focusActions, leaveFrame } from './keyboard.ts';
import { methods } from './methods.ts';
import { officeCall } from './officeWide.ts';
import { ProtocolLog } from './protocolLog.ts';
import { themeColours } from './theme.ts';

const registration = v.looseObject({ targetId: v.optional(v.unknown()) });
const call = v.object({ ApiParams: v.optional(v.unknown()), MethodData: v.looseObject({ DispatchId: v.number() }) });
const notice = v.tupleWithRest([v.string(), v.number()], v.unknown());

/** The only action on a notification that add-ins are told of, by the number Office.js knows it by. */
const infobarDismissed = 1;

/** Events of one item: with the next item they must be asked for anew. */
const itemEvents = ['olkInfobarClicked', 'olkRecipientsChanged', 'olkAttachmentsChanged', 'olkAppointmentTimeChanged', 'olkRecurrenceChanged', 'olkEnhancedLocationsChanged'] as const;

/** What happens to an answer: undefined means that none is sent. */
interface Reply {
  readonly what: string;
  readonly answer: unknown;
  readonly delay?: number;
}

const unanswered = (what: string): Reply => ({ what, answer: undefined });

/** A function command that waits for the add-in to say it has completed. */
interface RunningCommand {
  readonly id: string;
  readonly button: CommandButton;
  readonly functionName: string;
}

/** Outlook as Office.js knows it: answers what the frames of the add-in ask, and tells them what happens. */
export class OutlookHost implements OutlookEvents {
  readonly outlook: Outlook;
  readonly log = new ProtocolLog();
  readonly #frames = new Set<AddinFrame>();
  #waitingCommands: RunningCommand[] = [];
  #commandCount = 0;
  readonly #actions: Readonly<Record<string, (request: HostRequest, frame: AddinFrame) => Reply | Promise<Reply>>> = {
    ContextActivationManager_getAppContextAsync: (_request, frame) => this.#start(frame),
    ContextActivationManager_notifyHost: (request) => this.#notified(request),
    ContextActivationManager_openWindowInHost: () => {
      this.outlook.say('The browser blocked a window of the add-in.');
      return unanswered('window.open was blocked');
    },
    GetInitialData: () => ({ what: 'initial data', answer: initialData(this.outlook) }),
    ExecuteMethod: (request) => this.#execute(request),
    executeMethod: (request, frame) => {
      const { name, answer } = officeCall(request._data, frame, this);
      return { what: name, answer };
    },
  };

  constructor(outlook: Outlook) {
    this.outlook = outlook;
    outlook.events = this;
  }

  /** Begins to listen; the answer stops it. */
  listen(): () => void {
    const listener = (event: MessageEvent<unknown>) => void this.#receive(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }

  /** Takes a frame into the conversation; the answer takes it out. */
  attach(frame: AddinFrame): () => void {
    this.#frames.add(frame);
    return () => this.#frames.delete(frame);
  }

  frame(purpose: FramePurpose): AddinFrame | undefined {
    return [...this.#frames].find((frame) => frame.purpose === purpose);
  }

  // --- requests -----------------------------------------------------------------------------------------------------

  async #receive(event: MessageEvent<unknown>): Promise<void> {
    const frame = [...this.#frames].find((each) => each.window === event.source && each.origin === event.origin);
    if (!frame) return;
    const bridgeText = bridgeRequestText(event.data);
    if (bridgeText !== null) return this.#relay(bridgeText, frame);
    const request = readRequest(event.data);
    if (!request || request._conversationId !== frame.identity.conversationId) return;
    await this.#awake();
    const { what, answer, delay } = await this.#reply(request, frame);
    this.#note('from add-in', frame, what, request._data);
    if (answer === undefined) return;
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    this.#note('to add-in', frame, what, answer);
    frame.post(answerText(request, answer));
  }

  /** A silent Outlook answers when it is no longer silent: very late is one of the things that can happen. */
  #awake(): Promise<void> | undefined {
    const { state } = this.outlook;
    const silent = () => state.get().settings.start === 'silent';
    if (!silent()) return undefined;
    return new Promise((resolve) => {
      const stop = state.subscribe(() => {
        if (silent()) return;
        stop();
        resolve();
      });
    });
  }

  #reply(request: HostRequest, frame: AddinFrame): Reply | Promise<Reply> {
    if (request._actionType === actionTypes.register) return this.#register(request, frame);
    if (request._actionType === actionTypes.unregister) return this.#unregister(request, frame);
    return this.#actions[request._actionName]?.(request, frame) ?? unanswered(`${request._actionName} (unknown)`);
  }

  async #start(frame: AddinFrame): Promise<Reply> {
    // The page in the frame may have been loaded anew: what an earlier one asked for is forgotten.
    frame.events.clear();
    await this.outlook.refreshKept();
    return { what: 'app context', answer: appContext(this.outlook, frame.identity.appId) };
  }

  #notified(request: HostRequest): Reply {
    const parsed = v.safeParse(notice, request._data);
    const direction = parsed.success ? focusActions[parsed.output[1]] : undefined;
    if (direction) leaveFrame(direction);
    return unanswered(`notice ${parsed.success ? parsed.output[1] : ''}`);
  }

  async #execute(request: HostRequest): Promise<Reply> {
    const parsed = v.safeParse(call, request._data);
    if (!parsed.success) return { what: 'unreadable call', answer: fail(errors.internalFormat) };
    const { DispatchId: id } = parsed.output.MethodData;
    const method = methods[id];
    const what = `${method?.name ?? 'unknown call'} (${id})`;
    const fault = this.outlook.state.get().settings.answers.find((each) => each.dispatchId === id);
    if (fault?.errorCode !== undefined) return { what, answer: fail(fault.errorCode), ...(fault.delay !== undefined && { delay: fault.delay }) };
    const answer = method ? await this.#run(() => method.run(parsed.output.ApiParams, this.outlook), what) : fail(errors.notSupported);
    if (fault?.lost) return unanswered(`${what}, answer lost`);
    return { what, answer, ...(fault?.delay !== undefined && { delay: fault.delay }) };
  }

  async #run(run: () => unknown, what: string): Promise<unknown> {
    try {
      const answer = await run();
      if (answer !== undefined) checkAnswer(answer, what);
      return answer;
    } catch (error) {
      this.outlook.say(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return fail(errors.internal);
    }
  }

  #register(request: HostRequest, frame: AddinFrame): Reply {
    const what = `register ${request._actionName}`;
    if (request._actionName === 'dialogMessageReceived') {
      const error = this.#openDialog(request);
      if (error !== 0) return { what, answer: { Error: error } };
    }
    frame.events.add(request._actionName);
    if (request._actionName === 'appCommandInvoked' && frame.purpose === 'functions') this.#sendCommands(frame);
    return { what, answer: { Error: 0 } };
  }

  #unregister(request: HostRequest, frame: AddinFrame): Reply {
    frame.events.delete(request._actionName);
    if (request._actionName === 'dialogMessageReceived') this.outlook.showDialog(null);
    return { what: `unregister ${request._actionName}`, answer: { Error: 0 } };
  }

  #openDialog(request: HostRequest): number {
    const parsed = v.safeParse(registration, request._data);
    const dialog = parsed.success ? readDialog(parsed.output.targetId) : null;
    if (!dialog) return dialogEvents.domainNotAllowed;
    if (this.outlook.state.get().dialog) return dialogEvents.alreadyOpen;
    this.outlook.showDialog(dialog);
    return 0;
  }

  /** The user has closed the dialog in the frame. */
  dialogClosed(): void {
    this.outlook.showDialog(null);
    this.#tell('dialogMessageReceived', { messageType: dialogEvents.closedByUser });
  }

  async #relay(text: string, frame: AddinFrame): Promise<void> {
    this.#note('from add-in', frame, 'bridge', 'a token request; its content is not written down');
    const answer = await bridgeAnswer(text, this.outlook.state.get().settings.bridge);
    if (answer === null) return;
    this.#note('to add-in', frame, 'bridge', 'an answer with a token; its content is not written down');
    frame.post(answer);
  }

  // --- events -------------------------------------------------------------------------------------------------------

  itemChanged(): void {
    for (const frame of this.#frames) for (const event of itemEvents) frame.events.delete(event);
    // An empty text is how Outlook says that there is no item.
    this.#tell('olkItemSelectedChanged', initialData(this.outlook) ?? '');
  }

  themeChanged(): void {
    this.#tell('officeThemeChanged', [JSON.stringify(themeColours[this.outlook.state.get().settings.theme])]);
  }

  eventChanged({ start, end, recurrence, places }: EventDetails, changed: Partial<EventDetails>): void {
    if ('start' in changed || 'end' in changed) this.#tell('olkAppointmentTimeChanged', [JSON.stringify({ start, end })]);
    if ('recurrence' in changed) this.#tell('olkRecurrenceChanged', [JSON.stringify({ recurrence: recurrence && JSON.stringify(recurrence) })]);
    if ('places' in changed) this.#tell('olkEnhancedLocationsChanged', [JSON.stringify({ enhancedLocations: places.map(placeTo) })]);
  }

  recipientsChanged(fields: Readonly<Record<string, boolean>>): void {
    this.#tell('olkRecipientsChanged', [JSON.stringify(fields)]);
  }

  attachmentsChanged({ added, id, name, inline, kind }: Parameters<OutlookEvents['attachmentsChanged']>[0]): void {
    const details = { id, name, isInline: inline, attachmentType: kind, size: 0, url: '' };
    this.#tell('olkAttachmentsChanged', [JSON.stringify({ attachmentStatus: added ? 'added' : 'removed', attachmentDetails: details })]);
  }

  notificationDismissed(notification: Notification): void {
    this.#tell('olkInfobarClicked', [{ actionType: infobarDismissed, infobarType: notificationTypes.indexOf(notification.type) }]);
  }

  #tell(event: string, data: unknown): void {
    const frame = this.frame('pane');
    if (frame?.tell(event, data)) this.#note('to add-in', frame, `event ${event}`, data);
  }

  // --- function commands --------------------------------------------------------------------------------------------

  functionCommand(button: CommandButton, functionName: string): void {
    this.#waitingCommands.push({ id: `command-${++this.#commandCount}`, button, functionName });
    const frame = this.frame('functions');
    // The page with the functions is loaded when the first of them is wanted, and then asks for the event.
    if (frame?.events.has('appCommandInvoked')) this.#sendCommands(frame);
    else this.outlook.loadFunctions();
  }

  #sendCommands(frame: AddinFrame): void {
    const commands = this.#waitingCommands;
    this.#waitingCommands = [];
    // Office.js finds the functions only after the answer to its registration.
    setTimeout(() => {
      for (const { id, button, functionName } of commands) {
        const event = [id, functionName, JSON.stringify({ source: { id: button.id } })];
        frame.tell('appCommandInvoked', event);
        this.#note('to add-in', frame, 'event appCommandInvoked', event);
        const { settings } = this.outlook.state.get();
        this.outlook.say(`${localizedFor(button.label, settings.language)}: the add-in is working…`);
      }
    });
  }

  commandCompleted(frame: AddinFrame, id: string, status: number): void {
    this.#note('from add-in', frame, 'command completed', { id, status });
    this.outlook.say(status === 0 ? null : `The add-in has no such function (${status}).`);
  }

  #note(direction: 'from add-in' | 'to add-in', frame: AddinFrame, what: string, data: unknown): void {
    this.log.add({ direction, frame: frame.purpose, what, data });
  }
}
