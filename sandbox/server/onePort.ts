import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

type Listener = http.RequestListener;

export interface OnePort {
  readonly port: number;
  close(): Promise<void>;
}

/** The first byte of every TLS connection (a handshake record). */
const tlsHandshake = 0x16;

/**
 * Listens on 127.0.0.1 for http and, with a certificate, for https on the same port: the first byte tells them apart.
 * With a port of 0 any free one is taken. Rejects with Node's error (EADDRINUSE…) when the port cannot be had.
 */
export async function listenOnOnePort(port: number, listener: Listener, certificate?: { key: string; cert: string }): Promise<OnePort> {
  const plain = http.createServer(listener);
  const secure = certificate ? https.createServer(certificate, listener) : undefined;
  const open = new Set<net.Socket>();
  const door = net.createServer((socket) => {
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
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, '127.0.0.1', resolve);
  });
  const address = door.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
