import fc from 'fast-check';
import { SandboxProcess } from '../support/sandboxProcess.ts';
import { Client } from './support/client.ts';
import { clientId, redirectUri, signInWorld } from './support/worlds.ts';

let sandbox: SandboxProcess;
let client: Client;

beforeAll(async () => {
  sandbox = await SandboxProcess.start();
  await sandbox.ask('PUT', 'world', signInWorld());
  client = new Client(sandbox.url);
});

afterAll(() => sandbox?.close());

const hosts = ['login.microsoftonline.com', 'graph.microsoft.com', 'globaldisco.crm.dynamics.com', 'adfs.contoso.com'];
const paths = [
  '/organizations/oauth2/v2.0/authorize', '/common/oauth2/v2.0/token', '/contoso.com/v2.0/.well-known/openid-configuration', '/common/oauth2/v2.0/logout', '/common/signin/x', '/%ff/oauth2/v2.0/token', '/sandbox/signin',
  '/v1.0/me', '/api/discovery/v2.0/Instances', '/api/discovery/v2.0/Instances(%27)', '/adfs/oauth2/authorize', '/adfs/oauth2/token', '/adfs/ls/x', '/adfs/.well-known/openid-configuration',
];
const names = ['client_id', 'redirect_uri', 'response_type', 'response_mode', 'scope', 'prompt', 'login_hint', 'domain_hint', 'state', 'nonce', 'code_challenge', 'code_challenge_method', 'grant_type', 'code', 'refresh_token', 'resource', '$select', '$filter', 'post_logout_redirect_uri', 'account', 'action'];
const values = [clientId, redirectUri, 'code', 'form_post', 'openid', 'none', 'login', 'S256', 'authorization_code', 'refresh_token', 'constructor', '__proto__', 'https://crm.contoso.com/x https://y/z', "UniqueName eq '", '(((((', '', '\u0000', '\ud800', '%', '💥', 'a'.repeat(5000)];

const parameters = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 40 })), { maxKeys: 10 });

it('whatever a client sends is answered, never with a fault of the sandbox itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...hosts), fc.constantFrom(...paths), parameters, fc.boolean(), async (host, path, fields, isPost) => {
      const url = `${client.origin(host)}${path}`;
      const answer = isPost ? await client.ask(url, { form: fields, headers: { origin: 'http://localhost' } }) : await client.ask(`${url}?${new URLSearchParams(fields).toString()}`, { headers: { authorization: `Bearer ${fields['code'] ?? 'x.y.z'}`.replace(/[^\x20-\x7e]/g, '') } });
      expect([answer.status, answer.status < 500 ? '' : answer.text]).toEqual([answer.status, '']);
    }),
    { numRuns: 600 },
  );
});
