/** @jest-environment node */
import { known, unknown } from '../../src/diagnosis/facts.ts';
import { readRepairRights } from '../../src/dynamics/readRepairRights.ts';
import { connect, ids, origin } from '../sandbox/dynamics/support.ts';
import { browserGlobals, json } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';

browserGlobals();

const read = (token = 'nancy') => readRepairRights({ ...asking, organization: { url: origin, type: 'production' }, token }, { id: token === 'ada' ? ids.ada : ids.nancy, mailbox: { id: ids.mailbox } as never });

/** What the setting is where the request for it is answered like this. */
async function settingWith(status: number, body: unknown) {
  answerFrom(connect().dynamics.handle);
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => (new Request(input, init).url.includes('orgdborgsettings') ? json(body, status)() : fetch(input, init));
  return (await read()).selfApprovalNeedsPrivilege;
}

const row = (orgdborgsettings: string | null) => ({ value: [{ orgdborgsettings }] });

describe('what the person may do of a repair', () => {
  it.each([
    ['nancy', false],
    ['ada', true],
  ])('is known from the emulated service for %s, who may approve: %s', async (token, mayApprove) => {
    answerFrom(connect().dynamics.handle);
    expect(await read(token)).toEqual({ mayWriteUser: known(true), mayWriteMailbox: known(true), hasApprovePrivilege: known(mayApprove), selfApprovalNeedsPrivilege: known(false) });
  });

  it.each([
    ['nothing is overridden', 200, row(null), known(false)],
    ['the text is empty', 200, row(''), known(false)],
    ['something else is overridden', 200, row('<OrgSettings><TrackCategorizedItems>true</TrackCategorizedItems></OrgSettings>'), known(false)],
    ['it is set', 200, row('<OrgSettings><RequirePrivilegeToSelfApproveEmailAddress>True</RequirePrivilegeToSelfApproveEmailAddress></OrgSettings>'), known(true)],
    ['the column is left out', 200, { value: [{}] }, unknown('notTold')],
    ['no row may be seen', 200, { value: [] }, unknown('notTold')],
    ['reading is refused', 403, { error: { code: '0x80040220', message: '' } }, unknown('mayNotRead')],
    ['there is no such column', 400, { error: { code: '', message: '' } }, expect.objectContaining({ state: 'failed' })],
  ])('whether approving oneself needs a privilege, where %s', async (_sentence, status, body, expected) => {
    expect(await settingWith(status, body)).toEqual(expected);
  });
});
