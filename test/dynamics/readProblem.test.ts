/** @jest-environment node */
import { readProblem } from '../../src/dynamics/readProblem.ts';

const body = (code: string) => JSON.stringify({ error: { code, message: 'The service says so.' } });

describe('what a refusal of the Web API means', () => {
  it.each([
    [403, '0x80040220', { kind: 'privilegeMissing', code: '0x80040220' }],
    [403, '0X80040220', { kind: 'privilegeMissing', code: '0X80040220' }],
    [403, '0x80072560', { kind: 'notAMember', code: '0x80072560' }],
    [403, '0x80042f09', { kind: 'noRoles', code: '0x80042f09' }],
    [403, '0x80040225', { kind: 'userDisabled', code: '0x80040225' }],
    [400, '0x8005F101', { kind: 'notAuthenticated', code: '0x8005F101' }],
    [401, '', { kind: 'notAuthenticated', code: '' }],
    [500, '0x80044150', { kind: 'serverFailing', status: 500, code: '0x80044150' }],
    [503, '', { kind: 'serverFailing', status: 503, code: '' }],
    [400, '0x80060888', { kind: 'refused', status: 400, code: '0x80060888', message: 'The service says so.' }],
    [429, '0x80072322', { kind: 'throttled', retryAfterSeconds: 5 }],
  ])('status %i with code %j', (status, code, problem) => {
    expect(readProblem(status, new Headers(), body(code))).toEqual(problem);
  });

  it.each(['', '<html>Bad gateway</html>', 'null', '{"error":null}', '{"error":{"code":5}}'])('goes by the status when the body is %j', (text) => {
    expect(readProblem(502, new Headers(), text)).toEqual({ kind: 'serverFailing', status: 502, code: '' });
  });

  it.each([
    ['7', 7],
    ['0', 0],
    ['100000', 300],
    ['soon', 5],
    ['-1', 5],
  ])('waits as long as Retry-After %j says', (value, seconds) => {
    expect(readProblem(429, new Headers({ 'Retry-After': value }), '')).toEqual({ kind: 'throttled', retryAfterSeconds: seconds });
  });

  it('keeps the request id where the service lets a browser read it', () => {
    expect(readProblem(500, new Headers({ REQ_ID: 'abc' }), '')).toMatchObject({ requestId: 'abc' });
  });
});
