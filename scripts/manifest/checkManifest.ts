import { DOMParser, type Document } from '@xmldom/xmldom';
import { SaxesParser } from 'saxes';
import { checkShape } from './checkShape.ts';
import { textIn, typeOf, withDescendants } from './elements.ts';
import { type Fault, fault } from './fault.ts';
import { rules } from './rules.ts';

const largestBytes = 256 * 1024;

/**
 * Checks the text of an Outlook add-in's XML manifest by rules of our own; the list is empty when it is good. With
 * `functions`, the names that the add-in's code associates, a button may only call one of these.
 */
export function checkManifest(xml: string, functions?: readonly string[]): readonly Fault[] {
  const unreadable = checkFile(xml);
  if (unreadable) return [unreadable];
  let document: Document;
  try {
    document = new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
  } catch (error) {
    return [{ line: lineIn(error), message: 'The file is not well-formed XML.', remedy: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' }];
  }
  const root = document.documentElement;
  if (!root || root.localName !== 'OfficeApp' || typeOf(root) !== 'MailApp') {
    return [{ line: 1, message: 'This is no manifest of an Outlook add-in.', remedy: 'The outermost element has to be <OfficeApp xsi:type="MailApp">.' }];
  }
  const elements = withDescendants(root);
  const unknown = functions ? elements.filter((element) => element.localName === 'FunctionName' && !functions.includes(textIn(element))) : [];
  return [
    ...checkShape(root),
    ...elements.flatMap((element) => rules.flatMap((rule) => rule(element))),
    ...unknown.map((element) => fault(element, `The add-in has no function "${textIn(element)}".`, `Functions that the code associates: ${functions?.join(', ') ?? ''}.`)),
  ].sort((one, other) => one.line - other.line);
}

/** What is wrong with the file before anything in it is looked at. */
function checkFile(xml: string): Fault | undefined {
  if (Buffer.byteLength(xml) > largestBytes) return { line: 1, message: 'The file is larger than 256 KB.', remedy: 'Leave languages or icons out.' };
  const declaration = /^\uFEFF?<\?xml\b([^?]*)\?>/.exec(xml)?.[1];
  if (declaration !== undefined && !/^\s+version="1\.0"(\s+encoding="utf-8")?(\s+standalone="(yes|no)")?\s*$/i.test(declaration)) {
    return { line: 1, message: 'The first line is not that of an XML file in UTF-8.', remedy: 'Write <?xml version="1.0" encoding="UTF-8"?> and save the file in UTF-8.' };
  }
  const doctype = xml.indexOf('<!DOCTYPE');
  if (doctype >= 0) return { line: lineAt(xml, doctype), message: 'The file has a document type.', remedy: 'Remove <!DOCTYPE …>.' };
  const bare = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, (text) => text.replace(/[^\n]/g, ' ')).search(/&(?!#?\w+;)/);
  if (bare >= 0) return { line: lineAt(xml, bare), message: '"&" stands for no character.', remedy: 'Write &amp; for an ampersand.' };
  return checkForm(xml);
}

/** Stricter than the parser, which takes `<a//>`, references to nothing and characters that XML does not have. */
function checkForm(xml: string): Fault | undefined {
  let first: Fault | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    first ??= { line: parser.line, message: `The file is not well-formed XML: ${message.replace(/^[\d:]+ /, '')}`, remedy: `Mend it before column ${parser.column + 1} of this line.` };
  });
  parser.write(xml).close();
  return first;
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

function lineIn(error: unknown): number {
  const line = /line:(\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return line === undefined ? 1 : Number(line);
}
