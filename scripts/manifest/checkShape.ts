import type { Attr, Element } from '@xmldom/xmldom';
import { childElements, tagOf, textIn, typeNamespace, typeOf } from './elements.ts';
import { type Fault, fault } from './fault.ts';
import { model, type Namespace, namespaces, type Shape } from './model.ts';
import { type Value, values } from './values.ts';

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly repeats: boolean;
}

/** Whether an element and everything in it is what the model says: which elements, in which order, with which attributes and texts. */
export function checkShape(root: Element): readonly Fault[] {
  return checkElement(root, 'OfficeApp', 'app');
}

function checkElement(element: Element, type: string, outside: Namespace): Fault[] {
  const value = valueNamed(type);
  if (value) return [...checkNamespace(element, outside), ...checkAttributes(element, {}), ...checkValue(element, value)];
  const declared = shapeOf(type, outside);
  const kind = typeOf(element);
  const wrongKind = checkKind(element, declared, kind);
  if (wrongKind) return [wrongKind];
  const shape = declared.kinds === undefined || kind === undefined ? declared : shapeOf(kind, outside);
  const own = shape.namespace ?? outside;
  const wrongNamespace = [...checkNamespace(element, own), ...checkNamespaceOfKind(element, kind, kind?.startsWith('bt:') ? 'basic' : own)];
  // Everything inside would only repeat it.
  if (wrongNamespace.length > 0) return wrongNamespace;
  const children = shape.children === undefined ? [] : readEntries(shape.children);
  return [...checkAttributes(element, shape), ...checkStrayText(element, children.length > 0), ...checkChildren(element, children, shape.inside ?? own)];
}

function checkKind(element: Element, { kinds, saysItself }: Shape, kind: string | undefined): Fault | undefined {
  if (kinds === undefined) {
    return kind === undefined || kind === saysItself ? undefined : fault(element, `<${element.nodeName}> has an xsi:type that does not belong there.`, 'Remove the xsi:type.');
  }
  const known = kinds.split(' ');
  return kind !== undefined && known.includes(kind) ? undefined : fault(element, `${tagOf(element)} is none of the kinds that may stand there.`, `Write <${element.nodeName} xsi:type="…"> with one of ${known.join(', ')}.`);
}

function shapeOf(type: string, namespace: Namespace): Shape {
  const shape = (namespace === 'overrides1.1' ? model[`${type}@1.1`] : undefined) ?? model[type];
  if (!shape) throw new Error(`The model of manifests has no type ${type}.`);
  return shape;
}

function valueNamed(type: string): Value | undefined {
  return Object.entries<Value>(values).find(([name]) => name === type)?.[1];
}

function readEntries(text: string): readonly Entry[] {
  return text.split(' ').map((entry) => {
    const [, name = '', type = '', number = ''] = /^(\w+):([\w@.]+)([?*+]?)$/.exec(entry) ?? [];
    return { name, type, optional: number === '?' || number === '*', repeats: number === '*' || number === '+' };
  });
}

function checkChildren(element: Element, expected: readonly Entry[], namespace: Namespace): Fault[] {
  const faults: Fault[] = [];
  const order = expected.map(({ name }) => name).join(', ');
  const allowed = expected.length === 0 ? 'Nothing may stand in it.' : `In it stand, in this order: ${order}.`;
  const seen = new Set<string>();
  let position = 0;
  for (const child of childElements(element)) {
    const name = child.localName ?? '';
    const found = expected.findIndex((entry) => entry.name === name);
    const entry = expected[found];
    if (!entry) faults.push(fault(child, `<${child.nodeName}> does not belong into ${tagOf(element)}.`, allowed));
    else {
      if (found < position) faults.push(fault(child, `<${child.nodeName}> stands too late in ${tagOf(element)}.`, allowed));
      else if (seen.has(name) && !entry.repeats) faults.push(fault(child, `<${child.nodeName}> stands twice in ${tagOf(element)}.`, 'Keep one.'));
      position = Math.max(position, found);
      seen.add(name);
      faults.push(...checkElement(child, entry.type, namespace));
    }
  }
  for (const { name, optional } of expected) if (!optional && !seen.has(name)) faults.push(fault(element, `${tagOf(element)} lacks <${name}>.`, allowed));
  return faults;
}

function checkNamespace(element: Element, namespace: Namespace): Fault[] {
  const wanted = namespaces[namespace];
  if (element.namespaceURI === wanted) return [];
  const written = namespace === 'basic' ? `<bt:${element.localName ?? ''}> with xmlns:bt="${wanted}"` : `<${element.localName ?? ''}>, inside xmlns="${wanted}"`;
  return [fault(element, `<${element.nodeName}> is of the namespace "${element.namespaceURI ?? ''}".`, `Write ${written}.`)];
}

/** What xsi:type names is of a namespace too. */
function checkNamespaceOfKind(element: Element, kind: string | undefined, namespace: Namespace): Fault[] {
  if (kind === undefined) return [];
  const prefix = kind.includes(':') ? (kind.split(':')[0] ?? '') : '';
  return element.lookupNamespaceURI(prefix) === namespaces[namespace]
    ? []
    : [fault(element, `The xsi:type "${kind}" is of another namespace.`, `Give the element xmlns${prefix && `:${prefix}`}="${namespaces[namespace]}".`)];
}

function checkAttributes(element: Element, { attributes }: Shape): Fault[] {
  const expected = attributes === undefined ? [] : readEntries(attributes);
  const faults: Fault[] = [];
  for (const attribute of [...element.attributes]) {
    if (isDeclaration(attribute) || isType(attribute)) continue;
    const entry = attribute.namespaceURI === null ? expected.find(({ name }) => name === attribute.name) : undefined;
    const value = entry && valueNamed(entry.type);
    if (!value) faults.push(fault(element, `<${element.nodeName}> has no attribute ${attribute.name}.`, expected.length === 0 ? 'Remove it.' : `It may have ${expected.map(({ name }) => name).join(', ')}.`));
    else if (!value.good(attribute.value)) faults.push(fault(element, `${attribute.name}="${shortened(attribute.value)}" of <${element.nodeName}> cannot be used.`, value.remedy));
  }
  for (const { name, optional } of expected) if (!optional && !element.hasAttribute(name)) faults.push(fault(element, `<${element.nodeName}> lacks the attribute ${name}.`, `Write <${element.nodeName} ${name}="…">.`));
  return faults;
}

const isDeclaration = ({ name }: Attr) => name === 'xmlns' || name.startsWith('xmlns:');
const isType = ({ namespaceURI, localName }: Attr) => namespaceURI === typeNamespace && localName === 'type';

function checkValue(element: Element, value: Value): Fault[] {
  if (childElements(element).length > 0) return [fault(element, `<${element.nodeName}> has elements in it.`, 'Only a text may stand in it.')];
  if (typeOf(element) !== undefined) return [fault(element, `<${element.nodeName}> has an xsi:type.`, 'Remove the xsi:type.')];
  return value.good(textIn(element)) ? [] : [fault(element, `"${shortened(textIn(element))}" in <${element.nodeName}> cannot be used.`, value.remedy)];
}

/** Between elements only spaces may stand, and where none are expected not even these. */
function checkStrayText(element: Element, spacesAllowed: boolean): Fault[] {
  const stray = [...element.childNodes].find(
    ({ nodeType, TEXT_NODE, CDATA_SECTION_NODE, nodeValue }) => nodeType === CDATA_SECTION_NODE || (nodeType === TEXT_NODE && (!spacesAllowed || /[^ \t\r\n]/.test(nodeValue ?? ''))),
  );
  return stray ? [fault(element, `The text "${shortened((stray.nodeValue ?? '').trim())}" does not belong into ${tagOf(element)}.`, spacesAllowed ? 'Remove it.' : `Write <${element.nodeName} …/>.`)] : [];
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
