import path from 'node:path';
import { prepareAddinPage } from '../../../sandbox/outlook/addinPage.ts';
import { readWorld } from '../../../sandbox/world/readWorld.ts';
import type { World } from '../../../sandbox/world/world.ts';

let world: World;
beforeAll(async () => {
  ({ world } = await readWorld(path.resolve('sandbox/worlds/default.json')));
});

const standIn = '<script src="/outlook/frame/microsoft-ajax.js"></script><script src="/outlook/frame/client.js"></script>';
const nativesAs = (what: string) => `<script src="/outlook/frame/native-overrides.js" data-natives="${what}"></script>`;
const natives = nativesAs('none');
const bridge = '<script src="/outlook/frame/bridge.js"></script>';

test('Office.js comes from the sandbox, after the stand-in and the bridge', () => {
  const html = '<head>\n<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>\n</head>';
  expect(prepareAddinPage(html, world)).toBe(`<head>\n${standIn}${natives}${bridge}<script src="/lib/1/hosted/office.js"></script>\n</head>`);
});

test('the stand-ins come before every other script of the page', () => {
  const html = '<script src="a.js"></script><script src="https://x.example/office.js"></script>';
  expect(prepareAddinPage(html, world)).toBe(`${standIn}${natives}${bridge}<script src="a.js"></script><script src="/lib/1/hosted/office.js"></script>`);
});

test('scripts that are all deferred stay in their order', () => {
  const html = '<script defer src="https://x.example/office.js"></script><script defer src="b.js"></script>';
  const prepared = prepareAddinPage(html, world);
  expect(prepared.match(/<script[^>]*>/g)).toHaveLength(6);
  expect(prepared.match(/ defer/g)).toHaveLength(6);
});

test('async stays with Office.js, and the stand-ins are sure to run first', () => {
  const prepared = prepareAddinPage("<script async src='https://x.example/office.js?v=1' crossorigin=\"anonymous\" integrity='sha256-x'></script>", world);
  expect(prepared).toBe(`${standIn}${natives}${bridge}<script src="/lib/1/hosted/office.js?v=1" async></script>`);
});

test('a world can have the natives that MicrosoftAjax leaves behind', () => {
  const overriding: World = { ...world, outlook: { ...world.outlook, nativeOverrides: 'microsoftAjax' } };
  expect(prepareAddinPage('<script src="https://x.example/office.js"></script>', overriding)).toBe(`${standIn}${nativesAs('microsoftAjax')}${bridge}<script src="/lib/1/hosted/office.js"></script>`);
});

test('a world without a bridge has none', () => {
  const without: World = { ...world, outlook: { ...world.outlook, bridge: 'absent' } };
  expect(prepareAddinPage('<script src="https://x.example/office.js"></script>', without)).toBe(`${standIn}${natives}<script src="/lib/1/hosted/office.js"></script>`);
});

test.each(['<p>no script</p>', '<script src="/my-office.js"></script>', '<script>"/office.js"</script>', ''])('a page without Office.js stays as it is: %s', (html) => {
  expect(prepareAddinPage(html, world)).toBe(html);
});
