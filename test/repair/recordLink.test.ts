import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type Facts, known } from '../../src/diagnosis/facts.ts';
import { recordLink, recordOfFinding } from '../../src/repair/recordLink.ts';
import { contoso, inOrder, nancy, withAddresses, withMailbox } from '../diagnosis/support/someFacts.ts';

const ids = { systemuser: 'user-id', mailbox: 'mailbox-id' };
const link = (table: string, id: string) => `${contoso.url}/main.aspx?etn=${table}&pagetype=entityrecord&id=${id}`;
const differing = withAddresses(nancy, 'nanderson@contoso.com');
const held = (kind: 'user' | 'queue' | 'mailbox'): Partial<Facts> => ({ ...differing, holders: { ...inOrder.holders, [kind]: known([{ id: 'holder-id', name: 'Bert' }]) } });

describe('the record that a finding is about', () => {
  it.each<[string, Partial<Facts>, string | undefined]>([
    ['the person’s user, where the addresses differ', differing, link('systemuser', 'user-id')],
    ['the mailbox row, where it is inactive', withMailbox({ isActive: false }), link('mailbox', 'mailbox-id')],
    ['the other user who has the address', held('user'), link('systemuser', 'holder-id')],
    ['the queue that has the address', held('queue'), link('queue', 'holder-id')],
    ['the other mailbox that has the address', held('mailbox'), link('mailbox', 'holder-id')],
    ['none, where everything is in order', {}, undefined],
    ['none, where it is about the side of Outlook', withAddresses('', nancy), undefined],
  ])('is %s', (_what, change, expected) => {
    expect(recordOfFinding(contoso, diagnose({ ...inOrder, ...change }).first, ids)).toBe(expected);
  });

  it('is not linked as long as its id is not known', () => {
    expect(recordLink(contoso, 'approve', { systemuser: 'user-id' })).toBeUndefined();
  });
});
