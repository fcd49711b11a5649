import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../scripts/manifest/checkManifest.ts';

const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
const changed = (from: string | RegExp, to: string) => {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`The manifest has no ${String(from)} to change.`);
  return text;
};

describe('checking a manifest', () => {
  it('finds nothing wrong with the one that ships', () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  it('finds that the one that ships asks for no more than reading the item', () => {
    expect(manifest).toContain('<Permissions>ReadItem</Permissions>');
  });

  it.each([
    ['broken XML', changed('</Hosts>', ''), /well-formed/],
    ['something else', '<html/>', /no manifest/],
    ['no GUID', changed(/<Id>.*<\/Id>/, '<Id>x</Id>'), /Id is no GUID/],
    ['a version of words', changed(/<Version>.*<\/Version>/, '<Version>one</Version>'), /Version/],
    ['a wrong order', changed(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, '$2$1'), /too late/],
    ['a missing element', changed(/<DefaultLocale>.*<\/DefaultLocale>/, ''), /lacks <DefaultLocale>/],
    ['a missing rule', changed(/<Rule xsi:type="RuleCollection"[\s\S]*?<\/Rule>/, ''), /lacks <Rule>/],
    ['pinning in the outer overrides', changed('<SourceLocation resid="paneUrl"/>', '<SourceLocation resid="paneUrl"/><SupportsPinning>true</SupportsPinning>'), /does not belong/],
    ['http', changed('https://addin.contoso.com/taskpane.html', 'http://addin.contoso.com/taskpane.html'), /not a complete https address/],
    ['a path in an AppDomain', changed('<AppDomain>https://addin.contoso.com<', '<AppDomain>https://addin.contoso.com/x<'), /no AppDomain/],
    ['an unknown permission', changed('ReadItem</Permissions>', 'ReadAll</Permissions>'), /no permission/],
    ['a resource that is not there', changed('resid="openLabel"', 'resid="closeLabel"'), /no resource "closeLabel"/],
    ['a resource id of 33 characters', manifest.replaceAll('groupLabel', 'g'.repeat(33)), /33 characters/],
    ['an id twice', manifest.replaceAll('mailboxMatchReadGroup', 'mailboxMatchRead'), /stands twice/],
    ['an icon size missing', changed('<bt:Image size="80" resid="icon80"/>', ''), /lacks the size 80/],
    ['a label too long', changed(/id="openLabel" DefaultValue="[^"]*"/, `id="openLabel" DefaultValue="${'x'.repeat(126)}"`), /126 characters/],
    ['a height out of range', changed('<RequestedHeight>250', '<RequestedHeight>500'), /RequestedHeight/],
  ])('says what is wrong with %s, in which line, and how to mend it', (_name, text, message) => {
    const [fault] = checkManifest(text);
    expect(fault?.message).toMatch(message);
    expect(fault?.line).toBeGreaterThan(0);
    expect(fault?.remedy).toMatch(/\w/);
  });
});
