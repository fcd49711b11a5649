import assert from 'node:assert/strict';
import { OutlookPage, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';

/** Calls on a message that is read. */
export const readProofs: readonly Proof[] = [
  {
    name: 'start: ready, profile, diagnostics, requirement sets',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      assert.deepEqual(await frame.evaluate(() => (window as unknown as { probe: { ready: unknown } }).probe.ready), { host: 'Outlook', platform: 'OfficeOnline', addin: null });
      assert.equal(await outlook.read('mailbox.userProfile.emailAddress'), 'nancy.anderson@contoso.com');
      assert.equal(await outlook.read('mailbox.userProfile.displayName'), 'Nancy Anderson');
      assert.equal(await outlook.read('mailbox.userProfile.accountType'), 'office365');
      assert.equal(await outlook.read('mailbox.diagnostics.hostName'), 'OutlookWebApp');
      assert.equal(await outlook.read('displayLanguage'), 'en-US');
      const sets = await frame.evaluate(() => ['1.12', '1.13'].map((version) => Office.context.requirements.isSetSupported('Mailbox', version)));
      assert.deepEqual(sets, [true, false]);
      assert.equal(await frame.evaluate(() => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')), true);
      const same = await frame.evaluate(() => [['mailbox', '1.9'], ['DialogOrigin', '1.1'], ['Mailbox', '2.1']].map(([set = '', version]) => Office.context.requirements.isSetSupported(set, version)));
      assert.deepEqual(same, [true, true, false]);
      assert.deepEqual(await outlook.read('diagnostics'), { host: 'Outlook', platform: 'OfficeOnline', version: '20260115001.05' });
      assert.deepEqual([await outlook.read('contentLanguage'), await outlook.read('officeTheme'), await outlook.read('touchEnabled')], ['en-US', undefined, false]);
      assert.deepEqual(outlook.strayRequests, []);
      await outlook.close();
    },
  },
  {
    name: 'what Office.js does by itself: takes natives away, hides fields, converts',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      const before = (await outlook.said()).length;
      const facts = await frame.evaluate(() => {
        const { mailbox } = Office.context;
        const local = mailbox.convertToLocalClientTime(new Date('2026-01-02T03:04:05Z'));
        const thrown = (act: () => void) => {
          try {
            act();
            return 'nothing';
          } catch (error) {
            return error instanceof Error ? error.message : String(error);
          }
        };
        return {
          item: JSON.stringify(mailbox.item),
          pushState: Reflect.get(window.history, 'pushState') as unknown,
          alert: thrown(() => window.alert('x')),
          ids: [mailbox.convertToRestId('a+/', 'v2.0'), mailbox.convertToEwsId('a-_', 'v2.0')],
          hours: local.hours,
          utc: mailbox.convertToUtcClientTime(local).toISOString(),
          openBrowserWindow: String(Reflect.get(Office.context.ui, 'openBrowserWindow')),
        };
      });
      assert.deepEqual(facts, { item: '{}', pushState: null, alert: 'Function window.alert is not supported.', ids: ['a_-', 'a/+'], hours: 4, utc: '2026-01-02T03:04:05.000Z', openBrowserWindow: 'undefined' });
      assert.equal((await outlook.said()).length, before);
      // A tab that has shown Outlook would wait for ever: Office.js remembers it in the tab's session.
      const tab = await outlook.context.newPage();
      await tab.goto(`${plain.origin}/addin/taskpane.html`);
      await until(tab, () => (window as { probe?: { ready?: unknown } }).probe?.ready !== undefined);
      assert.deepEqual(await tab.evaluate(() => (window as unknown as { probe: { ready: unknown } }).probe.ready), { host: null, platform: null, addin: null });
      await outlook.close();
    },
  },
  {
    name: 'message: fields, body, headers, attachments',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      await outlook.ready();
      assert.equal(await outlook.read(`${item}.subject`), 'Quote for 40 road bikes');
      assert.equal(await outlook.read(`${item}.internetMessageId`), '<20261116081238.4711@mail.fabrikam.com>');
      assert.equal(await outlook.read(`${item}.itemClass`), 'IPM.Note');
      assert.deepEqual(await outlook.read(`${item}.from`), { emailAddress: 'ty.carlson@fabrikam.com', displayName: 'Ty Carlson', recipientType: 'externalUser', appointmentResponse: 'none' });
      assert.match(String(await outlook.read(`${item}.itemId`)), /^AAMk.*[+/]/);
      assert.match(JSON.stringify(await outlook.call(`${item}.body.getAsync`, 'text')), /52,000 EUR/);
      assert.match(JSON.stringify(await outlook.call(`${item}.body.getAsync`, 'html')), /<html>.*52,000 EUR/);
      assert.match(JSON.stringify(await outlook.call(`${item}.getAllInternetHeadersAsync`)), /X-Mailer: Fabrikam Mail 4\.2\\r\\n/);
      await outlook.select('attachments-of-each-kind.eml');
      const attachments = (await outlook.read(`${item}.attachments`)) as Office.AttachmentDetails[];
      assert.deepEqual(attachments.map((each) => each.attachmentType), ['file', 'file', 'item', 'file', 'cloud']);
      const formats = [];
      for (const { id } of attachments) {
        const outcome = await outlook.call(`${item}.getAttachmentContentAsync`, id);
        assert.ok('value' in outcome);
        formats.push((outcome.value as Office.AttachmentContent).format);
      }
      assert.deepEqual(formats, ['base64', 'base64', 'eml', 'base64', 'url']);
      assert.deepEqual(await outlook.call(`${item}.getAttachmentContentAsync`, 'unknown'), { code: 9003, name: 'InvalidAttachmentId' });
      await outlook.select('attached-appointment.eml');
      const [appointment] = (await outlook.read(`${item}.attachments`)) as Office.AttachmentDetails[];
      assert.equal(appointment?.attachmentType, 'item');
      assert.match(JSON.stringify(await outlook.call(`${item}.getAttachmentContentAsync`, appointment?.id)), /"content":"BEGIN:VCALENDAR.*"format":"iCalendar"/);
      await outlook.select('meeting-request.eml');
      assert.equal(await outlook.read(`${item}.itemClass`), 'IPM.Schedule.Meeting.Request');
      await outlook.close();
    },
  },
  {
    name: 'categories and master categories',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      await outlook.ready();
      assert.deepEqual(await outlook.call(`${item}.categories.getAsync`), { value: [] });
      assert.deepEqual(await outlook.call(`${item}.categories.addAsync`, ['Red category']), { value: null });
      assert.equal((await codeOf(outlook, `${item}.categories.addAsync`, ['No such'])), 9044);
      assert.deepEqual(await outlook.call(`${item}.categories.getAsync`), { value: [{ displayName: 'Red category', color: 'Preset0' }] });
      assert.ok(await outlook.page.locator('.category', { hasText: 'Red category' }).isVisible());
      assert.deepEqual(await outlook.call(`${item}.categories.removeAsync`, ['Red category']), { value: null });
      assert.deepEqual(await outlook.call('mailbox.masterCategories.addAsync', [{ displayName: 'Tracked', color: 'Preset9' }]), { value: null });
      assert.equal(await codeOf(outlook, 'mailbox.masterCategories.addAsync', [{ displayName: 'Tracked', color: 'Preset9' }]), 9045);
      assert.match(JSON.stringify(await outlook.call('mailbox.masterCategories.getAsync')), /Tracked/);
      assert.deepEqual(await outlook.call('mailbox.masterCategories.removeAsync', ['Tracked']), { value: null });
      await outlook.close();
    },
  },
  {
    name: 'notifications',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      await outlook.ready();
      const messages = `${item}.notificationMessages`;
      const information = { type: 'informationalMessage', message: 'Tracked', icon: 'icon16', persistent: false };
      assert.ok('value' in (await outlook.call(`${messages}.addAsync`, 'one', information)));
      assert.equal(await codeOf(outlook, `${messages}.addAsync`, 'one', information), 9023);
      assert.ok('thrown' in (await outlook.call(`${messages}.addAsync`, 'two', { type: 'informationalMessage', message: 'no icon' })));
      assert.ok('value' in (await outlook.call(`${messages}.replaceAsync`, 'one', { type: 'errorMessage', message: 'Not tracked' })));
      assert.deepEqual(await outlook.call(`${messages}.getAllAsync`), { value: [{ key: 'one', type: 'errorMessage', message: 'Not tracked' }] });
      assert.ok(await outlook.page.locator('.notification', { hasText: 'Not tracked' }).isVisible());
      assert.equal(await codeOf(outlook, `${messages}.replaceAsync`, 'none', { type: 'errorMessage', message: 'x' }), 9024);
      for (const key of ['2', '3', '4', '5']) await outlook.call(`${messages}.addAsync`, key, { type: 'progressIndicator', message: key });
      assert.equal(await codeOf(outlook, `${messages}.addAsync`, '6', { type: 'progressIndicator', message: '6' }), 9025);
      assert.ok('value' in (await outlook.call(`${messages}.removeAsync`, 'one')));
      assert.equal(await codeOf(outlook, `${messages}.removeAsync`, 'one'), 9024);
      await outlook.close();
    },
  },
  {
    name: 'custom properties and roaming settings, also after a reload',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      const saved = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
              value.set('tracked', 'yes');
              (value as unknown as { set(name: string, date: Date): void }).set('when', new Date(1767225600000));
              value.saveAsync(({ status }) => resolve(status));
            });
          }),
      );
      assert.equal(saved, 'succeeded');
      const tooBig = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
              value.set('big', 'x'.repeat(2600));
              try {
                value.saveAsync((result) => resolve(result.status));
              } catch {
                resolve('thrown');
              }
            });
          }),
      );
      assert.equal(tooBig, 'thrown');
      const roamed = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.roamingSettings.set('organization', { url: 'https://contoso.crm4.dynamics.com' });
            Office.context.roamingSettings.set('when', new Date(1767225600000));
            Office.context.roamingSettings.saveAsync(({ status }) => resolve(status));
          }),
      );
      assert.equal(roamed, 'succeeded');
      const tooBigToRoam = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.roamingSettings.set('big', 'x'.repeat(33_000));
            Office.context.roamingSettings.saveAsync(({ error }) => resolve(error?.code));
          }),
      );
      assert.equal(tooBigToRoam, 9019);
      await outlook.page.reload();
      const again = await outlook.ready();
      assert.deepEqual(await again.evaluate((): unknown => Office.context.roamingSettings.get('organization')), { url: 'https://contoso.crm4.dynamics.com' });
      const dateOf = 1767225600000;
      assert.equal(await again.evaluate(() => (Office.context.roamingSettings.get('when') as Date).getTime()), dateOf);
      const kept = await again.evaluate(
        () => new Promise((resolve) => Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => resolve([value.get('tracked'), (value.get('when') as Date).getTime()]))),
      );
      assert.deepEqual(kept, ['yes', dateOf]);
      await outlook.close();
    },
  },
  {
    name: 'shared folder, initialization context, legacy tokens',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      await outlook.ready();
      assert.equal(await outlook.read(`${item}.getSharedPropertiesAsync`), undefined);
      await outlook.set({ sharedFolder: 'andrew.dixon@contoso.com' });
      await outlook.select('order-confirmed.eml');
      const shared = await outlook.call(`${item}.getSharedPropertiesAsync`);
      assert.ok('value' in shared);
      assert.equal((shared.value as Office.SharedProperties).targetMailbox, 'andrew.dixon@contoso.com');
      assert.deepEqual(await outlook.call(`${item}.getInitializationContextAsync`), { value: '' });
      assert.equal(await codeOf(outlook, 'mailbox.getUserIdentityTokenAsync'), 9018);
      assert.equal(await codeOf(outlook, 'mailbox.getCallbackTokenAsync', { isRest: true }), 9018);
      await outlook.close();
    },
  },
];

async function codeOf(outlook: OutlookPage, path: string, ...args: readonly unknown[]): Promise<number | string> {
  const outcome = await outlook.call(path, ...args);
  return 'code' in outcome ? outcome.code : JSON.stringify(outcome);
}
