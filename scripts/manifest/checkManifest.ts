import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { contentModel, longest, permissions, requiredIconSizes } from './contentModel.ts';

/** Something wrong in a manifest: where, what, and how to put it right. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Checks the text of an Outlook add-in's XML manifest by rules of our own; the list is empty when it is good. */
export function checkManifest(xml: string): readonly Fault[] {
  const faults: Fault[] = [];
  let document: Document;
  try {
    document = new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
  } catch (error) {
    return [{ line: lineIn(error), message: 'The file is not well-formed XML.', remedy: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' }];
  }
  const root = document.documentElement;
  if (!root || root.localName !== 'OfficeApp' || root.getAttribute('xsi:type') !== 'MailApp') {
    return [{ line: 1, message: 'This is no manifest of an Outlook add-in.', remedy: 'The outermost element has to be <OfficeApp xsi:type="MailApp">.' }];
  }
  for (const element of [root, ...descendants(root)]) for (const rule of rules) faults.push(...rule(element));
  return faults.sort((one, other) => one.line - other.line);
}

type Rule = (element: Element) => readonly Fault[];

const fault = (element: Element, message: string, remedy: string): Fault => ({ line: element.lineNumber ?? 1, message, remedy });

/** Children in the order and number that the content model names. */
const order: Rule = (element) => {
  const model = modelOf(element);
  if (model === undefined) return [];
  const expected = model.split(' ').map((entry) => ({ name: entry.replace(/[?+*]$/, ''), optional: /[?*]$/.test(entry), repeats: /[+*]$/.test(entry) }));
  const faults: Fault[] = [];
  let position = 0;
  const seen = new Set<string>();
  for (const child of childElements(element)) {
    const name = child.localName ?? '';
    const found = expected.findIndex((entry) => entry.name === name);
    if (found < 0) faults.push(fault(child, `<${name}> does not belong into <${describe(element)}>.`, `Allowed there: ${expected.map((entry) => entry.name).join(', ')}.`));
    else if (found < position) faults.push(fault(child, `<${name}> stands too late in <${describe(element)}>.`, `The order is ${expected.map((entry) => entry.name).join(', ')}.`));
    else if (seen.has(name) && !expected[found]?.repeats) faults.push(fault(child, `<${name}> stands twice in <${describe(element)}>.`, 'Keep one.'));
    else position = found;
    seen.add(name);
  }
  for (const entry of expected) if (!entry.optional && !seen.has(entry.name)) faults.push(fault(element, `<${describe(element)}> lacks <${entry.name}>.`, `The order is ${expected.map((other) => other.name).join(', ')}.`));
  return faults;
};

const pattern =
  (name: string, good: RegExp, message: string, remedy: string): Rule =>
  (element) =>
    element.localName === name && !good.test(element.textContent?.trim() ?? '') ? [fault(element, message, remedy)] : [];

const httpsOnly: Rule = (element) => {
  const inUrls = ['Urls', 'Images'].includes(element.parentNode?.localName ?? '');
  const holdsUrl = inUrls || ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].includes(element.localName ?? '') || (element.localName === 'SourceLocation' && element.hasAttribute('DefaultValue'));
  return holdsUrl && !/^https:\/\/[^/\s]+(\/\S*)?$/.test(element.getAttribute('DefaultValue') ?? '')
    ? [fault(element, `"${element.getAttribute('DefaultValue') ?? ''}" is not a complete https address.`, 'Outlook loads add-ins over https only: write https://host/path.')]
    : [];
};

const appDomain: Rule = (element) =>
  element.localName === 'AppDomain' && !/^https:\/\/[^/*\s]+$/.test(element.textContent?.trim() ?? '')
    ? [fault(element, `"${element.textContent?.trim() ?? ''}" is no AppDomain.`, 'Write the scheme and the host, without path, trailing slash or wildcard: https://addin.contoso.com.')]
    : [];

const length: Rule = (element) => {
  const limit = longest[element.localName ?? ''] ?? longest[element.parentNode?.localName ?? ''];
  const text = element.getAttribute('DefaultValue') ?? (childElements(element).length === 0 ? (element.textContent ?? '') : '');
  return limit !== undefined && text.length > limit ? [fault(element, `The text of <${describe(element)}> has ${text.length} characters.`, `At most ${limit} are allowed.`)] : [];
};

const permission: Rule = (element) =>
  element.localName === 'Permissions' && !permissions.some((known) => known === element.textContent?.trim())
    ? [fault(element, `There is no permission "${element.textContent?.trim() ?? ''}".`, `Write one of ${permissions.join(', ')}; ReadItem is enough for this add-in.`)]
    : [];

/** Every resid names a resource of the same VersionOverrides, which inherit nothing from each other. */
const references: Rule = (element) => {
  const id = element.getAttribute('resid');
  if (id === null) return [];
  const overrides = ancestor(element, 'VersionOverrides');
  const resources = overrides ? childElements(overrides).find((child) => child.localName === 'Resources') : undefined;
  const known = resources ? descendants(resources).map((resource) => resource.getAttribute('id')) : [];
  return known.includes(id) ? [] : [fault(element, `There is no resource "${id}".`, 'Add it to <Resources> of the same <VersionOverrides>; the inner one inherits nothing.')];
};

const uniqueIds: Rule = (element) => {
  const id = element.getAttribute('id');
  if (id === null || element.localName === 'OfficeTab') return [];
  const faults: Fault[] = [];
  const isResource = ancestor(element, 'Resources') !== undefined;
  if (isResource && id.length > 32) faults.push(fault(element, `The resource id "${id}" has ${id.length} characters.`, 'At most 32 are allowed.'));
  if (!isResource && id.length > 125) faults.push(fault(element, `The id "${id}" has ${id.length} characters.`, 'At most 125 are allowed.'));
  const scope = isResource ? ancestor(element, 'Resources') : element.ownerDocument?.documentElement;
  const first = scope ? descendants(scope).find((other) => other.getAttribute('id') === id && (ancestor(other, 'Resources') !== undefined) === isResource) : undefined;
  if (first !== undefined && first !== element) faults.push(fault(element, `The id "${id}" stands twice.`, 'Give each its own.'));
  return faults;
};

const iconSizes: Rule = (element) => {
  if (element.localName !== 'Icon') return [];
  const sizes = childElements(element).map((image) => image.getAttribute('size'));
  const missing = requiredIconSizes.filter((size) => !sizes.includes(size));
  return missing.length > 0 ? [fault(element, `The icon lacks the size ${missing.join(', ')}.`, `Buttons need ${requiredIconSizes.join(', ')} pixels.`)] : [];
};

const rules: readonly Rule[] = [
  order,
  pattern('Id', /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'The Id is no GUID.', 'Make one of your own and never change it again.'),
  pattern('Version', /^\d{1,5}(\.\d{1,5}){0,3}$/, 'The Version is not one to four numbers.', 'Write it like 1.0.0.0; each number has at most five digits.'),
  pattern('DefaultLocale', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'The DefaultLocale is no language.', 'Write it like en-US.'),
  pattern('RequestedHeight', /^(3[2-9]|[4-9]\d|[1-3]\d\d|4[0-4]\d|450)$/, 'The RequestedHeight is out of range.', 'It goes from 32 to 450.'),
  httpsOnly,
  appDomain,
  length,
  permission,
  references,
  uniqueIds,
  iconSizes,
];

function modelOf(element: Element): string | undefined {
  const type = element.getAttribute('xsi:type');
  const name = type === null ? (element.localName ?? '') : `${element.localName ?? ''}:${type}`;
  const inner = ancestor(element, 'VersionOverrides')?.getAttribute('xsi:type') === 'VersionOverridesV1_1';
  return (inner ? contentModel[`${name}@1.1`] : undefined) ?? contentModel[name];
}

function ancestor(element: Element, name: string): Element | undefined {
  for (let node = element.parentNode; node; node = node.parentNode) if (isElement(node) && node.localName === name) return node;
  return undefined;
}

function describe(element: Element): string {
  const type = element.getAttribute('xsi:type');
  return type === null ? element.nodeName : `${element.nodeName} xsi:type="${type}"`;
}

function childElements(element: Element): Element[] {
  return [...element.childNodes].filter(isElement);
}

function descendants(element: Element): Element[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

function isElement(node: object): node is Element {
  return 'nodeType' in node && node.nodeType === 1;
}

function lineIn(error: unknown): number {
  const line = /line:(\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return line === undefined ? 1 : Number(line);
}
