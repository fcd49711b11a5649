import type { AttachmentInfo } from '../../src/tracking/message.ts';
import { picturesIn, placePictures } from '../../src/tracking/pictures.ts';

const picture = (id: string, change: Partial<AttachmentInfo> = {}): AttachmentInfo => ({ id, name: `${id}.png`, contentType: 'image/png', size: 10, kind: 'file', isInline: true, contentId: null, ...change });
const found = (html: string, ...attachments: readonly AttachmentInfo[]) => [...picturesIn(html, attachments)].map(([id, { id: attachment }]) => [id, attachment]);

describe('pictures in the text of a message', () => {
  it.each([
    ['by their id, in any case and encoded', '<img src="cid:Logo%40x.example">', [picture('a', { contentId: 'logo@x.example' })], [['Logo@x.example', 'a']]],
    ['by the name that the id begins with', '<img src="cid:b.png@01DA.77">', [picture('a'), picture('b')], [['b.png@01DA.77', 'b']]],
    ['by their order, where as many are left as places', '<img src=cid:one><img src="cid:two">', [picture('a'), picture('b')], [['one', 'a'], ['two', 'b']]],
    ['not by their order, where there are more', '<img src=cid:one>', [picture('a'), picture('b')], []],
    ['in every place that names it, however it is written', '<img src="cid:a@b"><td background="cid:A%40b"><img src="cid:a&#64;b"><img src="cid:a&#x40;b">', [picture('a', { contentId: 'a@b' })], [['a@b', 'a'], ['A@b', 'a']]],
    ['by an id with blanks, between quotes', `<img src='cid:my "logo" (1).png'> said "cid:two, and`, [picture('a', { contentId: 'my "logo" (1).png' }), picture('b', { contentId: 'two' })], [['my "logo" (1).png', 'a']]],
    ['whatever mailers call their type', '<img src="cid:one">', [picture('a', { contentId: 'one', contentType: 'image/jpg; name=a', name: 'attachment-1' })], [['one', 'a']]],
    ['never a file that is no picture', '<img src="cid:a.exe@1">', [picture('a', { name: 'a.exe', contentType: 'application/octet-stream' })], []],
    ['not a word that only looks like one', 'See cid:one for more', [picture('a')], []],
  ] as const)('are found %s', (_how, html, attachments, expected) => {
    expect(found(html, ...attachments)).toEqual(expected);
  });

  it('are put in place, also in styles; what is not known stays', () => {
    expect(placePictures('<img src="cid:a"><td background="cid:a" style="background:url(cid:a)"><img src="cid:b">', (id) => (id === 'a' ? 'data:x' : undefined))).toBe('<img src="data:x"><td background="data:x" style="background:url(data:x)"><img src="cid:b">');
    expect(placePictures(`<img src='cid:my%20(1) logo' alt="cid:">`, (id) => (id === 'my (1) logo' ? 'data:x' : undefined))).toBe(`<img src='data:x' alt="cid:">`);
  });
});
