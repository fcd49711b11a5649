import type { Element } from '@xmldom/xmldom';
import { ancestor, childElements, childrenNamed, tagOf, textIn, typeOf, withDescendants } from './elements.ts';
import { type Fault, fault } from './fault.ts';

/** What a manifest has to keep to besides the order of its elements. Each rule looks at one element. */
type Rule = (element: Element) => readonly Fault[];

const placeholder = /^(.)\1{7}-(.)\2{3}-(.)\3{3}-(.)\4{3}-(.)\5{11}$/i;

const ownGuid: Rule = (element) =>
  element.localName === 'Id' && placeholder.test(textIn(element)) ? [fault(element, `The Id ${textIn(element)} is a placeholder.`, 'Make a GUID of your own and never change it again.')] : [];

const reachable: Rule = (element) => {
  const address = element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? (element.localName === 'AppDomain' ? textIn(element) : '');
  return /^https:\/\/(localhost|127\.)/.test(address) ? [fault(element, `${address} leads everybody to their own machine.`, 'Write the host on which the pages are.')] : [];
};

/** Which resources an element may name with its resid. */
const resourceLists: readonly (readonly [list: string, elements: readonly string[]])[] = [
  ['Images', ['Image']],
  ['Urls', ['SourceLocation', 'FunctionFile', 'Runtime']],
  ['ShortStrings', ['Label', 'Title']],
  ['LongStrings', ['Description']],
];

/** Every resid names a resource of its kind in the same VersionOverrides, which inherit nothing from each other. */
const references: Rule = (element) => {
  const id = element.getAttribute('resid');
  const list = resourceLists.find(([, names]) => names.includes(element.localName ?? ''))?.[0];
  const overrides = ancestor(element, 'VersionOverrides');
  if (id === null || list === undefined || !overrides) return [];
  const entries = childrenNamed(overrides, 'Resources').flatMap((resources) => childrenNamed(resources, list).flatMap(childElements));
  return entries.some((entry) => entry.getAttribute('id') === id) ? [] : [fault(element, `There is no resource "${id}".`, `Add it to <bt:${list}> in <Resources> of the same <VersionOverrides>; the inner one inherits nothing.`)];
};

const uniqueIds: Rule = (element) => {
  const id = element.getAttribute('id');
  // Outlook's own tab has the same id wherever it stands.
  if (id === null || element.localName === 'OfficeTab') return [];
  const resources = ancestor(element, 'Resources');
  const everywhere = element.ownerDocument?.documentElement;
  const scope = resources ?? everywhere;
  const first = scope && withDescendants(scope).find((other) => other.getAttribute('id') === id && other.localName !== 'OfficeTab' && (resources !== undefined || ancestor(other, 'Resources') === undefined));
  return first === undefined || first === element ? [] : [fault(element, `The id "${id}" stands twice.`, 'Give each its own.')];
};

const sizesOf = (icon: Element) => childElements(icon).map((image) => [image.getAttribute('size'), image.getAttribute('scale')].filter((part) => part !== null).join(' at scale '));

const ribbonSizes = { needed: ['16', '32', '80'], known: ['16', '20', '24', '32', '40', '48', '64', '80'] };
const mobileSizes = ['25', '32', '48'].flatMap((size) => ['1', '2', '3'].map((scale) => `${size} at scale ${scale}`));

const iconSizes: Rule = (element) => {
  if (element.localName !== 'Icon') return [];
  const isMobile = ancestor(element, 'MobileFormFactor') !== undefined;
  const { needed, known } = isMobile ? { needed: mobileSizes, known: mobileSizes } : ribbonSizes;
  const sizes = sizesOf(element);
  const missing = needed.filter((size) => !sizes.includes(size));
  const wrong = sizes.filter((size, index) => !known.includes(size) || sizes.indexOf(size) !== index);
  return [
    ...(missing.length > 0 ? [fault(element, `The icon lacks the size ${missing.join(', ')}.`, `It needs ${needed.join(', ')}, in pixels.`)] : []),
    ...(wrong.length > 0 ? [fault(element, `The icon has the size ${wrong.join(', ')} too many.`, `Each of these once: ${known.join(', ')}.`)] : []),
  ];
};

/** Exchange servers take an add-in only if it asks for no more. */
const requirement: Rule = (element) => {
  const version = element.getAttribute('MinVersion') ?? element.getAttribute('DefaultMinVersion');
  const [major = 0, minor = 0] = (version ?? '0.0').split('.').map(Number);
  return major > 1 || (major === 1 && minor > 5) ? [fault(element, `Mailbox ${version ?? ''} is required.`, 'Require 1.5 at most, the highest that Exchange servers and phones take, and test for newer ones at run time.')] : [];
};

const oneGroup: Rule = (element) => {
  if (typeOf(element)?.endsWith('CommandSurface') !== true) return [];
  const tabs = childElements(element).filter(({ localName }) => localName === 'OfficeTab' || localName === 'CustomTab' || localName === 'Group');
  return [
    ...(tabs.length === 0 ? [fault(element, `${tagOf(element)} has no tab.`, 'Write <OfficeTab id="TabDefault"> with one <Group>.')] : []),
    ...tabs.filter((tab) => tab.localName === 'OfficeTab').flatMap((tab) => [
      ...(tab.getAttribute('id') === 'TabDefault' ? [] : [fault(tab, `Outlook has no tab "${tab.getAttribute('id') ?? ''}".`, 'Write id="TabDefault".')]),
      ...childrenNamed(tab, 'Group').slice(1).map((group) => fault(group, 'An add-in may have one group on the tab.', 'Put the buttons into the first group.')),
    ]),
  ];
};

const fewControls: Rule = (element) =>
  childrenNamed(element, 'Control').slice(6).map((control) => fault(control, 'A group may have six buttons at most.', 'Put some of them into a menu.'));

const functionFile: Rule = (element) =>
  element.localName === 'FunctionName' && !['DesktopFormFactor', 'MobileFormFactor'].some((name) => childrenNamed(ancestor(element, name) ?? element, 'FunctionFile').length > 0)
    ? [fault(element, `The function "${textIn(element)}" is in no page.`, 'Write <FunctionFile resid="…"/> before the first <ExtensionPoint> of the same form factor.')]
    : [];

const locales: Rule = (element) => {
  const overrides = childrenNamed(element, 'Override').filter((override) => override.hasAttribute('Locale'));
  const languages = overrides.map((override) => override.getAttribute('Locale')?.toLowerCase());
  return overrides.filter((_, index) => languages.indexOf(languages[index]) !== index).map((override) => fault(override, `The language ${override.getAttribute('Locale') ?? ''} stands twice.`, 'Keep one.'));
};

/** The rule that older clients still want has to fit the pages there are. */
const forms: Rule = (element) => {
  if (element.localName !== 'FormSettings') return [];
  const kinds = childrenNamed(element, 'Form').map(typeOf);
  const twice = childrenNamed(element, 'Form').filter((form, index) => kinds.indexOf(typeOf(form)) !== index);
  const root = element.ownerDocument?.documentElement;
  const wanted = new Set((root ? withDescendants(root) : []).filter((rule) => rule.localName === 'Rule').map((rule) => rule.getAttribute('FormType')));
  const lacks = (kind: string, ...types: readonly string[]) => !kinds.includes(kind) && types.some((type) => wanted.has(type));
  return [
    ...twice.map((form) => fault(form, `<Form xsi:type="${typeOf(form) ?? ''}"> stands twice.`, 'Keep one.')),
    ...(lacks('ItemRead', 'Read', 'ReadOrEdit') ? [fault(element, 'A <Rule> activates the add-in while reading, but there is no form for it.', 'Add <Form xsi:type="ItemRead">.')] : []),
    ...(lacks('ItemEdit', 'Edit', 'ReadOrEdit') ? [fault(element, 'A <Rule> activates the add-in while writing, but there is no form for it.', 'Add <Form xsi:type="ItemEdit">.')] : []),
  ];
};

/** Clients that know only the outer block are to show the same words. */
const sameWords: Rule = (element) => {
  const inner = element.localName === 'String' ? ancestor(element, 'VersionOverrides') : undefined;
  const outer = inner && ancestor(inner, 'VersionOverrides');
  const twin = outer && childrenNamed(outer, 'Resources').flatMap(withDescendants).find((other) => other.localName === 'String' && other.getAttribute('id') === element.getAttribute('id'));
  const differs = twin && wordsOf(twin) !== wordsOf(element);
  return differs ? [fault(element, `The text "${element.getAttribute('id') ?? ''}" differs between the two <VersionOverrides>.`, `Write the same in both; the other one is in line ${twin.lineNumber ?? 0}.`)] : [];
};

const wordsOf = (element: Element) => JSON.stringify([element.getAttribute('DefaultValue'), ...childElements(element).map((each) => [each.getAttribute('Locale'), each.getAttribute('Value')])]);

export const rules: readonly Rule[] = [ownGuid, reachable, references, uniqueIds, iconSizes, requirement, oneGroup, fewControls, functionFile, locales, forms, sameWords];
