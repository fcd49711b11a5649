import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DynamicsWebApi } from 'dynamics-web-api';
import { type ParsedMail, simpleParser } from 'mailparser';
import { accessibilityFaults } from './support/axe.ts';
import type { OpenOptions, OpenPane } from './support/openPane.ts';
import { root, type WorldFile } from './support/sandboxProcess.ts';
import { nancy, press, withOrganizations } from './support/severalOrganizations.ts';
import { setStage } from './support/stage.ts';
import { asked, wronglySent } from './support/whatWasSent.ts';
import { ids, quote, withCopy } from './support/withCopy.ts';

/** Tracking real mail through the real Office.js; what was written is read back by a client of its own and compared with a parser of its own. */

const stage = setStage({ watched: true });

interface Row {
  readonly activityid: string;
  readonly subject?: string;
  readonly description?: string;
  readonly messageid: string;
  readonly directioncode: boolean;
  readonly statecode: number;
  readonly actualend?: Date;
  readonly email_activity_parties: readonly { readonly participationtypemask: number; readonly addressused?: string }[];
}

async function dynamics(): Promise<DynamicsWebApi> {
  const token = (await stage().sandbox.ask('POST', 'token', { organization: 'contoso', user: nancy })) as { access_token: string; apiByPath: string };
  return new DynamicsWebApi({ serverUrl: token.apiByPath.replace(/api\/data.*$/, ''), dataApi: { version: '9.2' }, onTokenRefresh: () => Promise.resolve(token.access_token) });
}

/** What the pane has sent so far is judged; what the test itself asks is then forgotten. */
async function beside<Value>(read: (client: DynamicsWebApi) => Promise<Value>): Promise<Value> {
  const { sandbox } = stage();
  expect(wronglySent(await sandbox.log(), sandbox.port)).toEqual([]);
  const value = await read(await dynamics());
  await sandbox.ask('DELETE', 'log', {});
  return value;
}

async function rows(): Promise<readonly Row[]> {
  const found = await beside((client) => client.retrieveMultiple({
    collection: 'emails',
    select: ['subject', 'description', 'messageid', 'directioncode', 'statecode', 'actualend'],
    expand: [{ property: 'email_activity_parties', select: ['participationtypemask', 'addressused'] }],
  }));
  return found.value as readonly Row[];
}

async function files(id: string): Promise<readonly (readonly [string, string])[]> {
  const found = await beside((client) => client.retrieveMultiple({ collection: `emails(${id})/email_activity_mime_attachment`, select: ['filename', 'body'] }));
  return (found.value as { filename: string; body: string }[]).map(({ filename, body }) => [filename, body] as const).sort();
}

const emlOf = (file: string) => readFileSync(path.join(root, 'sandbox/mail', file));
const parsed = (file: string) => simpleParser(emlOf(file), { skipImageLinks: true });

const same = (world: WorldFile) => withOrganizations({ name: 'Contoso', synchronizes: true })(world);

const state = ({ pane }: OpenPane, ...kinds: readonly string[]) => pane.locator(kinds.map((kind) => `[data-tracking="${kind}"]`).join(', ')).waitFor();

async function select({ page }: OpenPane, file: string | null): Promise<void> {
  await page.evaluate((name) => window.sandboxOutlook?.select(name), file);
}

/** Opens the pane on a message. */
async function openOn(file: string, world: (world: WorldFile) => void = same, options: OpenOptions = {}): Promise<OpenPane> {
  const opened = await stage().open({ world }, options);
  await opened.pane.locator('[data-tracking]').waitFor();
  await select(opened, file);
  return opened;
}

/** Agrees, for those tests that are about something else. */
async function trackFirst(opened: OpenPane): Promise<void> {
  await press(opened.pane, 'Track', 'I understand, track it');
  await state(opened, 'tracked', 'failed');
}

const addressesOf = (mail: ParsedMail, field: 'to' | 'cc' | 'bcc' | 'from') => [mail[field] ?? []].flat().flatMap(({ value }) => value.flatMap(({ address, group }) => (group ? group.map((each) => each.address) : [address]))).filter((address) => address !== undefined && address !== '');

/** mailparser writes domains as people read them. */
const plain = (address: string | undefined) => (address ?? '').replace(/@(.*)$/, (_all, domain: string) => `@${new URL(`https://${domain}`).hostname}`).toLowerCase();

const trackable = [
  'quote-request.eml',
  'order-confirmed.eml',
  'reply-in-thread.eml',
  'sent-offer.eml',
  'attachments-of-each-kind.eml',
  'attached-appointment.eml',
  'newsletter-with-pictures.eml',
  'pictures-in-any-order.eml',
  'sixty-recipients.eml',
  'hostile-markup.eml',
  'very-long-subject.eml',
  'on-behalf-of.eml',
  'japanese-encoding.eml',
  'non-latin-names.eml',
  'no-subject.eml',
  'signed.eml',
];

describe('tracking', () => {
  it('puts every message that ships into Dynamics 365 as it is, with all of its recipients, pictures and attachments', async () => {
    const opened = await openOn('quote-request.eml');
    await state(opened, 'notTracked');
    await trackFirst(opened);
    for (const file of trackable.slice(1)) {
      await opened.page.evaluate((contentIds) => window.sandboxOutlook?.set({ contentIds }), file === 'newsletter-with-pictures.eml' ? 'missing' as const : 'told' as const);
      await select(opened, file);
      await state(opened, 'notTracked');
      await press(opened.pane, 'Track');
      await state(opened, 'tracked', 'failed');
      expect([file, await opened.pane.locator('[data-tracking]').getAttribute('data-tracking')]).toEqual([file, 'tracked']);
    }
    const written = await rows();
    expect(written).toHaveLength(trackable.length);
    for (const file of trackable) {
      const mail = await parsed(file);
      const row = written.find(({ messageid }) => messageid === mail.messageId || (file === 'hostile-markup.eml' && messageid === '<">'));
      if (!row) throw new Error(`${file} is not there`);
      const masks = (mask: number) => row.email_activity_parties.filter(({ participationtypemask }) => participationtypemask === mask).map(({ addressused }) => plain(addressused)).sort();
      expect([file, row.subject ?? '', row.statecode, row.directioncode, row.actualend?.getTime()]).toEqual([file, (mail.subject ?? '').replace(/\s+/g, ' ').slice(0, 800), 1, file === 'sent-offer.eml', mail.date?.getTime()]);
      expect([file, masks(1), masks(2), masks(3), masks(4)]).toEqual([file, ...(['from', 'to', 'cc', 'bcc'] as const).map((field) => addressesOf(mail, field).map(plain).sort())]);
      if (typeof mail.html === 'string') expect([file, withoutPictures(row.description ?? '')]).toEqual([file, withoutPictures(mail.html)]);
      const pictures = mail.attachments.filter(({ related }) => related);
      for (const picture of pictures) expect(row.description).toContain(`data:${picture.contentType};base64,${picture.content.toString('base64')}`);
      const stored = await files(row.activityid);
      // Its file is of a type that the organization does not take.
      if (file === 'hostile-markup.eml') continue;
      const plainFiles = mail.attachments.filter(({ related, contentType }) => !related && !['message/rfc822', 'message/external-body'].includes(contentType));
      for (const each of plainFiles) expect([file, stored.some(([, body]) => body === each.content.toString('base64'))]).toEqual([file, true]);
      expect([file, stored.length]).toEqual([file, mail.attachments.filter(({ related, contentType }) => !related && contentType !== 'message/external-body').length]);
    }
  }, 180_000);

  it('says of everything that cannot be tracked why', async () => {
    const opened = await openOn('non-delivery-report.eml');
    // A pane that opens on a report is told nothing, not even whose mailbox it is in; it goes on by itself.
    await opened.page.evaluate(() => window.sandboxOutlook?.reloadPane());
    await opened.pane.getByRole('heading', { name: 'Outlook tells nothing while no message is selected' }).waitFor();
    await select(opened, 'meeting-request.eml');
    await state(opened, 'cannot');
    for (const [file, sentence] of [['meeting-request.eml', 'about a meeting'], ['meeting-reply.eml', 'about a meeting'], ['no-message-id.eml', 'no Message-ID'], ['sent-without-message-id.eml', 'no Message-ID']] as const) {
      await select(opened, file);
      await opened.pane.locator('[data-tracking="cannot"]', { hasText: sentence }).waitFor();
      expect(await opened.pane.getByRole('button', { name: 'Track', exact: true }).count()).toBe(0);
    }
    // Outlook shows add-ins nothing of a report, or shows it as a message.
    await select(opened, 'non-delivery-report.eml');
    await opened.pane.locator('[data-tracking="nothing"]', { hasText: 'such as reports of mail that was not delivered' }).waitFor();
    await opened.page.evaluate(() => window.sandboxOutlook?.set({ reports: 'asMessage' }));
    await select(opened, 'quote-request.eml');
    await state(opened, 'notTracked');
    await select(opened, 'non-delivery-report.eml');
    await opened.pane.locator('[data-tracking="cannot"]', { hasText: 'a report from the mail system' }).waitFor();
    expect(await opened.pane.getByRole('button', { name: 'Track', exact: true }).count()).toBe(0);
  });

  it.each([
    ['the error that the server writes', { lastsyncerror: 'Unauthorized', lastsyncerrorcode: 0x8005e272 - 2 ** 32, lastsyncerroroccurredon: '2026-11-29T08:00:00Z' }, 'mailboxReportsError', 'by itself'],
    ['that nothing was found', {}, 'noCause', 'when asked'],
  ])('says why the server did not track a message in time: %s', async (_name, columns, cause, how) => {
    const withError = (world: WorldFile) => {
      same(world);
      const [user] = world.organizations[0]?.users ?? [];
      if (!user) throw new Error('The world has no user.');
      user.mailbox = { ...user.mailbox, ...columns };
    };
    const opened = await openOn('quote-request.eml', withError, { clock: true });
    const { pane, page } = opened;
    await state(opened, 'notTracked');
    await page.getByRole('button', { name: 'Categorize' }).click();
    await page.getByText('Tracked to Dynamics 365').click();
    if (how === 'when asked') {
      await press(pane, 'Settings and privacy');
      await pane.getByRole('switch', { name: 'Only when I ask' }).click();
      await press(pane, 'Back');
    }
    await select(opened, 'order-confirmed.eml');
    await state(opened, how === 'when asked' ? 'notAsked' : 'notTracked');
    await select(opened, 'quote-request.eml');
    if (how === 'when asked') await press(pane, 'Look it up');
    await state(opened, 'pending');
    await stage().sandbox.ask('DELETE', 'log', {});
    await page.clock.fastForward('15:01');
    await state(opened, 'overdue');
    if (how === 'when asked') {
      await pane.getByRole('button', { name: 'Look for the cause' }).waitFor();
      expect(asked(await stage().sandbox.log())).toEqual([]);
      await press(pane, 'Look for the cause');
    }
    await pane.locator(`[data-overdue="${cause}"]`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('hints at a copy of a colleague that cannot be seen, which keeps nobody from tracking', async () => {
    const opened = await openOn('quote-request.eml', (world) => {
      withCopy({ owner: ids.dan })(world);
      const [user] = world.organizations[0]?.users ?? [];
      // Reads no rows of colleagues.
      if (user) user.roles = ['Basic User'];
    });
    await opened.pane.locator('[data-tracking="notTracked"]').getByText('Somebody may have tracked it already, in a copy that you cannot see.').waitFor();
    await trackFirst(opened);
    await state(opened, 'tracked');
    expect(await rows()).toHaveLength(1);
  });

  it('tells who sees it before the first time, by keyboard alone, without accessibility faults', async () => {
    const opened = await openOn('quote-request.eml');
    const { pane, page } = opened;
    await state(opened, 'notTracked');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Track', exact: true }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Before you track in Contoso' }).waitFor();
    expect(await pane.getByText('The copy belongs to Nancy Anderson in the business unit Contoso.').count()).toBe(1);
    expect(await pane.getByRole('heading', { name: 'Before you track in Contoso' }).evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await rows()).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await pane.getByRole('button', { name: 'I understand, track it' }).evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await state(opened, 'tracked');
    expect(await rows()).toHaveLength(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await select(opened, 'order-confirmed.eml');
    await state(opened, 'notTracked');
    await press(pane, 'Track');
    await state(opened, 'tracked');
  });

  it('makes it regarding what was chosen before, which belongs to that message alone', async () => {
    const opened = await openOn('quote-request.eml', withCopy({ owner: null }));
    const { pane } = opened;
    await state(opened, 'notTracked');
    await press(pane, 'Set regarding');
    await pane.getByRole('option', { name: '40 road bikes Opportunity' }).click();
    await pane.locator('.track').getByText('40 road bikes').waitFor();
    expect(await rows()).toEqual([]);
    await select(opened, 'order-confirmed.eml');
    await state(opened, 'notTracked');
    expect(await pane.getByText('40 road bikes').count()).toBe(0);
    await select(opened, 'quote-request.eml');
    await state(opened, 'notTracked');
    await trackFirst(opened);
    await pane.locator('[data-tracking="tracked"]').getByText('40 road bikes').waitFor();
    const found = await beside((client) => client.retrieveMultiple({ collection: 'emails', select: ['messageid', '_regardingobjectid_value'] }));
    expect(found.value).toMatchObject([{ messageid: quote.messageId, _regardingobjectid_value: ids.opportunity }]);
  });

  it('shows a message seen before at once, asks once for the last of twenty that are passed, and never shows one beside another', async () => {
    const opened = await openOn('quote-request.eml', same, { clock: true });
    await state(opened, 'notTracked');
    await trackFirst(opened);
    await select(opened, 'order-confirmed.eml');
    await state(opened, 'notTracked');
    await stage().sandbox.ask('DELETE', 'log', {});
    const asked = async () => (await stage().sandbox.log()).filter(({ path: asking, method }) => method === 'POST' && asking.endsWith('$batch'));
    // However slow this machine is, they are passed faster than anybody could look.
    await opened.page.clock.pauseAt((await opened.page.evaluate(() => Date.now())) + 1000);
    for (let passed = 0; passed < 20; passed += 1) await select(opened, ['order-confirmed.eml', 'reply-in-thread.eml', 'no-subject.eml', 'signed.eml'][passed % 4] ?? '');
    for (const [file, kind] of [['order-confirmed.eml', 'notTracked'], ['quote-request.eml', 'tracked']] as const) {
      await select(opened, file);
      await opened.page.clock.runFor(50);
      await opened.pane.locator(`[data-tracking="${kind}"]`, { hasText: 'looking again' }).waitFor();
    }
    expect(await asked()).toEqual([]);
    await opened.page.clock.resume();
    await opened.pane.getByText('looking again').waitFor({ state: 'detached' });
    expect(await asked()).toHaveLength(1);
  });

  it('never writes another message than the one the button was pressed for, however fast the selection changes', async () => {
    const opened = await openOn('quote-request.eml');
    await state(opened, 'notTracked');
    await trackFirst(opened);
    const others = ['order-confirmed.eml', 'attachments-of-each-kind.eml', 'newsletter-with-pictures.eml', 'reply-in-thread.eml', 'sixty-recipients.eml'];
    for (const [index, file] of others.entries()) {
      for (const pause of [0, 15, 40, 90]) {
        await select(opened, file);
        await state(opened, 'notTracked', 'halfway', 'tracked');
        const button = opened.pane.getByRole('button', { name: /^(Track|Finish tracking)$/ });
        if ((await button.count()) === 0) break;
        await button.click();
        await opened.page.waitForTimeout(pause);
        await select(opened, others[(index + 1) % others.length] ?? null);
        await state(opened, 'notTracked', 'halfway', 'tracked');
      }
    }
    for (const row of await rows()) {
      const [mail] = (await Promise.all(['quote-request.eml', ...others].map(parsed))).filter(({ messageId }) => messageId === row.messageid);
      expect([row.messageid, row.subject]).toEqual([row.messageid, mail?.subject]);
      expect(withoutPictures(row.description ?? '')).toBe(typeof mail?.html === 'string' ? withoutPictures(mail.html) : (row.description ?? ''));
    }
    const ids = (await rows()).map(({ messageid }) => messageid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells what a Track could not take along also where another message was selected meanwhile', async () => {
    const opened = await openOn('quote-request.eml');
    await state(opened, 'notTracked');
    await trackFirst(opened);
    await select(opened, 'hostile-markup.eml');
    await state(opened, 'notTracked');
    // What is looked for is answered at once, the writing takes its time.
    await stage().sandbox.ask('POST', 'faults', [0, 2000].map((latency) => ({ host: 'contoso.crm4.dynamics.com', method: 'POST', path: '$batch', count: 1, latency })));
    await press(opened.pane, 'Track');
    await opened.pane.getByText('Saving the copy…').waitFor();
    await select(opened, 'quote-request.eml');
    await state(opened, 'tracked');
    while ((await rows()).length < 2);
    await select(opened, 'order-confirmed.eml');
    await state(opened, 'notTracked');
    await select(opened, 'hostile-markup.eml');
    await opened.pane.locator('[data-tracking="tracked"]').getByText('The organization does not take files of this type.').waitFor();
  });

  it('shows in every window what was done in one, in place of what has failed there', async () => {
    const opened = await openOn('quote-request.eml');
    await state(opened, 'notTracked');
    await trackFirst(opened);
    const page = await opened.context.newPage();
    await page.goto(stage().sandbox.url);
    const other: OpenPane = { ...opened, page, pane: page.frameLocator('iframe[src*="/addin/taskpane.html"]') };
    for (const window of [opened, other]) {
      await select(window, 'order-confirmed.eml');
      await state(window, 'notTracked');
      await window.pane.getByText('looking again').waitFor({ state: 'detached' });
    }
    await stage().sandbox.ask('POST', 'faults', [{ host: 'contoso.crm4.dynamics.com', method: 'POST', path: '$batch', count: 1, status: 403 }]);
    await press(other.pane, 'Track');
    await state(other, 'failed');
    await press(opened.pane, 'Track');
    await state(opened, 'tracked');
    await state(other, 'tracked');
    expect(await rows()).toHaveLength(2);
  });

  it('is about the message that was selected while the pane was still opening', async () => {
    const opened = await stage().open({ world: same, fault: { path: 'systemusers', latency: 2500, count: 1 } });
    await opened.page.waitForFunction(() => window.sandboxOutlook?.log().some(({ what }) => what === 'register olkItemSelectedChanged'));
    await select(opened, 'order-confirmed.eml');
    expect(await opened.pane.locator('[data-tracking]').count()).toBe(0);
    await state(opened, 'notTracked');
    await trackFirst(opened);
    expect((await rows()).map(({ subject }) => subject)).toEqual([(await parsed('order-confirmed.eml')).subject]);
  });

  it('waits for the addresses to be the same, and leads to the repair', async () => {
    const opened = await stage().open({});
    await opened.pane.locator('[data-tracking="blocked"]').getByText('Messages can be tracked once').waitFor();
    await opened.pane.locator('[data-tracking="blocked"]').getByRole('button').click();
    await opened.pane.getByRole('heading', { level: 1 }).waitFor();
  });

  it('asks other organizations only on a click', async () => {
    const opened = await openOn('quote-request.eml', withOrganizations({ name: 'Contoso', synchronizes: true }, { name: 'Contoso Test', type: 'sandbox' }));
    await state(opened, 'notTracked');
    const askedOf = async (host: string) => (await stage().sandbox.log()).filter((line) => line.host === host && /\$batch|\/emails/.test(line.path) && line.method !== 'OPTIONS').length;
    expect(await askedOf('contoso-test.crm4.dynamics.com')).toBe(0);
    await press(opened.pane, 'Look in my other organizations');
    await opened.pane.getByText('Not tracked in Contoso Test.').waitFor();
    expect(await askedOf('contoso-test.crm4.dynamics.com')).toBe(1);
  });

  it('tracks nothing of a domain that the administrator keeps out, and asks nobody about it', async () => {
    const opened = await openOn('quote-request.eml', (world) => {
      same(world);
      world.administrator = { ...world.administrator, settings: { neverTrack: ['fabrikam.com'] } };
    });
    await opened.pane.getByText('Your administrator keeps messages with fabrikam.com out of Dynamics 365.').waitFor();
    expect((await stage().sandbox.log()).filter(({ path: asking }) => asking.includes('$batch'))).toEqual([]);
  });
});

/** Pictures stand in the text as ids here and as data there. */
function withoutPictures(html: string): string {
  return html.replace(/(?:cid:|data:image\/\w+;base64,)[^"')\s>]+/g, 'picture').replace(/\s+/g, ' ').trim();
}
