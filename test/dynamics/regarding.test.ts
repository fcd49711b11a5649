/** @jest-environment node */
import { clearRegarding, setRegarding } from '../../src/dynamics/changeEmail.ts';
import { findEmails } from '../../src/dynamics/findEmails.ts';
import { readRegardingNavigation, readRegardingTables } from '../../src/dynamics/regardingTables.ts';
import { readNames, searchEverywhere, searchTable } from '../../src/dynamics/searchRecords.ts';
import { suggestRecords } from '../../src/dynamics/suggestRecords.ts';
import type { RegardingTable } from '../../src/tracking/record.ts';
import { connect, ids, rowsOf } from '../sandbox/dynamics/support.ts';
import { browserGlobals } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';
import { writingTo } from './writing.ts';

browserGlobals();

const organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' } as const;
const request = { ...asking, organization, token: 'nancy' };
const messageId = '<quote@fabrikam.com>';

const opportunity = 'f0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01';
const rows = {
  accounts: [
    { accountid: ids.account, name: "Fabrikam's 100%_[best]" },
    { name: 'Fabrikam old', statecode: 1 },
    { name: 'Fabrikam 100 best' },
  ],
  contacts: [{ contactid: ids.contact, firstname: 'Ty', lastname: 'Carlson', emailaddress1: 'ty.carlson@fabrikam.com', 'parentcustomerid_account@odata.bind': `/accounts(${ids.account})` }],
  opportunities: [
    { opportunityid: opportunity, name: '40 road bikes', 'parentaccountid@odata.bind': `/accounts(${ids.account})` },
    { name: 'Lost bikes', statecode: 2, 'parentcontactid@odata.bind': `/contacts(${ids.contact})` },
  ],
  incidents: [{ title: 'Squeaking brakes', 'customerid_contact@odata.bind': `/contacts(${ids.contact})` }],
  emails: [{ activityid: ids.email, subject: 'Quote', messageid: messageId, directioncode: false, statecode: 1, statuscode: 4 }],
};

function setUp(changes: Parameters<typeof connect>[0] = {}) {
  const client = connect({ rows, ...changes });
  return { client, asked: answerFrom((each) => client.dynamics.handle(each)) };
}

async function tables(): Promise<readonly RegardingTable[]> {
  const answer = await readRegardingTables(request, ids.nancy);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

async function tableNamed(name: string): Promise<RegardingTable> {
  const table = (await tables()).find((each) => each.table === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

const namesIn = (answer: Awaited<ReturnType<typeof searchTable>>) => (answer.ok ? answer.value.map(({ name }) => name) : answer.problem);

describe('the tables that an email can be regarding', () => {
  it('are those with activities, each with what is needed to search and to link', async () => {
    setUp();
    expect(await tableNamed('incident')).toEqual({ table: 'incident', set: 'incidents', idColumn: 'incidentid', nameColumn: 'title', label: 'Case' });
    expect((await tables()).map(({ table }) => table).sort()).toEqual(['account', 'contact', 'incident', 'lead', 'opportunity']);
  });

  it('leave out what the user may not read', async () => {
    setUp({ roles: [{ name: 'Narrow', privileges: { prvReadUser: 'Global', prvReadAccount: 'Basic', prvReadContact: 'Basic' } }], users: [{ systemuserid: ids.nancy, azureactivedirectoryobjectid: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01', fullname: 'Nancy', internalemailaddress: null, domainname: 'n', roles: ['Narrow'] }] });
    expect((await tables()).map(({ table }) => table).sort()).toEqual(['account', 'contact']);
  });

  it.each([
    ['account', 'regardingobjectid_account_email'],
    ['incident', 'regardingobjectid_incident_email'],
  ])('lead from an email to a row of %s through a property of their own', async (table, navigation) => {
    setUp();
    expect(await readRegardingNavigation(request, table)).toEqual({ ok: true, value: navigation });
  });

  it('has none for a table that an email cannot be regarding', async () => {
    setUp();
    expect(await readRegardingNavigation(request, 'queue')).toMatchObject({ ok: false, problem: { kind: 'unexpectedAnswer' } });
  });
});

describe('searching for what a message is regarding', () => {
  it('finds rows of several tables with Dataverse search in one request, the last word unfinished', async () => {
    const { asked } = setUp();
    const all = await tables();
    const before = asked.length;
    expect(namesIn(await searchEverywhere(request, 'road bi', all))).toEqual(['40 road bikes']);
    expect(asked.length - before).toBe(1);
  });

  it('fails with Dataverse search where it is switched off', async () => {
    setUp({ columns: { isexternalsearchindexenabled: false } });
    expect(await searchEverywhere(request, 'bikes', await tables())).toMatchObject({ ok: false, problem: { kind: 'refused', status: 400, code: '0x80048d0b' } });
  });

  it.each([
    ['fabri', ['Fabrikam 100 best', "Fabrikam's 100%_[best]"]],
    ['FABRIKAM OLD', []],
    ["'", ["Fabrikam's 100%_[best]"]],
    ['%', ["Fabrikam's 100%_[best]"]],
    ['_', ["Fabrikam's 100%_[best]"]],
    ['[b', ["Fabrikam's 100%_[best]"]],
    ['100%_[best]', ["Fabrikam's 100%_[best]"]],
    ['[a-z]', []],
    ['&$filter=name ne null', []],
    ['😀', []],
  ])('finds in one table what contains %j, letter by letter, and is active', async (typed, found) => {
    setUp();
    expect(namesIn(await searchTable(request, typed, await tableNamed('account')))).toEqual(found);
  });

  it('reads the names of records chosen before; what is gone is left out', async () => {
    setUp();
    expect(namesIn(await readNames(request, await tableNamed('opportunity'), [opportunity, ids.dan]))).toEqual(['40 road bikes']);
  });
});

describe('what is suggested', () => {
  const ty = { table: 'contact', id: ids.contact, name: 'Ty Carlson' };

  it('is what is open with the people and their companies, then they themselves', async () => {
    const { asked } = setUp();
    expect((await suggestRecords(request, [ty])).map(({ table, name }) => `${table} ${name}`)).toEqual(['opportunity 40 road bikes', 'incident Squeaking brakes', 'contact Ty Carlson', "account Fabrikam's 100%_[best]"]);
    expect(asked).toHaveLength(3);
  });

  it('is nobody’s where nobody is known, without a request', async () => {
    const { asked } = setUp();
    expect(await suggestRecords(request, [])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('does without what may not be read', async () => {
    setUp({ roles: [{ name: 'Narrow', privileges: { prvReadContact: 'Basic', prvReadAccount: 'Basic', prvReadUser: 'Basic' } }], users: [{ systemuserid: ids.nancy, azureactivedirectoryobjectid: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01', fullname: 'Nancy', internalemailaddress: null, domainname: 'n', roles: ['Narrow'] }] });
    expect((await suggestRecords(request, [ty])).map(({ name }) => name)).toEqual(['Ty Carlson', "Fabrikam's 100%_[best]"]);
  });
});

describe('setting and clearing what a copy is regarding', () => {
  const target = { table: 'opportunity', id: opportunity, name: '40 road bikes', set: 'opportunities', navigation: 'regardingobjectid_opportunity_email' };

  async function copy() {
    const found = await findEmails(request, messageId);
    if (!found.ok || !found.value[0]) throw new Error('There is no copy.');
    return found.value[0];
  }

  it('is written for the version that was read, and read back', async () => {
    const { client } = setUp();
    const write = writingTo(organization, 'nancy');
    expect(await setRegarding(write, await copy(), target)).toMatchObject({ ok: true });
    expect((await copy()).regarding).toEqual({ table: 'opportunity', id: opportunity, name: '40 road bikes' });
    expect(await clearRegarding(write, await copy(), target.navigation)).toMatchObject({ ok: true });
    expect((await copy()).regarding).toBeNull();
    expect(rowsOf(await client.get('emails?$select=activityid'))).toHaveLength(1);
  });

  it('is not written over what somebody else has changed', async () => {
    const { client } = setUp();
    const read = await copy();
    await client.send('PATCH', `emails(${ids.email})`, { subject: 'Changed' }, { 'if-match': '*' }, 'nancy');
    expect(await setRegarding(writingTo(organization, 'nancy'), read, target)).toMatchObject({ ok: false, problem: { kind: 'changedMeanwhile' } });
  });

  it('is refused where completed emails keep what they are regarding', async () => {
    setUp({ unknowns: { regardingOfCompletedEmail: 'refused' } });
    expect(await setRegarding(writingTo(organization, 'nancy'), await copy(), target)).toMatchObject({ ok: false, problem: { kind: 'refused', status: 405, code: '0x80040227' } });
  });
});
