import { whyRefused } from '../../src/signin/whyRefused.ts';

const token = { value: 'x', resource: 'https://contoso.crm4.dynamics.com', expiresAt: 0, account: { homeId: '', objectId: '', tenantId: '', homeTenantId: '', username: '' } };
const refused = { kind: 'notAuthenticated', code: '' } as const;

describe('a token that was refused', () => {
  it('may be due to the clock, where its times do not fit', () => {
    expect(whyRefused(refused, { ...token, clockIsOff: true })).toEqual({ kind: 'clockWrong' });
  });

  it('is otherwise what the server says', () => {
    expect(whyRefused(refused, token)).toBe(refused);
    const other = { kind: 'notAMember', code: '' } as const;
    expect(whyRefused(other, { ...token, clockIsOff: true })).toBe(other);
  });
});
