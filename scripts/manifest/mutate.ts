import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { childElements, withDescendants } from './elements.ts';

/** A number from 0 up to but not including `below`; the same row of numbers for the same seed (mulberry32). */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Texts that are wrong in one place or another, and some that are right in the wrong place. */
const texts = ['', ' ', 'x', 'true', '1', 'TRUE', '-1', '451', '1.5', '1.2.3.4.5', '99999', '123456', 'en-US', 'english', 'https://addin.contoso.com', 'http://addin.contoso.com/x', 'https://', ' https://addin.contoso.com', 'ftp://x', 'ReadItem', 'readitem', 'Message', 'ReadOrEdit', 'bt:MobileIconList', 'Button', 'MailHost', 'Menu', 'paneUrl', 'groupLabel', 'é', '𝒳', '<', '%', 'x'.repeat(33), 'x'.repeat(126), 'x'.repeat(251), `https://x/${'y'.repeat(2050)}`];
const names = ['OfficeTab', 'CustomTab', 'Group', 'Control', 'Label', 'Icon', 'bt:Image', 'bt:String', 'Action', 'SourceLocation', 'SupportsPinning', 'SupportsSharedFolders', 'Rule', 'Host', 'Hosts', 'Form', 'Description', 'Requirements', 'Sets', 'bt:Sets', 'Set', 'Override', 'bt:Override', 'Methods', 'Tooltip', 'TaskpaneId', 'Unknown', 'RequestedHeight', 'VersionOverrides', 'Resources', 'FunctionFile', 'ExtensionPoint', 'Items', 'MobileFormFactor', 'TabletFormFactor'];
const types = ['MailApp', 'TaskPaneApp', 'ContentApp', 'ItemRead', 'ItemEdit', 'ItemIs', 'RuleCollection', 'ItemHasAttachment', 'ItemHasKnownEntity', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'MailHost', 'Workbook', 'MessageReadCommandSurface', 'MessageComposeCommandSurface', 'MobileMessageReadCommandSurface', 'CustomPane', 'Module', 'LaunchEvent', 'Button', 'Menu', 'MobileButton', 'ShowTaskpane', 'ExecuteFunction', 'bt:MobileIconList', 'bt:IconList', 'xsi:string', 'x:y', ''];
const namespaces = ['', 'http://schemas.microsoft.com/office/appforoffice/1.1', 'http://schemas.microsoft.com/office/mailappversionoverrides', 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1', 'http://schemas.microsoft.com/office/officeappbasictypes/1.0', 'http://example.com/'];

type Pick = <T>(from: readonly T[]) => T | undefined;
type Mutation = (element: Element, pick: Pick, all: readonly Element[], document: Document) => void;

const renamed = (element: Element, name: string, document: Document) => {
  const other = document.createElementNS(name.startsWith('bt:') ? (namespaces[4] ?? null) : element.namespaceURI, name);
  for (const attribute of [...element.attributes]) other.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
  while (element.firstChild) other.appendChild(element.firstChild);
  element.parentNode?.replaceChild(other, element);
};

const mutations: readonly Mutation[] = [
  (element) => element.parentNode?.removeChild(element),
  (element) => element.parentNode?.insertBefore(element.cloneNode(true), element),
  (element, pick, all) => pick(all)?.appendChild(element.cloneNode(true)),
  (element, pick, all) => {
    const target = pick(all.filter((other) => !withDescendants(element).includes(other)));
    target?.appendChild(element);
  },
  (element, pick) => {
    const other = pick(childElements(element.parentNode as Element));
    if (other && other !== element) element.parentNode?.insertBefore(element, other);
  },
  (element, pick, _all, document) => renamed(element, pick(names) ?? 'X', document),
  (element, pick) => {
    const attribute = pick([...element.attributes].filter(({ name }) => !name.startsWith('xmlns')));
    if (attribute) element.removeAttribute(attribute.name);
  },
  (element, pick) => {
    const attribute = pick([...element.attributes].filter(({ name }) => !name.startsWith('xmlns')));
    if (attribute) element.setAttributeNS(attribute.namespaceURI, attribute.name, pick(attribute.name === 'xsi:type' ? types : texts) ?? '');
  },
  (element, pick) => element.setAttribute(pick(['id', 'resid', 'DefaultValue', 'size', 'scale', 'Name', 'MinVersion', 'Mode', 'Locale', 'unknown']) ?? 'x', pick(texts) ?? ''),
  (element, pick) => element.setAttributeNS('http://www.w3.org/2001/XMLSchema-instance', pick(['xsi:type', 'xsi:nil']) ?? 'xsi:type', pick(types) ?? ''),
  (element, pick) => element.setAttribute('xmlns', pick(namespaces) ?? ''),
  (element, pick) => {
    element.textContent = pick(texts) ?? '';
  },
  (element, pick, _all, document) => element.appendChild(document.createTextNode(pick(texts) ?? '')),
  (element, _pick, _all, document) => element.insertBefore(document.createElementNS(element.namespaceURI, 'Extra'), element.firstChild),
];

/** The manifest with one to three things changed in it at random: elements, attributes, texts, namespaces; now and then single characters. */
export function mutate(xml: string, numberBelow: (below: number) => number): string {
  if (numberBelow(10) === 0) return mutateCharacters(xml, numberBelow);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const pick: Pick = (from) => from[numberBelow(Math.max(1, from.length))];
  for (let left = 1 + numberBelow(3); left > 0; left -= 1) {
    const root = document.documentElement;
    if (!root) break;
    const all = withDescendants(root);
    const element = pick(all.slice(1));
    if (element) pick(mutations)?.(element, pick, all, document);
  }
  return new XMLSerializer().serializeToString(document);
}

const characters = ['<', '>', '"', '&', '/', '=', ' ', 'x', '\u0001', '&#1;', '&amp;', '<!--', '<![CDATA[x]]>', '<?x y?>', ':'];

function mutateCharacters(xml: string, numberBelow: (below: number) => number): string {
  const at = numberBelow(xml.length);
  return xml.slice(0, at) + (characters[numberBelow(characters.length)] ?? '') + xml.slice(at + numberBelow(3));
}
