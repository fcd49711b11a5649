import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';

type Listener = http.RequestListener;

export interface OnePort {
  readonly port: number;
  close(): Promise<void>;
}

/** What a request line and headers may be long together: addresses may have 32 KB (`longestAddress` of a world), tokens and cookies come on top. */
const mostHeaderBytes = 128 * 1024;

/** The first byte of every TLS connection (a handshake record). */
const tlsHandshake = 0x16;

/**
 * Listens on this machine's own addresses for http and, with a certificate, for https on the same port: the first byte
 * tells them apart. Both 127.0.0.1 and ::1, where there is one: browsers may try either for localhost, and another program
 * may have the other. With a port of 0 any free one is taken. Rejects with Node's error (EADDRINUSE…) when the port cannot be had.
 */
export async function listenOnOnePort(port: number, listener: Listener, certificate?: { key: string; cert: string }): Promise<OnePort> {
  const plain = http.createServer({ maxHeaderSize: mostHeaderBytes }, listener);
  const secure = certificate ? https.createServer({ ...certificate, maxHeaderSize: mostHeaderBytes }, listener) : undefined;
  for (const server of [plain, secure]) server?.on('clientError', refuse);
  const open = new Set<net.Socket>();
  const accept = (socket: net.Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    if (!secure) {
      plain.emit('connection', socket);
      return;
    }
    socket.once('readable', () => {
      const first: unknown = socket.read(1);
      if (!Buffer.isBuffer(first)) return;
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
    });
  };
  const doors = [await listen(port, '127.0.0.1', accept)];
  const close = async () => {
    const closed = doors.map((door) => new Promise<void>((resolve) => door.close(() => resolve())));
    for (const socket of open) socket.destroy();
    await Promise.all(closed);
  };
  const taken = portOf(doors[0]) ?? port;
  try {
    doors.push(await listen(taken, '::1', accept));
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    if (!absent) {
      await close();
      throw error;
    }
  }
  return { port: taken, close };
}

/** What cannot be read as HTTP is answered all the same, with what the parser says. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = `This is no request that can be read: ${error.message}.`;
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status] ?? ''}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  else socket.destroy();
}

function listen(port: number, host: string, accept: (socket: net.Socket) => void): Promise<net.Server> {
  const door = net.createServer(accept);
  return new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, host, () => resolve(door));
  });
}

function portOf(door: net.Server | undefined): number | undefined {
  const address = door?.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}
