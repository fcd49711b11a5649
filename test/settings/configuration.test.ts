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

  it('needs neither cloud nor trusted origins', () => {
    const short = { ...good, cloud: undefined, trustedOrigins: undefined };
    expect(parseConfiguration(JSON.stringify(short))).toMatchObject({ ok: true, value: { cloud: 'commercial', trustedOrigins: [] } });
  });

  it.each([
    ['version', { ...good, version: 2 }],
    ['clientId', { ...good, clientId: 'x' }],
    ['clientId', { ...good, clientId: undefined }],
    ['authority', { ...good, authority: 'http://login.microsoftonline.com/common' }],
    ['cloud', { ...good, cloud: 'moon' }],
    ['organizations.0', { ...good, organizations: [] }],
    ['organizations.1', { ...good, organizations: [good['organizations'], good['organizations']].flat() }],
    ['organizations.0.url', { ...good, organizations: [{ url: 'https://contoso.crm4.dynamics.com/main.aspx', name: 'Contoso', type: 'production' }] }],
    ['organizations.0.type', { ...good, organizations: [{ url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'big' }] }],
    ['trustedOrigins.0', { ...good, trustedOrigins: ['crm.contoso.com'] }],
  ])('names the field %s when it is wrong', (field, configuration) => {
    expect(problemOf(JSON.stringify(configuration))).toMatchObject({ kind: 'configurationInvalid', field });
  });

  it.each(['', '{', '<!doctype html>', 'null', '[]', '"x"'])('refuses %j with a problem, not an exception', (text) => {
    expect(problemOf(text)).toMatchObject({ kind: 'configurationInvalid' });
  });
});
