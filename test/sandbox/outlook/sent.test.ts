import { newDraft } from '../../../sandbox/outlook/page/mailbox/draft.ts';
import { sentFrom } from '../../../sandbox/outlook/page/mailbox/sent.ts';

const nancy = { name: 'Nancy "N." Anderson', address: 'nancy.anderson@contoso.com' };
const ty = { name: 'ty.carlson@fabrikam.com', address: 'ty.carlson@fabrikam.com' };
const time = Date.UTC(2026, 10, 22, 9, 5, 7);

test('a draft becomes a message in Sent Items', () => {
  const draft = { ...newDraft('draft-1', nancy, { to: [ty], bcc: [nancy], subject: 'Offer', html: '<p>One &amp; two</p>' }), appendedOnSend: '<p>Contoso</p>', itemId: 'AAMk' };
  const { message } = sentFrom(draft, time);
  expect(message).toMatchObject({ file: 'draft-1', itemId: 'AAMk', folder: 'Sent Items', fault: null, from: nancy, to: [ty], bcc: [nancy], received: time, itemClass: 'IPM.Note' });
  expect([message.html, message.preview, message.hasAttachments]).toEqual(['<p>One &amp; two</p><p>Contoso</p>', 'One & two Contoso', false]);
  expect(message.internetMessageId).toMatch(/^<[\w-]+@contoso\.com>$/);
});

test('its header lines tell no blind copies, and a subject begins no line of its own', () => {
  const draft = { ...newDraft('draft-1', nancy, { to: [ty], bcc: [ty], subject: 'Offer\r\nX-Evil: 1' }), headers: { 'x-tracked': '1' } };
  const { message } = sentFrom(draft, time);
  expect(message.headers.split('\r\n')).toEqual([
    'From: "Nancy \\"N.\\" Anderson" <nancy.anderson@contoso.com>',
    'To: ty.carlson@fabrikam.com',
    'Subject: Offer X-Evil: 1',
    'Date: Sun, 22 Nov 2026 09:05:07 +0000',
    `Message-ID: ${message.internetMessageId}`,
    'x-tracked: 1',
    'MIME-Version: 1.0',
    '',
  ]);
});
