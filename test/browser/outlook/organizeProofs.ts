import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { OutlookPage, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';

/** Writes down what the events of the item tell, by their name. */
function watch(frame: Frame, events: readonly string[]): Promise<unknown> {
  return frame.evaluate((names) => {
    const told: Record<string, unknown> = {};
    Object.assign(window, { told });
    return Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const listen = (event: unknown) => {
              told[name] = JSON.parse(JSON.stringify(event));
            };
            Office.context.mailbox.item?.addHandlerAsync(name, listen, ({ status }) => resolve(status));
          }),
      ),
    );
  }, events);
}

async function toldOf(frame: Frame, event: string): Promise<unknown> {
  await until(frame, (name) => name in (window as unknown as { told: object }).told, event);
  return frame.evaluate((name) => (window as unknown as { told: Record<string, unknown> }).told[name], event);
}

/** The times of the event as Office.js tells them, and setting one; Playwright cannot hand a Date to a function of another page. */
const timeOf = (frame: Frame, which: 'start' | 'end') =>
  frame.evaluate((name) => new Promise<string>((resolve) => (Office.context.mailbox.item as unknown as Office.AppointmentCompose)[name].getAsync(({ value }) => resolve(value.toISOString()))), which);

const setTime = (frame: Frame, which: 'start' | 'end', time: string) =>
  frame.evaluate(
    ([name, text]) => new Promise<unknown>((resolve) => (Office.context.mailbox.item as unknown as Office.AppointmentCompose)[name].setAsync(new Date(text), ({ status, error }) => resolve(error?.code ?? status))),
    [which, time] as const,
  );

async function openEvent(outlook: OutlookPage): Promise<Frame> {
  await outlook.page.getByRole('button', { name: 'New event' }).click();
  await outlook.page.getByRole('button', { name: 'Open probe' }).click();
  return outlook.ready();
}

/** Calls on an event that is written. */
export const organizeProofs: readonly Proof[] = [
  {
    name: 'event: fields that a message has too',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`);
      const frame = await openEvent(outlook);
      assert.equal(await outlook.read(`${item}.itemType`), 'appointment');
      assert.equal(await outlook.read(`${item}.itemId`), undefined);
      assert.deepEqual([await outlook.read(`${item}.to`), await outlook.read(`${item}.internetHeaders`), await outlook.read('mailbox.displayNewMessageForm')], [undefined, undefined, undefined]);
      await watch(frame, ['olkRecipientsChanged']);
      assert.deepEqual(await outlook.call(`${item}.subject.setAsync`, 'Visit'), { value: null });
      assert.equal(await outlook.page.getByLabel('Title').inputValue(), 'Visit');
      assert.deepEqual(await outlook.call(`${item}.subject.getAsync`), { value: 'Visit' });
      await outlook.call(`${item}.requiredAttendees.addAsync`, [{ emailAddress: 'ty.carlson@fabrikam.com', displayName: 'Ty Carlson' }]);
      assert.deepEqual(await toldOf(frame, 'olkRecipientsChanged'), { type: 'olkRecipientsChanged', changedRecipientFields: { requiredAttendees: true, optionalAttendees: false } });
      await outlook.call(`${item}.optionalAttendees.setAsync`, ['andrew.dixon@contoso.com']);
      assert.match(JSON.stringify(await outlook.call(`${item}.requiredAttendees.getAsync`)), /Ty Carlson/);
      assert.equal(await outlook.page.getByLabel('Optional attendees').inputValue(), 'andrew.dixon@contoso.com');
      assert.match(JSON.stringify(await outlook.call(`${item}.organizer.getAsync`)), /nancy\.anderson@contoso\.com/);
      await outlook.call(`${item}.body.setAsync`, '<p>At nine</p>', { coercionType: 'html' });
      assert.deepEqual(await outlook.call(`${item}.body.getAsync`, 'text'), { value: 'At nine' });
      const added = await outlook.call(`${item}.addFileAttachmentFromBase64Async`, 'QUJD', 'abc.txt');
      assert.ok('value' in added);
      assert.deepEqual(await outlook.call(`${item}.getAttachmentContentAsync`, added.value), { value: { content: 'QUJD', format: 'base64' } });
      assert.deepEqual(await outlook.call(`${item}.categories.addAsync`, ['Red category']), { value: null });
      assert.deepEqual(await outlook.call(`${item}.notificationMessages.addAsync`, 'one', { type: 'errorMessage', message: 'No room' }), { value: null });
      await outlook.page.locator('.notification', { hasText: 'No room' }).waitFor();
      assert.deepEqual(await outlook.call(`${item}.sessionData.setAsync`, 'step', '1'), { value: null });
      const kept = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
              value.set('visit', 'seven');
              value.saveAsync(() => Office.context.mailbox.item?.loadCustomPropertiesAsync((again) => resolve(again.value.get('visit'))));
            });
          }),
      );
      assert.equal(kept, 'seven');
      assert.deepEqual(await outlook.call(`${item}.getItemIdAsync`), { code: 9046, name: 'ItemNotSaved' });
      const saved = await outlook.call(`${item}.saveAsync`);
      assert.ok('value' in saved);
      assert.deepEqual(await outlook.call(`${item}.getItemIdAsync`), saved);
      await outlook.close();
    },
  },
  {
    name: 'event: start, end, all day, as the user sees them too',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`);
      const frame = await openEvent(outlook);
      await watch(frame, ['olkAppointmentTimeChanged']);
      assert.equal(await setTime(frame, 'start', '2026-12-01T09:00:00.000Z'), 'succeeded');
      assert.equal(await timeOf(frame, 'end'), '2026-12-01T09:30:00.000Z');
      assert.equal(await outlook.page.getByLabel('Start').inputValue(), '2026-12-01T10:00');
      assert.equal(await setTime(frame, 'end', '2026-12-01T10:30:00.000Z'), 'succeeded');
      assert.equal(await setTime(frame, 'end', '2026-12-01T08:00:00.000Z'), 9010);
      await outlook.page.getByLabel('Start').fill('2026-12-02T10:00');
      await until(frame, () => JSON.stringify((window as unknown as { told: object }).told).includes('2026-12-02'));
      assert.deepEqual(await toldOf(frame, 'olkAppointmentTimeChanged'), { type: 'olkAppointmentTimeChanged', start: '2026-12-02T09:00:00.000Z', end: '2026-12-02T10:30:00.000Z' });
      assert.deepEqual(await outlook.call(`${item}.isAllDayEvent.getAsync`), { value: false });
      assert.deepEqual(await outlook.call(`${item}.isAllDayEvent.setAsync`, true), { value: null });
      assert.deepEqual([await timeOf(frame, 'start'), await timeOf(frame, 'end')], ['2026-12-01T23:00:00.000Z', '2026-12-02T23:00:00.000Z']);
      assert.ok(await outlook.page.getByLabel('All day').isChecked());
      await outlook.close();
    },
  },
  {
    name: 'event: places, sensitivity, recurrence',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`);
      const frame = await openEvent(outlook);
      await watch(frame, ['olkEnhancedLocationsChanged', 'olkRecurrenceChanged']);
      assert.deepEqual(await outlook.call(`${item}.location.getAsync`), { value: '' });
      assert.deepEqual(await outlook.call(`${item}.location.setAsync`, 'Lyon'), { value: null });
      await outlook.call(`${item}.enhancedLocation.addAsync`, [{ id: 'room4@contoso.com', type: 'room' }]);
      const places = [
        { locationIdentifier: { id: 'Lyon', type: 'custom' }, displayName: 'Lyon' },
        { locationIdentifier: { id: 'room4@contoso.com', type: 'room' }, displayName: 'room4@contoso.com', emailAddress: 'room4@contoso.com' },
      ];
      assert.deepEqual(await outlook.call(`${item}.enhancedLocation.getAsync`), { value: places });
      assert.deepEqual(await toldOf(frame, 'olkEnhancedLocationsChanged'), { type: 'olkEnhancedLocationsChanged', enhancedLocations: places });
      await outlook.call(`${item}.enhancedLocation.removeAsync`, [{ id: 'Lyon', type: 'custom' }]);
      assert.deepEqual(await outlook.call(`${item}.location.getAsync`), { value: 'room4@contoso.com' });
      assert.equal(await outlook.page.getByLabel('Location').inputValue(), 'room4@contoso.com');
      assert.deepEqual(await outlook.call(`${item}.sensitivity.getAsync`), { value: 'normal' });
      await outlook.call(`${item}.sensitivity.setAsync`, 'private');
      assert.deepEqual(await outlook.call(`${item}.sensitivity.getAsync`), { value: 'private' });
      assert.deepEqual(await outlook.call(`${item}.recurrence.getAsync`), { value: null });
      const weekly = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            const { recurrence } = Office.context.mailbox.item as unknown as Office.AppointmentCompose;
            // The package of types has the class only as an interface.
            const seriesTime = new (Reflect.get(Office, 'SeriesTime') as new () => Office.SeriesTime)();
            seriesTime.setStartDate(2026, 11, 1);
            seriesTime.setEndDate(2027, 0, 31);
            seriesTime.setStartTime(9, 0);
            seriesTime.setDuration(30);
            const pattern = { seriesTime, recurrenceType: 'weekly', recurrenceProperties: { interval: 1, days: ['tue'] }, recurrenceTimeZone: { name: 'W. Europe Standard Time' } };
            recurrence.setAsync(pattern as unknown as Office.Recurrence, () => recurrence.getAsync(({ value }) => resolve([value.recurrenceType, value.seriesTime.getDuration(), value.seriesTime.getStartDate()])));
          }),
      );
      assert.deepEqual(weekly, ['weekly', 30, '2026-12-01']);
      await outlook.close();
    },
  },
  {
    name: 'an event that an add-in opens, and finds again once it is saved; another item beside it',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      await frame.evaluate(() =>
        Office.context.mailbox.displayNewAppointmentForm({
          requiredAttendees: ['ty.carlson@fabrikam.com'], optionalAttendees: [], resources: [], start: new Date('2026-12-01T09:00:00Z'), end: new Date('2026-12-01T10:00:00Z'), location: 'Lyon', subject: 'Visit', body: 'a < b',
        }),
      );
      await outlook.page.getByLabel('Title').waitFor();
      assert.equal(await outlook.page.getByLabel('Required attendees').inputValue(), 'ty.carlson@fabrikam.com');
      assert.equal(await outlook.page.getByLabel('End', { exact: true }).inputValue(), '2026-12-01T11:00');
      await outlook.page.frameLocator('iframe.message-body').getByText('a < b').waitFor();
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      await outlook.ready();
      const saved = await outlook.call(`${item}.saveAsync`);
      assert.ok('value' in saved);
      await outlook.select('quote-request.eml');
      await outlook.ready();
      assert.equal(await outlook.page.getByLabel('Title').count(), 0);
      await outlook.call('mailbox.displayAppointmentFormAsync', saved.value);
      await outlook.page.getByLabel('Title').waitFor();
      await outlook.page.getByRole('button', { name: 'Send' }).click();
      await outlook.page.getByText('nobody was invited').waitFor();
      await outlook.close();
    },
  },
];
