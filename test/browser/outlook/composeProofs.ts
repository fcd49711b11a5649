import assert from 'node:assert/strict';
import { OutlookPage, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';

async function openComposer(outlook: OutlookPage, button: string): Promise<void> {
  await outlook.page.getByRole('toolbar').getByRole('button', { name: button, exact: true }).click();
  await outlook.page.getByRole('button', { name: 'Open probe' }).click();
  await outlook.ready();
}

/** Calls on a message that is written. */
export const composeProofs: readonly Proof[] = [
  {
    name: 'draft: subject, recipients, body, saving',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed&message=order-confirmed.eml`);
      await openComposer(outlook, 'Reply all');
      assert.equal(await outlook.read(`${item}.itemId`), undefined);
      assert.deepEqual(await outlook.call(`${item}.subject.getAsync`), { value: 'RE: Order 7715 confirmed' });
      await outlook.call(`${item}.subject.setAsync`, 'RE: Order 7715');
      assert.equal(await outlook.page.getByLabel('Subject').inputValue(), 'RE: Order 7715');
      assert.match(JSON.stringify(await outlook.call(`${item}.to.getAsync`)), /anne\.weiler@fabrikam\.com/);
      assert.match(JSON.stringify(await outlook.call(`${item}.cc.getAsync`)), /andrew\.dixon@contoso\.com/);
      const frame = await outlook.frame();
      await frame.evaluate(
        () =>
          new Promise((resolve) => {
            const message = Office.context.mailbox.item;
            message?.addHandlerAsync(Office.EventType.RecipientsChanged, (event: unknown) => Object.assign(window, { changed: (event as Office.RecipientsChangedEventArgs).changedRecipientFields }), resolve);
          }),
      );
      await outlook.call(`${item}.to.addAsync`, ['sales@contoso.com']);
      await until(frame, () => 'changed' in window);
      assert.deepEqual(await frame.evaluate(() => ({ ...(window as unknown as { changed: object }).changed })), { to: true, cc: false, bcc: false });
      await outlook.call(`${item}.bcc.setAsync`, [{ emailAddress: 'archive@contoso.com', displayName: 'Archive' }]);
      assert.match(JSON.stringify(await outlook.call(`${item}.bcc.getAsync`)), /Archive/);
      assert.match(JSON.stringify(await outlook.call(`${item}.from.getAsync`)), /nancy\.anderson@contoso\.com/);
      assert.deepEqual(await outlook.call(`${item}.body.getTypeAsync`), { value: 'html' });
      await outlook.call(`${item}.body.setAsync`, '<p>One</p>', { coercionType: 'html' });
      await outlook.call(`${item}.body.prependAsync`, 'Zero ', { coercionType: 'text' });
      assert.deepEqual(await outlook.call(`${item}.body.getAsync`, 'html'), { value: 'Zero <p>One</p>' });
      await outlook.call(`${item}.body.setSelectedDataAsync`, '<b>Two</b>', { coercionType: 'html' });
      assert.match(JSON.stringify(await outlook.call(`${item}.body.getAsync`, 'text')), /Two/);
      assert.ok('value' in (await outlook.call(`${item}.body.setSignatureAsync`, 'Nancy', { coercionType: 'text' })));
      assert.ok('value' in (await outlook.call(`${item}.body.appendOnSendAsync`, 'Footer', { coercionType: 'text' })));
      assert.ok('value' in (await outlook.call(`${item}.getSelectedDataAsync`, 'text')));
      assert.deepEqual(await outlook.call(`${item}.getItemIdAsync`), { code: 9046, name: 'ItemNotSaved' });
      const saved = await outlook.call(`${item}.saveAsync`);
      assert.ok('value' in saved);
      assert.deepEqual(await outlook.call(`${item}.getItemIdAsync`), saved);
      assert.deepEqual(await outlook.call(`${item}.getComposeTypeAsync`), { value: { composeType: 'reply', coercionType: 'html' } });
      assert.deepEqual(await outlook.call(`${item}.isClientSignatureEnabledAsync`), { value: true });
      await outlook.call(`${item}.disableClientSignatureAsync`);
      assert.deepEqual(await outlook.call(`${item}.isClientSignatureEnabledAsync`), { value: false });
      await outlook.close();
    },
  },
  {
    name: 'draft: attachments, header lines, session data',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`);
      await openComposer(outlook, 'New mail');
      const frame = await outlook.frame();
      await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.addHandlerAsync(Office.EventType.AttachmentsChanged, (event: unknown) => Object.assign(window, { attached: (event as Office.AttachmentsChangedEventArgs).attachmentStatus }), resolve);
          }),
      );
      const added = await outlook.call(`${item}.addFileAttachmentFromBase64Async`, 'QUJD', 'abc.txt');
      assert.ok('value' in added);
      await until(frame, () => (window as { attached?: string }).attached === 'added');
      assert.ok('value' in (await outlook.call(`${item}.addFileAttachmentAsync`, 'https://files.example.com/a.pdf', 'a.pdf')));
      assert.ok('value' in (await outlook.call(`${item}.addItemAttachmentAsync`, 'AAMk', 'item')));
      assert.match(JSON.stringify(await outlook.call(`${item}.getAttachmentsAsync`)), /abc\.txt.*a\.pdf.*item/);
      assert.deepEqual(await outlook.call(`${item}.getAttachmentContentAsync`, added.value), { value: { content: 'QUJD', format: 'base64' } });
      assert.ok('value' in (await outlook.call(`${item}.removeAttachmentAsync`, added.value)));
      await until(frame, () => (window as { attached?: string }).attached === 'removed');
      await outlook.call(`${item}.internetHeaders.setAsync`, { 'x-tracked': '1', 'x-other': '2' });
      assert.deepEqual(await outlook.call(`${item}.internetHeaders.getAsync`, ['x-tracked', 'x-none']), { value: { 'x-tracked': '1' } });
      await outlook.call(`${item}.internetHeaders.removeAsync`, ['x-tracked']);
      assert.deepEqual(await outlook.call(`${item}.internetHeaders.getAsync`, ['x-tracked']), { value: {} });
      await outlook.call(`${item}.sessionData.setAsync`, 'step', '1');
      assert.deepEqual(await outlook.call(`${item}.sessionData.getAsync`, 'step'), { value: '1' });
      assert.deepEqual(await outlook.call(`${item}.sessionData.getAllAsync`), { value: { step: '1' } });
      await outlook.call(`${item}.sessionData.clearAsync`);
      assert.match(JSON.stringify(await outlook.call(`${item}.sessionData.getAsync`, 'step')), /9050/);
      await outlook.close();
    },
  },
  {
    name: 'forms that an add-in opens',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      await outlook.ready();
      await outlook.call('mailbox.displayNewMessageFormAsync', { toRecipients: ['ty.carlson@fabrikam.com'], subject: 'Hello', htmlBody: '<p>Hi</p>' });
      await outlook.page.getByRole('button', { name: 'Send' }).waitFor();
      assert.equal(await outlook.page.getByLabel('Subject').inputValue(), 'Hello');
      assert.equal(await outlook.page.getByLabel('To').inputValue(), 'ty.carlson@fabrikam.com');
      await outlook.select('order-confirmed.eml');
      await outlook.ready();
      await outlook.call(`${item}.displayReplyAllFormAsync`, { htmlBody: '<p>Thanks</p>' });
      await outlook.page.getByRole('button', { name: 'Send' }).waitFor();
      assert.equal(await outlook.page.getByLabel('Subject').inputValue(), 'RE: Order 7715 confirmed');
      await outlook.select('quote-request.eml');
      await outlook.ready();
      await outlook.call(`${item}.displayReplyFormAsync`, { htmlBody: '<p>Thanks</p>', attachments: [{ type: 'file', name: 'a.pdf', url: 'https://files.example.com/a.pdf' }] });
      await outlook.page.getByText('a.pdf').waitFor();
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      const frame = await outlook.ready();
      await frame.evaluate(() => (Office.context.mailbox.item as unknown as { close(): void }).close());
      await outlook.page.getByRole('button', { name: 'Send' }).waitFor({ state: 'detached' });
      await outlook.close();
    },
  },
  {
    name: 'what is sent lies in Sent Items, with what the add-in left with the draft',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      await openComposer(outlook, 'New mail');
      await outlook.page.getByRole('button', { name: 'Send' }).click();
      await outlook.page.getByText('at least one recipient').waitFor();
      await outlook.call(`${item}.to.setAsync`, [{ emailAddress: 'ty.carlson@fabrikam.com', displayName: 'Ty Carlson' }]);
      await outlook.call(`${item}.subject.setAsync`, 'Offer');
      await outlook.call(`${item}.body.setAsync`, '<p>Here it is.</p>', { coercionType: 'html' });
      await outlook.call(`${item}.body.appendOnSendAsync`, 'Contoso', { coercionType: 'text' });
      await outlook.call(`${item}.addFileAttachmentFromBase64Async`, 'QUJD', 'abc.txt');
      await outlook.call(`${item}.internetHeaders.setAsync`, { 'x-tracked': '1' });
      await outlook.call(`${item}.categories.addAsync`, ['Red category']);
      const saved = await outlook.call(`${item}.saveAsync`);
      assert.ok('value' in saved);
      await outlook.page.getByRole('button', { name: 'Send' }).click();
      await outlook.page.getByText('A copy is in Sent Items').waitFor();
      await outlook.page.getByRole('button', { name: 'Sent Items' }).click();
      await outlook.ready();
      await outlook.page.getByRole('option', { name: 'Offer' }).first().click();
      await until(await outlook.ready(), () => Office.context.mailbox.item?.subject !== undefined);
      assert.equal(await outlook.read(`${item}.subject`), 'Offer');
      assert.equal(await outlook.read(`${item}.itemId`), saved.value);
      assert.match(String(await outlook.read(`${item}.internetMessageId`)), /^<[\w-]+@contoso\.com>$/);
      assert.match(JSON.stringify(await outlook.read(`${item}.from`)), /nancy\.anderson@contoso\.com/);
      assert.match(JSON.stringify(await outlook.read(`${item}.to`)), /ty\.carlson@fabrikam\.com/);
      assert.deepEqual(await outlook.call(`${item}.body.getAsync`, 'html'), { value: '<p>Here it is.</p>Contoso' });
      assert.match(JSON.stringify(await outlook.call(`${item}.getAllInternetHeadersAsync`)), /x-tracked: 1\\r\\n/);
      assert.match(JSON.stringify(await outlook.call(`${item}.categories.getAsync`)), /Red category/);
      const [attachment] = (await outlook.read(`${item}.attachments`)) as Office.AttachmentDetails[];
      assert.deepEqual(await outlook.call(`${item}.getAttachmentContentAsync`, attachment?.id), { value: { content: 'QUJD', format: 'base64' } });
      await outlook.close();
    },
  },
  {
    name: 'a reply shows the pictures of the original, and so does its copy',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed&message=newsletter-with-pictures.eml`);
      await openComposer(outlook, 'Reply');
      const body = outlook.page.frameLocator('iframe.message-body');
      const pictures = body.locator('img[src^="data:image/png"]');
      await pictures.nth(1).waitFor();
      await body.locator('body').pressSequentially('Hi ');
      const written = JSON.stringify(await outlook.call(`${item}.body.getAsync`, 'html'));
      assert.match(written, /Hi.*cid:logo@adventure-works\.com/);
      assert.doesNotMatch(written, /data:/);
      assert.equal(await pictures.count(), 2);
      await outlook.page.getByRole('button', { name: 'Send' }).click();
      await outlook.page.getByRole('button', { name: 'Sent Items' }).click();
      await outlook.page.getByRole('option', { name: 'RE: November' }).click();
      await pictures.nth(1).waitFor();
      await outlook.close();
    },
  },
];
