import * as v from 'valibot';
import { type Answer, connect, errorOf, ids, rowsOf } from './support.ts';

const rows = {
  accounts: [{ accountid: ids.account, name: 'Contoso Pharmaceuticals', emailaddress1: 'info@contoso-pharma.com' }, { name: 'Fabrikam', statecode: 1, statuscode: 2 }],
  contacts: [
    { contactid: ids.contact, firstname: 'Nina', lastname: 'Contoso', jobtitle: 'Pharmacist' },
    { lastname: 'Hidden Contoso', _ownerid_value: ids.dan },
    { firstname: 'Fay', lastname: 'Fabrikam' },
  ],
};
const wrapped = v.object({ response: v.string() });
const hit = v.looseObject({ Attributes: v.optional(v.record(v.string(), v.unknown()), {}) });
const list = v.object({ Value: v.array(hit), Count: v.optional(v.number()) });
const inside = (answer: Answer): unknown => JSON.parse(v.parse(wrapped, answer.json).response);
const found = (answer: Answer) => v.parse(list, inside(answer));
const client = connect({ rows });
const names = async (body: Record<string, unknown>) => found(await client.send('POST', 'searchquery', body)).Value.map(({ Attributes }) => Object.values(Attributes)[0]);

describe('searchquery', () => {
  test('finds rows the caller may read, in JSON within JSON', async () => {
    const answer = await client.send('POST', 'searchquery', {
      search: 'contoso', entities: JSON.stringify([{ name: 'account', selectColumns: ['name', 'emailaddress1'] }, { name: 'contact' }]), top: 20, count: true,
    });
    expect(found(answer)).toMatchObject({
      Count: 3,
      Value: [
        {
          Id: ids.account, EntityName: 'account', ObjectTypeCode: 1, Attributes: { name: 'Contoso Pharmaceuticals', emailaddress1: 'info@contoso-pharma.com' },
          Highlights: { name: ['{crmhit}Contoso{/crmhit} Pharmaceuticals'] },
        },
        { Id: ids.contact },
        {},
      ],
    });
  });

  test('finds any of the words, the rows with most of them first, or only those with all', async () => {
    expect(await names({ search: 'nina fabrikam pharm' })).toEqual(['Nina Contoso', 'Contoso Pharmaceuticals', 'Fabrikam', 'Fay Fabrikam']);
    expect(await names({ search: 'nina pharm', options: '["searchmodelall"]' })).toEqual(['Nina Contoso']);
    expect(await names({ search: 'nina pharm', options: "{'searchmode':'all'}" })).toEqual(['Nina Contoso']);
  });

  test('filters a table or all of them', async () => {
    expect(await names({ search: 'fabrikam', entities: '[{"name":"account","filter":"statecode eq 0"},{"Name":"contact","SearchColumns":["lastname"],"Filter":null}]' })).toEqual(['Fay Fabrikam']);
    expect(await names({ search: 'fabrikam', filter: 'account: statecode eq 0' })).toEqual(['Fay Fabrikam']);
    expect(await names({ search: 'fabrikam', filter: 'statecode eq 1' })).toEqual(['Fabrikam']);
  });

  test('a page of what was found', async () => {
    expect(await names({ search: 'contoso', skip: 1, top: 1 })).toEqual(['Nina Contoso']);
  });

  test.each([
    ['a text that is too short', { search: 'ab' }, '0x80040203'],
    ['no text', {}, '0x80040203'],
    ['too many', { search: 'abc', top: 101 }, '0x80040203'],
    ['entities that are no JSON', { search: 'abc', entities: '{' }, '0x80040203'],
    ['entities that are no text', { search: 'abc', entities: [{ name: 'account' }] }, '0x80040203'],
    ['a table that there is not', { search: 'abc', entities: '[{"name":"widget"}]' }, '0x80040203'],
    ['a column that there is not', { search: 'abc', entities: '[{"name":"account","searchColumns":["nonsense"]}]' }, '0x80040203'],
    ['a filter with an unknown column', { search: 'abc', filter: 'account: nonsense eq 1' }, '0x0'],
    ['an unknown parameter', { search: 'abc', nonsense: 1 }, '0x80060888'],
  ])('%s is refused', async (_name, body, code) => {
    const answer = await client.send('POST', 'searchquery', body);
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 400, code });
  });
});

describe('the other operations of search', () => {
  test('searchsuggest', async () => {
    expect(found(await client.send('POST', 'searchsuggest', { search: 'pharmaceu' })).Value).toMatchObject([
      { Text: 'Contoso {crmhit}Pharmaceuticals{/crmhit}', Document: { '@search.objectid': ids.account, '@search.entityname': 'account', name: 'Contoso Pharmaceuticals' } },
    ]);
  });

  test.each([['Con', '{crmhit}contoso{/crmhit}'], ['nina C', '{crmhit}nina contoso{/crmhit}'], ['xyz', '']])('searchautocomplete of %s', async (search, expected) => {
    expect(inside(await client.send('POST', 'searchautocomplete', { search, fuzzy: true, filter: null }))).toEqual({ Error: null, Value: expected, QueryContext: null });
  });

  test('searchstatus names the tables and columns', async () => {
    expect(inside(await client.get('searchstatus'))).toMatchObject({
      value: {
        status: 'provisioned', lockboxstatus: 'Disabled', cmkstatus: 'Disabled',
        entitystatusresults: expect.arrayContaining([expect.objectContaining({ entitylogicalname: 'account', searchableindexedfieldinfomap: expect.objectContaining({ name: expect.anything() }) })]),
      },
    });
  });

  test('have addresses outside of the Web API too, which answer the same', async () => {
    const body = { search: 'contoso', count: true };
    expect((await client.send('POST', '/api/search/v2.0/query', body)).json).toEqual((await client.send('POST', 'searchquery', body)).json);
    expect((await client.get('/api/search/v2.0/status')).json).toEqual((await client.get('searchstatus()')).json);
    expect((await client.get('/api/search/v2.0/nonsense')).status).toBe(404);
    expect((await client.send('POST', '/api/search/v2.0/query', body, { authorization: '' })).status).toBe(401);
  });
});

describe('search', () => {
  test('may be switched off', async () => {
    const without = connect({ rows, columns: { isexternalsearchindexenabled: false } });
    for (const operation of ['searchquery', 'searchsuggest', 'searchautocomplete']) {
      const answer = await without.send('POST', operation, { search: 'contoso' });
      expect({ operation, status: answer.status, code: errorOf(answer).code }).toEqual({ operation, status: 400, code: '0x80048d0b' });
    }
    expect(inside(await without.get('searchstatus'))).toEqual({ value: { status: 'notprovisioned', lockboxstatus: 'Unknown' } });
    expect(rowsOf(await without.get('organizations?$select=isexternalsearchindexenabled'))).toMatchObject([{ isexternalsearchindexenabled: false }]);
  });

  test.each(['2020', 'onPremises'] as const)('is absent in %s', async (kind) => {
    const older = connect(kind === '2020' ? { generation: kind } : { type: kind });
    const root = kind === '2020' ? '/api/data/v9.2' : '/api/data/v9.1';
    expect((await older.send('POST', `${root}/searchquery`, { search: 'contoso' })).status).toBe(404);
    expect((await older.send('POST', '/api/search/v2.0/query', { search: 'contoso' })).status).toBe(404);
  });

  test('has limits of its own: one a second for a user', async () => {
    const limited = connect({ rows, serviceProtection: {} });
    const search = async (person: 'nancy' | 'dan' = 'nancy') => limited.send('POST', 'searchquery', { search: 'contoso' }, {}, person);
    expect((await search()).status).toBe(200);
    const refused = await search();
    expect({ status: refused.status, code: errorOf(refused).code, after: refused.headers?.['retry-after'] }).toEqual({ status: 429, code: '0x80072327', after: '1' });
    expect((await search('dan')).status).toBe(200);
    expect((await limited.get('WhoAmI')).status).toBe(200);
    limited.wait(1);
    expect((await search()).status).toBe(200);
  });

  test('and 150 a minute for all', async () => {
    const limited = connect({ rows, serviceProtection: { searchesPerMinute: 2 } });
    const search = async (person: 'nancy' | 'dan') => limited.send('POST', 'searchquery', { search: 'contoso' }, {}, person);
    expect((await search('nancy')).status).toBe(200);
    limited.wait(20);
    expect((await search('dan')).status).toBe(200);
    limited.wait(2);
    const refused = await search('nancy');
    expect({ status: refused.status, after: refused.headers?.['retry-after'] }).toEqual({ status: 429, after: '38' });
    limited.wait(38);
    expect((await search('nancy')).status).toBe(200);
  });
});
