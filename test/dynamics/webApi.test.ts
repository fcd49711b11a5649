/** @jest-environment node */
import * as v from 'valibot';
import { readWebApi } from '../../src/dynamics/webApi.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';

const settings = browserGlobals();

beforeEach(() => {
  settings.online = true;
});

function read(signal = new AbortController().signal) {
  const told: string[] = [];
  const request = { organization: { url: 'https://contoso.crm4.dynamics.com', type: 'production' } as const, path: 'WhoAmI', token: 'secret', signal, waiting: (seconds: number) => void told.push(`waiting ${seconds}`), asking: () => void told.push('asking') };
  return { told, result: readWebApi(request, v.object({ UserId: v.string() })) };
}

const good = json({ UserId: 'nancy' });
const refusal = (status: number, headers: Record<string, string> = {}) => json({ error: { code: '', message: '' } }, status, headers);
const noNetwork = () => new TypeError('Failed to fetch');

describe('one question to the Web API', () => {
  it('goes to the organization with the token, without cookies, redirects or a cache', async () => {
    const asked = answerRequests(good);
    await expect(read().result).resolves.toEqual({ ok: true, value: { UserId: 'nancy' } });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: 'https://contoso.crm4.dynamics.com/api/data/v9.2/WhoAmI', method: 'GET', credentials: 'omit', redirect: 'error', cache: 'no-store' });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  it.each([
    ['a short wait', [refusal(429, { 'Retry-After': '0' }), good], 2, { ok: true }, ['waiting 0', 'asking']],
    ['a moved service', [refusal(503), good], 2, { ok: true }, ['asking']],
    ['a lost connection', [noNetwork, good], 2, { ok: true }, ['asking']],
    ['a service that stays away', [refusal(503)], 3, { ok: false, problem: { kind: 'serverFailing', status: 503 } }, ['asking', 'asking']],
    ['no connection at all', [noNetwork], 3, { ok: false, problem: { kind: 'unreachable' } }, ['asking', 'asking']],
    ['a long wait', [refusal(429, { 'Retry-After': '120' })], 1, { ok: false, problem: { kind: 'throttled', retryAfterSeconds: 120 } }, []],
    ['a failing server', [refusal(500, { 'Retry-After': '1' })], 1, { ok: false, problem: { kind: 'serverFailing', status: 500 } }, []],
    ['a refusal', [refusal(403)], 1, { ok: false, problem: { kind: 'refused', status: 403 } }, []],
    ['a web page', [() => new Response('<!doctype html>')], 1, { ok: false, problem: { kind: 'unexpectedAnswer' } }, []],
    ['another shape', [json({ UserId: 5 })], 1, { ok: false, problem: { kind: 'unexpectedAnswer' } }, []],
  ])('is asked, after %s, as often as it is worth', async (_what, answers, times, outcome, said) => {
    const asked = answerRequests(...answers);
    const { told, result } = read();
    await expect(result).resolves.toMatchObject(outcome);
    expect(asked).toHaveLength(times);
    expect(told).toEqual(said);
  });

  it('waits five seconds where Retry-After makes no sense', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
    try {
      const asked = answerRequests(refusal(429, { 'Retry-After': 'soon' }), good);
      const { told, result } = read();
      await jest.advanceTimersByTimeAsync(4900);
      expect([told, asked.length]).toEqual([['waiting 5'], 1]);
      await jest.advanceTimersByTimeAsync(200);
      await expect(result).resolves.toMatchObject({ ok: true });
    } finally {
      jest.useRealTimers();
    }
  });

  it('is asked once only when there is no connection', async () => {
    settings.online = false;
    const asked = answerRequests(noNetwork);
    await expect(read().result).resolves.toEqual({ ok: false, problem: { kind: 'offline' } });
    expect(asked).toHaveLength(1);
  });

  it('is given up when nobody wants the answer any more', async () => {
    const abort = new AbortController();
    answerRequests(() => {
      abort.abort();
      return new TypeError('aborted');
    });
    await expect(read(abort.signal).result).rejects.toThrow();
  });
});
