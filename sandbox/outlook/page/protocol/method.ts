import * as v from 'valibot';
import type { Message } from '../../mail/message.ts';
import type { Draft } from '../mailbox/draft.ts';
import { type Item, currentItem } from '../mailbox/item.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { type Answer, errors, fail } from './answers.ts';

/** One call of Office.js to Outlook. */
export interface Method {
  /** As an add-in writes it, for the log and the menu of faults. */
  readonly name: string;
  /** Undefined: Office.js waits for no answer. */
  readonly run: (params: unknown, outlook: Outlook) => Answer | undefined | Promise<Answer | undefined>;
}

/** Methods by their dispatch id. */
export type MethodTable = Readonly<Record<number, Method>>;

type Result = Answer | undefined | Promise<Answer | undefined>;

/** The parameters of a method that has none; Office.js sends nothing or an empty object. */
export const nothing = v.unknown();

/** A call on the mailbox. */
export function mailboxMethod<S extends v.GenericSchema>(name: string, params: S, run: (params: v.InferOutput<S>, outlook: Outlook) => Result): Method {
  return {
    name,
    run: (raw, outlook) => {
      const parsed = v.safeParse(params, raw);
      return parsed.success ? run(parsed.output, outlook) : fail(errors.internalFormat);
    },
  };
}

/**
 * A call on an item. It carries no identity of the item: it is answered for whatever is selected now, whichever item the
 * add-in asked on.
 */
export function itemMethod<S extends v.GenericSchema>(
  name: string,
  params: S,
  run: (params: v.InferOutput<S>, item: Item, outlook: Outlook) => Result,
): Method {
  return mailboxMethod(name, params, (parsed, outlook) => {
    const item = currentItem(outlook.state.get());
    return item ? run(parsed, item, outlook) : fail(errors.itemChanged);
  });
}

export function messageMethod<S extends v.GenericSchema>(
  name: string,
  params: S,
  run: (params: v.InferOutput<S>, message: Message, outlook: Outlook) => Result,
): Method {
  return itemMethod(name, params, (parsed, item, outlook) =>
    item.kind === 'message' ? run(parsed, item.message, outlook) : fail(errors.itemChanged),
  );
}

export function draftMethod<S extends v.GenericSchema>(
  name: string,
  params: S,
  run: (params: v.InferOutput<S>, draft: Draft, outlook: Outlook) => Result,
): Method {
  return itemMethod(name, params, (parsed, item, outlook) =>
    item.kind === 'draft' ? run(parsed, item.draft, outlook) : fail(errors.itemChanged),
  );
}
