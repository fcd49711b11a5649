import type { Element } from '@xmldom/xmldom';

/** Something wrong in a manifest: where, what, and how to put it right. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

export const fault = (element: Element, message: string, remedy: string): Fault => ({ line: element.lineNumber ?? 1, message, remedy });
