import net from 'node:net';
import { RequestLog } from '../../sandbox/server/log.ts';
import { listenOnOnePort, type OnePort } from '../../sandbox/server/onePort.ts';
import { requestListener } from '../../sandbox/server/requestListener.ts';

/** Requests as no decent client sends them. */

const log = new RequestLog();
let door: OnePort;

beforeAll(async () => {
  const site = { name: 'localhost', site: ({ url, body }: { url: URL; body: Buffer }) => ({ status: 200, body: `${url.href.length} and ${body.length}` }) };
  door = await listenOnOnePort(0, requestListener({ siteAt: (host) => (host === 'elsewhere.com' ? undefined : site), log, now: () => new Date() }));
});

afterAll(() => door.close());

/** Everything that comes back for these bytes. */
function answerTo(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(door.port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

const get = (host: string, path = '/') => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('a request', () => {
  it.each(['a/b.localhost', 'a b.localhost', 'evil@x.localhost', '%zz.localhost', 'localhost:99999'])('for the host %s, which is none, is refused with a sentence', async (host) => {
    expect(await answerTo(get(host))).toMatch(new RegExp(`^HTTP/1\\.1 400 [\\s\\S]*The header Host, "${host}", is no name of a host\\.`));
  });

  it('for a host that is not here is refused with a sentence', async () => {
    expect(await answerTo(get('elsewhere.com'))).toMatch(/^HTTP\/1\.1 421 [\s\S]*elsewhere\.com is not served here\./);
  });

  it.each([
    ['no HTTP at all', Buffer.from([0, 1, 2, 3, 13, 10, 13, 10]), 400],
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a length that is no number', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n\r\n', 400],
    ['chunks that are none', 'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    ['headers above 128 KB', `GET / HTTP/1.1\r\nHost: localhost\r\nx: ${'a'.repeat(140 * 1024)}\r\n\r\n`, 431],
  ])('with %s is answered in words', async (_what, bytes, status) => {
    expect(await answerTo(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*This is no request that can be read: .+\\.$`));
  });

  it('may have an address of 32 KB, with a long token besides', async () => {
    const answer = await answerTo(get('localhost', `/${'a'.repeat(32 * 1024)}`).replace('Connection', `Authorization: Bearer ${'b'.repeat(16 * 1024)}\r\nConnection`));
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*32\d{3} and 0/);
  });

  it('may have no body above 130 MB', async () => {
    expect(await answerTo('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 413 [\s\S]*larger than the 130 MB/);
  });

  it('that its client gives up is in the log as cut', async () => {
    log.clear();
    const socket = net.connect(door.port, '127.0.0.1', () => socket.write('POST /half HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy()));
    while (log.all().length === 0) await new Promise(setImmediate);
    expect(log.all()).toMatchObject([{ path: '/half', status: 0 }]);
  });
});
