import path from 'node:path';
import { CategorizedMessages, trackingCategory } from '../../../sandbox/outlook/mailbox/categorized.ts';
import { createOutlookSite } from '../../../sandbox/outlook/outlookSite.ts';
import { localPlace } from '../../../sandbox/server/hosts.ts';
import { readWorld } from '../../../sandbox/world/readWorld.ts';

const moments = { first: new Date('2026-11-02T10:00:00Z'), second: new Date('2026-11-02T10:05:00Z'), third: new Date('2026-11-02T11:00:00Z') };

async function open() {
  const { world, mailFolder } = await readWorld(path.resolve('sandbox/worlds/default.json'));
  const clock = { now: moments.first };
  const categorized = new CategorizedMessages(() => clock.now);
  const site = createOutlookSite({
    world: () => world, mailFolder: () => mailFolder, place: () => localPlace(3000, false), pageFolder: '.',
    manifest: () => Promise.resolve(''), broker: (text) => Promise.resolve(text), categorized,
  });
  const post = async (address: string, body: unknown) =>
    site({ method: 'POST', url: new URL(`http://localhost:3000${address}`), headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) });
  const categorize = (now: Date, categories: readonly string[], file = 'quote-request.eml') => {
    clock.now = now;
    return post('/outlook/kept', { what: 'message', file, value: { categories } });
  };
  return { categorized, categorize, post };
}

describe('messages with the category that tracks', () => {
  it('are known with all that a row needs', async () => {
    const { categorized, categorize } = await open();
    await categorize(moments.first, [trackingCategory]);
    expect(categorized.all()).toEqual([{
      mailbox: 'nancy.anderson@contoso.com', file: 'quote-request.eml', messageId: expect.stringMatching(/^<.+>$/), subject: expect.any(String), body: expect.any(String),
      from: expect.stringContaining('@'), to: [expect.stringContaining('@')], cc: expect.any(Array), received: expect.any(Date), since: moments.first, until: null,
    }]);
  });

  it('are remembered with the times at which they had it', async () => {
    const { categorized, categorize } = await open();
    await categorize(moments.first, ['Blue category', trackingCategory]);
    await categorize(moments.second, [trackingCategory]);
    await categorize(moments.second, []);
    await categorize(moments.third, [trackingCategory]);
    expect(categorized.all()).toMatchObject([{ since: moments.first, until: moments.second }, { since: moments.third, until: null }]);
  });

  it.each([
    ['another category', ['Blue category'], 'quote-request.eml'],
    ['a file that is no message', [trackingCategory], 'nothing.eml'],
  ])('are none with %s', async (_what, categories, file) => {
    const { categorized, categorize } = await open();
    await categorize(moments.first, categories, file);
    expect(categorized.all()).toEqual([]);
  });

  it('are none after a reset', async () => {
    const { categorized, categorize, post } = await open();
    await categorize(moments.first, [trackingCategory]);
    await post('/outlook/reset', {});
    expect(categorized.all()).toEqual([]);
  });
});
