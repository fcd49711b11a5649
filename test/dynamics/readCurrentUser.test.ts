/** @jest-environment node */
import type { Problem } from '../../src/diagnosis/problem.ts';
import { readCurrentUser } from '../../src/dynamics/readCurrentUser.ts';
import { connect, ids, organizationId, origin } from '../sandbox/dynamics/support.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';

browserGlobals();

const organization = { url: 'https://contoso.crm4.dynamics.com', type: 'production' } as const;
const refusal = (status: number, code = '') => json({ error: { code, message: '' } }, status);
/** Ids of the rows, where they only have to be ids. */
const userId = '7d1f3c52-6a0e-4b8b-9a41-0c5a3a2f9e01';
const boxId = '7d1f3c52-6a0e-4b8b-9a41-0c5a3a2f9e02';
const nancy = { systemuserid: userId, internalemailaddress: 'nancy@contoso.com', organizationid: organizationId };
const found = (row: object) => json({ value: [{ ...nancy, ...row }] });
const read = (known: { readonly id?: string } = {}) => readCurrentUser({ ...asking, organization: { ...organization, ...known }, token: 'secret' });

async function problem(known: { readonly id?: string } = {}): Promise<Problem | undefined> {
  const result = await read(known);
  return result.ok ? undefined : result.problem;
}

describe('reading the signed-in user', () => {
  it('takes one request', async () => {
    const asked = answerRequests(found({}));
    expect(await read()).toMatchObject({ ok: true, value: { id: userId, primaryEmail: 'nancy@contoso.com', organizationId, mailbox: null, mayReadMailbox: true } });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toContain('EqualUserId');
  });

  it('takes what is missing for unknown, never for no', async () => {
    answerRequests(found({ defaultmailbox: { mailboxid: boxId } }));
    const result = await read();
    expect(result.ok && result.value).toEqual({
      id: userId,
      organizationId,
      fullName: null,
      signInName: null,
      objectId: null,
      isDisabled: null,
      primaryEmail: 'nancy@contoso.com',
      mayReadMailbox: true,
      etag: '',
      mailbox: {
        id: boxId,
        address: null,
        isPrimary: null,
        isSyncOrganization: null,
        methods: { incoming: 'unknown', outgoing: 'unknown', appointments: 'unknown' },
        tests: { incoming: 'unknown', outgoing: 'unknown', appointments: 'unknown' },
        testScheduled: null,
        testEndedOn: null,
        approval: 'unknown',
        isActive: null,
        serverProfile: null,
        etag: '',
      },
    });
  });

  it.each([
    [0, 'none', 'dynamicsForOutlook'],
    [1, 'dynamicsForOutlook', 'serverSide'],
    [2, 'serverSide', 'none'],
    [3, 'forwardMailbox', 'unknown'],
    [4, 'unknown', 'unknown'],
    [-1, 'unknown', 'unknown'],
  ])('knows that method %i means %s for mail and %s for appointments', async (number, mail, appointments) => {
    answerRequests(found({ defaultmailbox: { mailboxid: boxId, incomingemaildeliverymethod: number, outgoingemaildeliverymethod: number, actdeliverymethod: number } }));
    expect(await read()).toMatchObject({ value: { mailbox: { methods: { incoming: mail, outgoing: mail, appointments } } } });
  });

  it('asks once more with fewer columns where the server does not know all', async () => {
    const asked = answerRequests(refusal(400, '0x0'), found({}));
    expect(await read()).toMatchObject({ ok: true });
    expect(asked.map(({ url }) => [url.includes('orgmarkedasprimaryforexchangesync'), url.includes('azureactivedirectoryobjectid'), url.includes('defaultmailbox')])).toEqual([
      [true, true, true],
      [false, false, true],
    ]);
  });

  it('asks with fewer columns once only', async () => {
    const asked = answerRequests(refusal(400, '0x0'));
    expect(await problem()).toMatchObject({ kind: 'refused', status: 400 });
    expect(asked).toHaveLength(2);
  });

  it('reads the user alone where the mailbox may not be read, and says so', async () => {
    const asked = answerRequests(refusal(403, '0x80040220'), found({}));
    expect(await read()).toMatchObject({ ok: true, value: { mailbox: null, mayReadMailbox: false } });
    expect(asked.map(({ url }) => url.includes('defaultmailbox'))).toEqual([true, false]);
  });

  it('gets along with both', async () => {
    const asked = answerRequests(refusal(400), refusal(403, '0x80040220'), found({}));
    expect(await read()).toMatchObject({ ok: true });
    expect(asked.map(({ url }) => [url.includes('azureactivedirectoryobjectid'), url.includes('defaultmailbox')])).toEqual([[true, true], [false, true], [false, false]]);
  });

  it.each([
    ['the same organization', organizationId, undefined],
    ['the same organization in capitals', organizationId.toUpperCase(), undefined],
    ['another organization', '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e99', { kind: 'otherOrganization', host: 'contoso.crm4.dynamics.com' }],
  ])('compares the id: %s', async (_what, id, expected) => {
    answerRequests(found({}));
    expect(await problem({ id })).toEqual(expected);
  });

  it.each([
    ['user', { systemuserid: 'x)/../../../../../Other/api/data/v9.2/mailboxes(1' }],
    ['mailbox', { defaultmailbox: { mailboxid: 'x)/../../../../../Other/api/data/v9.2/mailboxes(1' } }],
    ['mailbox', { defaultmailbox: { mailboxid: '' } }],
  ])('takes nothing but a GUID for the id of a %s, since later requests are addressed with it', async (_what, row) => {
    answerRequests(found(row));
    expect(await problem()).toMatchObject({ kind: 'unexpectedAnswer' });
  });

  it('knows that nobody is no member', async () => {
    answerRequests(json({ value: [] }));
    expect(await problem()).toEqual({ kind: 'notAMember', code: '' });
  });
});

describe('reading the signed-in user of the emulated service', () => {
  it.each(['current', '2020'] as const)('of the generation %s takes one request', async (generation) => {
    const { dynamics } = connect({ generation });
    const asked = answerFrom(dynamics.handle);
    const result = await readCurrentUser({ ...asking, organization: { url: origin, type: 'production', id: organizationId }, token: 'nancy' });
    expect(asked).toHaveLength(1);
    expect(result).toMatchObject({
      ok: true,
      value: {
        id: ids.nancy,
        organizationId,
        fullName: 'Nancy Anderson',
        signInName: 'nancy.anderson@contoso.com',
        objectId: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01',
        isDisabled: false,
        primaryEmail: 'nanderson@contoso.com',
        mayReadMailbox: true,
        etag: expect.stringMatching(/^W\//),
        mailbox: {
          id: ids.mailbox,
          address: 'nanderson@contoso.com',
          isPrimary: expect.any(Boolean),
          isSyncOrganization: expect.any(Boolean),
          methods: { incoming: 'serverSide', outgoing: 'serverSide', appointments: 'serverSide' },
          tests: { incoming: 'success', outgoing: 'success', appointments: 'success' },
          testScheduled: false,
          approval: 'approved',
          isActive: true,
          serverProfile: expect.any(String),
          etag: expect.stringMatching(/^W\//),
        },
      },
    });
  });

  it('below a path on-premises', async () => {
    const { dynamics } = connect({ url: 'https://crm.contoso.com/Contoso', type: 'onPremises', version: '9.1.21.15' });
    const asked = answerFrom(dynamics.handle);
    expect(await readCurrentUser({ ...asking, organization: { url: `${origin}/Contoso`, type: 'onPremises' }, token: 'nancy' })).toMatchObject({ ok: true, value: { id: ids.nancy } });
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/Contoso/api/data/v9.1/systemusers']);
  });

  it.each([
    ['disabled', 'organizationDisabled'],
    ['administrationMode', 'administrationMode'],
  ] as const)('that is in the state %s', async (state, kind) => {
    answerFrom(connect({ state }).dynamics.handle);
    expect(await readCurrentUser({ ...asking, organization: { url: origin, type: 'production' }, token: 'nancy' })).toMatchObject({ ok: false, problem: { kind } });
  });
});
