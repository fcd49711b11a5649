import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseConfiguration } from '../../src/settings/configuration.ts';

const example = readFileSync(path.join(__dirname, '../../src/settings/config.example.json'), 'utf8');
const good = JSON.parse(example) as Record<string, unknown>;

function problemOf(text: string) {
  const result = parseConfiguration(text);
  return result.ok ? undefined : result.problem;
}

describe('the configuration next to the pages', () => {
  it('takes the example that ships', () => {
    expect(parseConfiguration(example)).toMatchObject({ ok: true, value: { version: 1, cloud: 'commercial' } });
  });

  it('needs no more than the version, the application and the authority', () => {
    const { version, clientId, authority } = good;
    expect(parseConfiguration(JSON.stringify({ version, clientId, authority }))).toMatchObject({
      ok: true,
      value: { cloud: 'commercial', organizations: [], trustedOrigins: [], graph: false, allowOtherAccount: false, synchronizing: { flag: 'primary', others: 'leave' } },
    });
  });

  it('takes several organizations, and on-premises ones with their name in the path', () => {
    const organizations = [
      { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' },
      { url: 'https://crm.contoso.com:444/Contoso', name: 'Contoso on-premises', type: 'onPremises' },
    ];
    expect(parseConfiguration(JSON.stringify({ ...good, organizations }))).toMatchObject({ ok: true, value: { organizations } });
  });

  it.each([
    ['version', { ...good, version: 2 }],
    ['clientId', { ...good, clientId: 'x' }],
    ['clientId', { ...good, clientId: undefined }],
    ['authority', { ...good, authority: 'http://login.microsoftonline.com/common' }],
    ['cloud', { ...good, cloud: 'moon' }],
    ['organizations', { ...good, organizations: {} }],
    ['organizations.0.url', { ...good, organizations: [{ url: 'https://contoso.crm4.dynamics.com/main.aspx', name: 'Contoso', type: 'production' }] }],
    ['organizations.0.type', { ...good, organizations: [{ url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'big' }] }],
    ['organizations.0.url', { ...good, organizations: [{ url: 'https://crm.contoso.com/Contoso/', name: 'Contoso', type: 'onPremises' }] }],
    ['trustedOrigins.0', { ...good, trustedOrigins: ['crm.contoso.com'] }],
    ['discovery', { ...good, discovery: 'yes' }],
    ['graph', { ...good, graph: 'graph.microsoft.com' }],
    ['allowOtherAccount', { ...good, allowOtherAccount: 1 }],
    ['onPremises.clientId', { ...good, onPremises: { authority: 'https://adfs.contoso.com/adfs' } }],
    ['synchronizing.flag', { ...good, synchronizing: { flag: 'none' } }],
  ])('names the field %s when it is wrong', (field, configuration) => {
    expect(problemOf(JSON.stringify(configuration))).toMatchObject({ kind: 'configurationInvalid', field });
  });

  it.each(['', '{', '<!doctype html>', 'null', '[]', '"x"'])('refuses %j with a problem, not an exception', (text) => {
    expect(problemOf(text)).toMatchObject({ kind: 'configurationInvalid' });
  });
});
