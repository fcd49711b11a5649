import { serveSignInControl } from '../../../sandbox/entra/control.ts';
import { known } from './support.ts';

function post(body: unknown, contentType = 'application/json') {
  const { directory, state } = known();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = { method: 'POST', url: new URL('http://login.microsoftonline.localhost:3000/sandbox/signin'), headers: { 'content-type': contentType }, body: Buffer.from(text) };
  const answer = serveSignInControl(request, directory, state);
  return { status: answer.status, json: JSON.parse(String(answer.body)) as Record<string, unknown> };
}

describe('the control of signing in', () => {
  test('changes what is sent and leaves the rest', () => {
    expect(post({ accounts: { 'nancy@contoso.com': 'mfaRequired' }, skewSeconds: 600 })).toMatchObject({
      status: 200, json: { accounts: { 'nancy@contoso.com': 'mfaRequired', 'fay@fabrikam.com': 'none' }, outage: 'none', skewSeconds: 600 },
    });
  });

  test.each([
    ['no JSON', 'outage=page', /^What was sent is not JSON: /],
    ['a text', '"page"', /^What was sent: must be an object in \{ \}, not "page"\.$/],
    ['a field that there is not', { outtage: 'page' }, /^What was sent: field "outtage": there is no such field\.$/],
    ['a value that there is not', { outage: 'sometimes' }, /^What was sent: field "outage": must be "none", "page" or "silence", not "sometimes"\.$/],
    ['a number above the largest', { skewSeconds: 100_000 }, /^What was sent: field "skewSeconds": must be 86400 or less, not 100000\.$/],
    ['a field within another', { broker: { answer: 1 } }, /^What was sent: field "broker\.answer": must be "token", /],
    ['an account that there is not', { accounts: { 'nobody@contoso.com': 'none' } }, /^There is no account "nobody@contoso\.com" in this world\.$/],
  ])('names the field for %s', (_name, body, sentence) => {
    expect(post(body)).toEqual({ status: 400, json: { error: expect.stringMatching(sentence) } });
  });

  test('takes no plain form, which a page of another site could post', () => {
    expect(post('outage=page', 'application/x-www-form-urlencoded').status).toBe(415);
  });
});
