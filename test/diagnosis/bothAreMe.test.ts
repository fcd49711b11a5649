import { sayBothAreMe, saidBothAreMe } from '../../src/diagnosis/bothAreMe.ts';

const nancy = { homeId: 'nancy.contoso' };
const alan = { homeId: 'alan.contoso' };
const said = sayBothAreMe([], nancy, 'nancy@contoso.com');

describe('what a person said once: "both are me"', () => {
  it('holds for that account and that mailbox, whatever the letter case', () => {
    expect(saidBothAreMe(said, nancy, 'nancy@contoso.com')).toBe(true);
    expect(saidBothAreMe(said, nancy, 'Nancy@Contoso.com')).toBe(true);
  });

  it.each([
    ['another account', alan, 'nancy@contoso.com'],
    ['another mailbox', nancy, 'sales@contoso.com'],
    ['a mailbox without an address', nancy, null],
    ['a mailbox with an empty one', nancy, ' '],
  ])('does not hold for %s', (_what, account, mailbox) => {
    expect(saidBothAreMe(said, account, mailbox)).toBe(false);
    expect(saidBothAreMe([...said, { account: nancy.homeId, mailbox: '' }], account, mailbox)).toBe(false);
  });

  it('is kept once', () => {
    expect(sayBothAreMe(said, nancy, 'NANCY@contoso.com')).toBe(said);
    expect(sayBothAreMe(said, alan, 'nancy@contoso.com')).toHaveLength(2);
  });
});
