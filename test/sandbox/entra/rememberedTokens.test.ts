import { rememberingTokens, toleratedSkew } from '../../../sandbox/entra/rememberedTokens.ts';

const from = 1_800_000_000;
const to = from + 3600;
const at = (seconds: number) => new Date(seconds * 1000);

/** Remembers what a check says that only knows tokens named good. */
function begin() {
  const checked: string[] = [];
  const verify = rememberingTokens(async (token) => {
    checked.push(token);
    return token.startsWith('good') ? { oid: token, nbf: from, exp: to } : undefined;
  });
  return { checked, verify };
}

describe('remembered tokens', () => {
  it('are checked once', async () => {
    const { checked, verify } = begin();
    for (let time = 0; time < 3; time += 1) expect(await verify('good', at(from))).toMatchObject({ oid: 'good' });
    expect(checked).toEqual(['good']);
  });

  it('are good only in their time, give or take the tolerated skew', async () => {
    const { verify } = begin();
    await verify('good', at(from));
    for (const seconds of [from - toleratedSkew, to + toleratedSkew - 1]) expect(await verify('good', at(seconds))).toBeDefined();
    for (const seconds of [from - toleratedSkew - 1, to + toleratedSkew]) expect(await verify('good', at(seconds))).toBeUndefined();
  });

  it('are told apart by their whole text', async () => {
    const { verify } = begin();
    await verify('good', at(from));
    expect(await verify('good too', at(from))).toMatchObject({ oid: 'good too' });
    expect(await verify('other', at(from))).toBeUndefined();
  });

  it('are checked anew when they were refused', async () => {
    const { checked, verify } = begin();
    for (let time = 0; time < 2; time += 1) expect(await verify('other', at(from))).toBeUndefined();
    expect(checked).toEqual(['other', 'other']);
  });

  it('are not more than a thousand; the oldest is checked again', async () => {
    const { checked, verify } = begin();
    for (let number = 0; number <= 1000; number += 1) await verify(`good ${number}`, at(from));
    await verify('good 0', at(from));
    await verify('good 1000', at(from));
    expect(checked).toHaveLength(1002);
  });
});
