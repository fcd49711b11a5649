import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { type AddinManifest, type CommandAction, type CommandButton, type CommandGroup, type Localized, addinManifest } from './manifest.ts';

/** A manifest that Outlook would not install; the message is one sentence. */
export class ManifestFault extends Error {}

/** An XML element: its attributes have the prefix `@`, its text is `#text`. Every child is a list, whatever its number. */
interface Element {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** Reads the add-in-only XML manifest of a mail add-in. Throws ManifestFault. */
export function readManifest(xml: string): AddinManifest {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new ManifestFault(`The manifest is not well-formed XML: line ${valid.err.line}: ${valid.err.msg}`);
  const app = child(parser.parse(xml) as Element, 'OfficeApp');
  if (!app) throw new ManifestFault('The manifest has no element OfficeApp.');
  if (attribute(app, 'type') !== 'MailApp') throw new ManifestFault('The manifest is not that of a mail add-in.');
  const overrides = newestOverrides(app);
  const resources = overrides ? new Resources(child(overrides, 'Resources')) : new Resources(undefined);
  const form = overrides && descend(overrides, 'Hosts', 'Host', 'DesktopFormFactor');
  const points = form ? children(form, 'ExtensionPoint') : [];
  const result = v.safeParse(addinManifest, {
    id: textOf(app, 'Id'),
    name: plain(attribute(child(app, 'DisplayName'), 'DefaultValue'), child(app, 'DisplayName')),
    appDomains: children(child(app, 'AppDomains'), 'AppDomain').map(ownText),
    permission: textOf(app, 'Permissions'),
    functionFile: form && child(form, 'FunctionFile') ? resources.url(attribute(child(form, 'FunctionFile'), 'resid')) : null,
    supportsSharedFolders: form !== undefined && textOf(form, 'SupportsSharedFolders') === 'true',
    read: groupsOf(points, 'MessageReadCommandSurface', resources),
    compose: groupsOf(points, 'MessageComposeCommandSurface', resources),
    organize: groupsOf(points, 'AppointmentOrganizerCommandSurface', resources),
  } satisfies Record<keyof AddinManifest, unknown>);
  if (!result.success) {
    const issue = result.issues[0];
    throw new ManifestFault(`The manifest cannot be used: ${v.getDotPath(issue) ?? 'OfficeApp'}: ${issue.message}.`);
  }
  return result.output;
}

/** Newer versions of the add-in commands are nested in older ones; Outlook takes the innermost. */
function newestOverrides(app: Element): Element | undefined {
  const outer = child(app, 'VersionOverrides');
  return (outer && child(outer, 'VersionOverrides')) ?? outer;
}

function groupsOf(points: readonly Element[], type: string, resources: Resources): CommandGroup[] {
  const tabs = points
    .filter((point) => attribute(point, 'type') === type)
    .flatMap((point) => [...children(point, 'OfficeTab'), ...children(point, 'CustomTab')]);
  return tabs
    .flatMap((tab) => children(tab, 'Group'))
    .map((group) => ({
      id: attribute(group, 'id') ?? '',
      label: resources.text(attribute(child(group, 'Label'), 'resid')),
      buttons: children(group, 'Control').flatMap((control) => buttonsOf(control, resources)),
    }));
}

/** A button, or all entries of a menu. */
function buttonsOf(control: Element, resources: Resources): CommandButton[] {
  if (attribute(control, 'type') === 'Menu') {
    return children(child(control, 'Items'), 'Item').flatMap((item) => buttonsOf(item, resources));
  }
  const tip = child(control, 'Supertip');
  const action = actionOf(child(control, 'Action'), resources);
  if (!action) return [];
  return [
    {
      id: attribute(control, 'id') ?? '',
      label: resources.text(attribute(child(control, 'Label'), 'resid')),
      title: resources.text(attribute(child(tip, 'Title'), 'resid')),
      description: resources.text(attribute(child(tip, 'Description'), 'resid')),
      icons: Object.fromEntries(
        children(child(control, 'Icon'), 'Image').map((image) => [attribute(image, 'size') ?? '', resources.image(attribute(image, 'resid'))]),
      ),
      action,
    },
  ];
}

const actions: Readonly<Record<string, (action: Element, resources: Resources) => CommandAction>> = {
  ShowTaskpane: (action, resources) => ({
    kind: 'pane',
    url: resources.url(attribute(child(action, 'SourceLocation'), 'resid')),
    pinnable: textOf(action, 'SupportsPinning') === 'true',
    id: textOf(action, 'TaskpaneId') ?? '',
  }),
  ExecuteFunction: (action) => ({ kind: 'function', name: textOf(action, 'FunctionName') ?? '' }),
};

function actionOf(action: Element | undefined, resources: Resources): CommandAction | undefined {
  return action && actions[attribute(action, 'type') ?? '']?.(action, resources);
}

/** The named texts, addresses and images at the end of a manifest. */
class Resources {
  readonly #root: Element | undefined;

  constructor(root: Element | undefined) {
    this.#root = root;
  }

  text(id: string | undefined): Localized {
    return this.#find(id, ['ShortStrings', 'String'], ['LongStrings', 'String']);
  }

  url(id: string | undefined): Localized {
    return this.#find(id, ['Urls', 'Url']);
  }

  image(id: string | undefined): Localized {
    return this.#find(id, ['Images', 'Image']);
  }

  #find(id: string | undefined, ...places: readonly (readonly [list: string, entry: string])[]): Localized {
    if (id === undefined) return { value: '', byLanguage: {} };
    for (const [list, entry] of places) {
      const found = children(child(this.#root, list), entry).find((each) => attribute(each, 'id') === id);
      if (found) return plain(attribute(found, 'DefaultValue'), found);
    }
    throw new ManifestFault(`The manifest refers to the resource "${id}", which is not there.`);
  }
}

function plain(value: string | undefined, element: Element | undefined): Localized {
  const overrides = children(element, 'Override').map((each) => [(attribute(each, 'Locale') ?? '').toLowerCase(), attribute(each, 'Value') ?? ''] as const);
  return { value: value ?? '', byLanguage: Object.fromEntries<string>(overrides) };
}

function children(parent: Element | undefined, name: string): Element[] {
  const found: unknown = parent?.[name];
  return Array.isArray(found) ? (found as readonly unknown[]).filter(isElement) : [];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

function descend(parent: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => child(element, name), parent);
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

function ownText(element: Element): string {
  const text = element['#text'];
  return typeof text === 'string' ? text.trim() : '';
}

function textOf(parent: Element, name: string): string | undefined {
  const element = child(parent, name);
  return element && ownText(element);
}
