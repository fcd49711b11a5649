import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { associatedFunctions } from '../../scripts/manifest/associatedFunctions.ts';
import { checkManifest } from '../../scripts/manifest/checkManifest.ts';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const icons = JSON.parse(readFileSync(path.join(root, 'scripts/build/icons.json'), 'utf8')) as Record<string, number[]>;
const changed = (from: string | RegExp, to: string) => {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`The manifest has no ${String(from)} to change.`);
  return text;
};
const reader = '<ExtensionPoint xsi:type="MessageReadCommandSurface">';
const button = /<Control xsi:type="Button" id="mailboxMatchReadOpen">[\s\S]*?<\/Control>/.exec(manifest)?.[0] ?? '';
const group = /<Group id="mailboxMatchRead">[\s\S]*?<\/Group>/.exec(manifest)?.[0] ?? '';
const functionOf = (name: string) => changed(/<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid="paneUrl"\/>\s*<\/Action>/, `<Action xsi:type="ExecuteFunction"><FunctionName>${name}</FunctionName></Action>`);

describe('checking a manifest', () => {
  it('finds nothing wrong with the one that ships', () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  it.each([
    ['broken XML', changed('</Hosts>', ''), /well-formed/],
    ['something else', '<html/>', /no manifest/],
    ['another kind of add-in', changed('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'), /no manifest/],
    ['a document type', changed('<OfficeApp', '<!DOCTYPE x><OfficeApp'), /document type/],
    ['a character that is no text', changed('Mailbox Match', 'Mailbox\u0001Match'), /character/],
    ['an ampersand', changed('Mailbox Match', 'Mailbox & Match'), /"&" stands for no character/],
    ['a tag that is none', changed('<Host Name="Mailbox"/>', '<Host Name="Mailbox"//>'), /well-formed/],
    ['a blank inside an end', changed('<Host Name="Mailbox"/>', '<Host Name="Mailbox"/ >'), /well-formed/],
    ['a reference to no character', changed('Mailbox Match', 'Mailbox &#xD800; Match'), /well-formed/],
    ['a space that is none in XML', changed(reader, `${reader}\u00a0`), /does not belong/],
    ['too large a file', changed('</OfficeApp>', `<!-- ${'x'.repeat(256 * 1024)} --></OfficeApp>`), /256 KB/],
    ['another encoding', changed('UTF-8', 'ISO-8859-1'), /UTF-8/],
    ['no GUID', changed(/<Id>.*<\/Id>/, '<Id>x</Id>'), /"x" in <Id>/],
    ['a placeholder', changed(/<Id>.*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>'), /placeholder/],
    ['a version of words', changed(/<Version>.*<\/Version>/, '<Version>one</Version>'), /"one" in <Version>/],
    ['a wrong order', changed(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, '$2$1'), /too late/],
    ['a missing element', changed(/<DefaultLocale>.*<\/DefaultLocale>/, ''), /lacks <DefaultLocale>/],
    ['a missing rule', changed(/<Rule xsi:type="RuleCollection"[\s\S]*<\/Rule>/, ''), /lacks <Rule>/],
    ['an element twice', changed(/<ProviderName>.*<\/ProviderName>/, '$&$&'), /twice/],
    ['an element of another namespace', changed('<Supertip>', '<Supertip xmlns="http://example.com/">'), /namespace/],
    ['a text between elements', changed(reader, `${reader}text`), /"text" does not belong/],
    ['an unknown attribute', changed('<Host Name="Mailbox"', '<Host Name="Mailbox" x="y"'), /no attribute x/],
    ['a missing attribute', changed(' Mode="Or"', ''), /lacks the attribute Mode/],
    ['an unknown kind', changed('xsi:type="MailHost"', 'xsi:type="Workbook"'), /none of the kinds/],
    ['pinning in the outer overrides', changed('<SourceLocation resid="paneUrl"/>', '<SourceLocation resid="paneUrl"/><SupportsPinning>true</SupportsPinning>'), /does not belong/],
    ['phones in the outer overrides', changed('</DesktopFormFactor>', '</DesktopFormFactor><MobileFormFactor/>'), /does not belong/],
    ['http', changed('https://addin.contoso.com/taskpane.html', 'http://addin.contoso.com/taskpane.html'), /http:\/\/addin/],
    ['this machine', manifest.replaceAll('addin.contoso.com', 'localhost:3000'), /own machine/],
    ['a path in an AppDomain', changed('<AppDomain>https://addin.contoso.com<', '<AppDomain>https://addin.contoso.com/x<'), /in <AppDomain>/],
    ['an unknown permission', changed('ReadItem</Permissions>', 'ReadAll</Permissions>'), /"ReadAll"/],
    ['a requirement above what servers take', changed('MinVersion="1.5"', 'MinVersion="1.8"'), /1\.8 is required/],
    ['writing without a form for it', changed(/<Form xsi:type="ItemEdit">[\s\S]*?<\/Form>/, ''), /no form/],
    ['a resource that is not there', changed('resid="openLabel"', 'resid="closeLabel"'), /no resource "closeLabel"/],
    ['a resource of another kind', changed('<Label resid="openLabel"', '<Label resid="paneUrl"'), /no resource "paneUrl"/],
    ['a resource id of 33 characters', manifest.replaceAll('groupLabel', 'g'.repeat(33)), /ggg/],
    ['an id twice', manifest.replaceAll('mailboxMatchReadNewer', 'mailboxMatchRead'), /stands twice/],
    ['an icon size missing', changed('<bt:Image size="80" resid="icon80"/>', ''), /lacks the size 80/],
    ['an icon size that no ribbon has', changed('<bt:Image size="80" resid="icon80"/>', '$&<bt:Image size="81" resid="icon80"/>'), /81 too many/],
    ['a scale of a phone missing', changed('<bt:Image size="48" scale="3" resid="icon144"/>', ''), /48 at scale 3/],
    ['a label too long', changed(/id="openLabel" DefaultValue="[^"]*"/, `id="openLabel" DefaultValue="${'x'.repeat(126)}"`), /DefaultValue/],
    ['other words in the newer block', changed(/id="openLabel" DefaultValue="[^"]*"/, 'id="openLabel" DefaultValue="Open"'), /differs/],
    ['a language twice', changed('Locale="de-DE"', 'Locale="fr-FR"'), /fr-FR stands twice/],
    ['a height out of range', changed('<RequestedHeight>250', '<RequestedHeight>500'), /RequestedHeight/],
    ['a tab of its own name', changed('TabDefault', 'TabMail'), /no tab "TabMail"/],
    ['seven buttons', changed(button, Array.from({ length: 7 }, (_, index) => button.replace('ReadOpen', `Read${index}`)).join('')), /six buttons/],
    ['two groups', changed(group, group + group.replaceAll('mailboxMatch', 'second')), /one group/],
    ['a function without a page', functionOf('track').replaceAll(/<FunctionFile[^>]*>/g, ''), /in no page/],
  ])('says what is wrong with %s, in which line, and how to mend it', (_name, text, message) => {
    const found = checkManifest(text);
    expect(found.map((fault) => fault.message)).toContainEqual(expect.stringMatching(message));
    for (const { line, remedy } of found) {
      expect(line).toBeGreaterThan(0);
      expect(remedy).toMatch(/\w/);
    }
  });

  it('names the line in which the fault is', () => {
    const line = manifest.split('\n').findIndex((text) => text.includes('<Permissions>')) + 1;
    expect(checkManifest(changed('ReadItem</Permissions>', 'ReadAll</Permissions>'))).toEqual([expect.objectContaining({ line })]);
  });

  it('finds a button whose function the code does not associate', () => {
    const messages = checkManifest(functionOf('trak'), ['track', 'untrack']).map(({ message }) => message);
    expect(messages).toContain('The add-in has no function "trak".');
  });
});

describe('the manifest that ships', () => {
  it('calls just the functions that the code associates', () => {
    const called = [...manifest.matchAll(/<FunctionName>([^<]*)</g)].map(([, name]) => name);
    expect([...new Set(called)].sort()).toEqual([...associatedFunctions(root)].sort());
    expect(called).toContain('track');
  });

  it('has pages and icons that the build makes, and no others', () => {
    const named = new Set([...manifest.matchAll(/="https:\/\/addin\.contoso\.com\/([^"]+)"/g)].map(([, file]) => file));
    const pages = readFileSync(path.join(root, 'webpack.config.js'), 'utf8');
    for (const file of named) if (file?.endsWith('.html')) expect(pages).toContain(`filename: '${file}'`);
    const built = Object.entries(icons).flatMap(([name, sizes]) => sizes.map((size) => `assets/${name}-${size}.png`));
    expect([...named].filter((file) => file?.endsWith('.png') && !built.includes(file))).toEqual([]);
  });

  it('speaks each of its languages everywhere', () => {
    const locales = [...manifest.matchAll(/Locale="([^"]+)"/g)].map(([, locale]) => locale);
    const languages = ['ar-SA', 'de-DE', 'es-ES', 'fr-FR', 'ja-JP', 'pt-BR', 'zh-CN'];
    expect([...new Set(locales)].sort()).toEqual(languages);
    for (const language of languages) expect(locales.filter((locale) => locale === language)).toHaveLength(locales.length / languages.length);
  });

  it('has a drawing for each icon, large and small, legible on white and on dark', () => {
    for (const name of Object.keys(icons)) {
      for (const file of [`${name}.svg`, `${name}-small.svg`]) {
        const colours = [...readFileSync(path.join(root, 'assets', file), 'utf8').matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour = '']) => colour);
        expect(colours.length).toBeGreaterThan(0);
        for (const colour of colours) for (const background of ['#ffffff', '#292929']) expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
      }
    }
    expect(readdirSync(path.join(root, 'assets')).sort()).toEqual(Object.keys(icons).flatMap((name) => [`${name}-small.svg`, `${name}.svg`]).sort());
  });
});

/** The contrast of WCAG, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
