import { checkAnswer, fail, ok } from '../../../sandbox/outlook/page/protocol/answers.ts';
import { answerText, readRequest } from '../../../sandbox/outlook/page/protocol/envelope.ts';
import { methods } from '../../../sandbox/outlook/page/protocol/methods.ts';
import { bodyDocument, referencedImages, withoutPictures } from '../../../sandbox/outlook/page/mailbox/bodyDocument.ts';
import { readAddress } from '../../../sandbox/outlook/page/openFromAddress.ts';
import { parseWorld } from '../../../sandbox/world/readWorld.ts';
import defaultWorld from '../../../sandbox/worlds/default.json';

beforeAll(() => {
  Object.assign(globalThis, { location: new URL('http://localhost:3000/') });
});

test.each([undefined, null, 'text', {}, { error: true }, { wasSuccessful: true }, { data: undefined }])('%j is an answer after which Office.js would never call back', (answer) => {
  expect(() => checkAnswer(answer, 'a call')).toThrow('a shape that Office.js drops');
});

test.each([ok(), ok('x'), fail(9003), { wasSuccessful: false, errorCode: 9018 }, { wasSuccessful: true, customProperties: '{}' }])('%j is an answer', (answer) => {
  expect(() => checkAnswer(answer, 'a call')).not.toThrow();
});

test('only requests of the protocol are read', () => {
  const request = { _messageType: 0, _actionType: 0, _actionName: 'GetInitialData', _conversationId: 'c', _correlationId: 2, _data: {} };
  expect(readRequest(JSON.stringify(request))).toEqual(request);
  for (const other of [request, 'text', '{}', JSON.stringify({ ...request, _messageType: 1 }), JSON.stringify({ ...request, _actionType: 9 })]) expect(readRequest(other)).toBeNull();
  expect(JSON.parse(answerText(request as never, { a: 1 }))).toMatchObject({ _messageType: 1, _correlationId: 2, _conversationId: 'c', _data: { a: 1 }, _errorCode: 0, _responseType: 0 });
});

test('every call has a name, for the log and the menu', () => {
  expect(Object.values(methods).every(({ name }) => name.length > 0)).toBe(true);
  expect(methods[37]?.name).toBe('item.body.getAsync');
});

test('a body can load nothing, and its own pictures are put in', () => {
  const attachments = [
    { id: '1', name: 'a', contentType: 'image/png', size: 1, kind: 'file', inline: true, contentId: 'a@b' },
    { id: '2', name: 'b', contentType: 'image/svg+xml', size: 1, kind: 'file', inline: true, contentId: 'c@d' },
  ] as const;
  const html = '<img src="cid:a@b"><img src="cid:c@d">';
  expect(referencedImages({ html, attachments: [...attachments] })).toEqual([{ contentId: 'a@b', attachment: attachments[0], index: 0 }]);
  const shown = bodyDocument(html, { 'a@b': 'data:image/png;base64,AA' });
  expect(shown).toMatch(/^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
  expect(shown).toContain('<img src="data:image/png;base64,AA">');
  expect(withoutPictures(shown, { 'a@b': 'data:image/png;base64,AA' })).toContain(html);
});

test.each([
  ['', { pane: 'pinned', message: null }],
  ['?pane=open&message=a.eml', { pane: 'open', message: 'a.eml' }],
  ['?pane=nonsense', { pane: 'pinned', message: null }],
])('the address %j opens the page as %j', (search, expected) => {
  expect(readAddress(search)).toEqual(expected);
});

test.each([
  [{ requirementSets: { Mailbox: '1.13' } }, 'Mailbox 1.12'],
  [{ requirementSets: { Mailbox: 'new' } }, 'requirementSets.Mailbox'],
  [{ bridge: 'sometimes' }, 'outlook.bridge'],
  [{ addinHost: 'http://x' }, 'outlook.addinHost'],
  [{ answers: [{ dispatchId: 'x' }] }, 'outlook.answers.0.dispatchId'],
])('a world with %j is refused with field and reason', (change, words) => {
  const text = JSON.stringify({ ...defaultWorld, outlook: { ...defaultWorld.outlook, ...change } });
  expect(() => parseWorld(text, 'world.json')).toThrow(words);
});
