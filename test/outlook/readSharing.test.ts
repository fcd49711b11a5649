import { readSharing } from '../../src/outlook/readSharing.ts';
import { type FakeContext, fakeOffice, type FakeItem } from './fakeOffice.ts';

type Method = NonNullable<FakeItem['getSharedPropertiesAsync']>;

const properties = { owner: 'alan@contoso.com', targetMailbox: 'alan@contoso.com', targetRestUrl: 'https://outlook.office.com/api', delegatePermissions: 35 };
const failing: Method = (callback) => callback({ status: 'failed' });
const throwing = () => {
  throw new Error('Elevated permission is required');
};

const giving =
  (value: unknown): Method =>
  (callback) =>
    callback({ status: 'succeeded', value });

const inOutlook = (item: FakeItem | null | undefined, platform = 'OfficeOnline'): FakeContext => fakeOffice({ platform, mailbox: item === undefined ? {} : { item } });

describe('whose mailbox the selected message is in', () => {
  it.each([
    ['is the owner’s whom Outlook names', { getSharedPropertiesAsync: giving(properties) }, 'OfficeOnline', { answer: 'shared', owner: 'alan@contoso.com' }],
    ['is that of the target where no owner is named', { getSharedPropertiesAsync: giving({ targetMailbox: 'sales@contoso.com' }) }, 'PC', { answer: 'shared', owner: 'sales@contoso.com' }],
    ['is somebody’s where nobody is named', { getSharedPropertiesAsync: giving({}) }, 'Mac', { answer: 'shared', owner: null }],
    ['is somebody’s where the answer makes no sense', { getSharedPropertiesAsync: giving(undefined) }, 'Mac', { answer: 'shared', owner: null }],
    ['is the person’s where the message has no such method', {}, 'OfficeOnline', { answer: 'own' }],
    ['is the person’s where nothing is selected', null, 'OfficeOnline', { answer: 'own' }],
    ['is the person’s where there is no item at all', undefined, 'Android', { answer: 'own' }],
    ['is the person’s where Outlook for Windows has nothing to tell', { getSharedPropertiesAsync: failing }, 'PC', { answer: 'own' }],
    ['is unknown where Outlook on the web begins to tell and fails', { getSharedPropertiesAsync: failing }, 'OfficeOnline', { answer: 'unknown' }],
    ['is unknown where a permission is missing', { getSharedPropertiesAsync: throwing }, 'PC', { answer: 'unknown' }],
  ])('%s', async (_sentence, item, platform, sharing) => {
    inOutlook(item, platform);
    await expect(readSharing()).resolves.toEqual(sharing);
  });

  it('is unknown after five seconds of silence, and a later answer changes nothing', async () => {
    jest.useFakeTimers();
    try {
      let answer: Parameters<Method>[0] | undefined;
      inOutlook({ getSharedPropertiesAsync: (callback) => void (answer = callback) });
      const sharing = readSharing();
      await jest.advanceTimersByTimeAsync(5000);
      answer?.({ status: 'succeeded', value: properties });
      await expect(sharing).resolves.toEqual({ answer: 'unknown' });
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  describe('while another message gets selected', () => {
    /** The answer for the first message comes when the second one is selected. */
    async function select(first: FakeItem, second: FakeItem | null) {
      const context = inOutlook({
        ...first,
        getSharedPropertiesAsync: (callback) => {
          if (context.mailbox) context.mailbox.item = second;
          callback({ status: 'succeeded', value: properties });
        },
      });
      return readSharing();
    }

    it.each([
      ['another', { itemId: '1' }, { itemId: '2' }],
      ['one without an id, as drafts are', { itemId: '1' }, {}],
      ['another draft', {}, {}],
      ['none', { itemId: '1' }, null],
    ])('is unknown when it is %s', async (_what, first, second) => {
      await expect(select(first, second)).resolves.toEqual({ answer: 'unknown' });
    });

    it('is known when it is the same again, which Office.js builds anew', async () => {
      await expect(select({ itemId: '1' }, { itemId: '1' })).resolves.toEqual({ answer: 'shared', owner: 'alan@contoso.com' });
    });
  });
});
