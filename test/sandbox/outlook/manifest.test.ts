import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addinAddress } from '../../../sandbox/outlook/addin/addinAddress.ts';
import { localizedFor } from '../../../sandbox/outlook/addin/manifest.ts';
import { ManifestFault, readManifest } from '../../../sandbox/outlook/addin/readManifest.ts';

const file = path.resolve('test/browser/outlook/addin/manifest.xml');

test('buttons, permission, domains and languages come from the manifest', async () => {
  const manifest = readManifest(await readFile(file, 'utf8'));
  expect(manifest).toMatchObject({ permission: 'ReadWriteMailbox', supportsSharedFolders: true, appDomains: ['https://login.example.com'] });
  const [group] = manifest.read;
  expect(group?.buttons.map((button) => [button.id, button.action.kind])).toEqual([
    ['openPane', 'pane'],
    ['runFunction', 'function'],
    ['runUnknown', 'function'],
  ]);
  expect(group?.buttons[0]?.action).toMatchObject({ pinnable: true, url: { value: 'https://probe.example.com/probe/taskpane.html' } });
  expect(localizedFor(group!.buttons[0]!.label, 'de-AT')).toBe('Probe öffnen');
  expect(localizedFor(group!.buttons[0]!.label, 'fr-FR')).toBe('Open probe');
  expect(localizedFor(manifest.name, 'de-DE')).toBe('Protokollprobe');
  expect(manifest.compose[0]?.buttons).toHaveLength(1);
});

test.each([
  ['', 'not well-formed'],
  ['<a>', 'not well-formed'],
  ['<a/>', 'no element OfficeApp'],
  ['<OfficeApp xsi:type="TaskPaneApp"/>', 'not that of a mail add-in'],
  ['<OfficeApp xsi:type="MailApp"><Id>1</Id></OfficeApp>', 'permission'],
])('%j is refused with a sentence', (xml, words) => {
  expect(() => readManifest(xml)).toThrow(ManifestFault);
  expect(() => readManifest(xml)).toThrow(words);
});

test('a resource that is not there is named', async () => {
  const xml = (await readFile(file, 'utf8')).replace('resid="pane"', 'resid="elsewhere"');
  expect(() => readManifest(xml)).toThrow('"elsewhere"');
});

test.each([
  ['https://probe.example.com/probe/taskpane.html?a=1', 'http://localhost:3000/addin/taskpane.html?a=1'],
  ['https://probe.example.com/probe/assets/icon.png', 'http://localhost:3000/addin/assets/icon.png'],
  ['https://elsewhere.example.com/probe/x', 'https://elsewhere.example.com/probe/x'],
])('%s is in the sandbox at %s', (address, expected) => {
  const place = { folder: 'http://localhost:3000/addin/', productionPage: 'https://probe.example.com/probe/taskpane.html' };
  expect(addinAddress(place, address)).toBe(expected);
});
