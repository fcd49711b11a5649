import https from 'node:https';
import type { TLSSocket } from 'node:tls';

/** Which server is asked, and whom it is believed. */
export interface Server {
  readonly origin: string;
  /** Host and port to ask in place of what the name leads to, for a server that the name does not lead to yet. */
  readonly at?: { readonly host: string; readonly port: number };
  /** Certificates of an authority that this machine does not know, in PEM. */
  readonly ca?: string;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** When the server's certificate ends. */
  readonly validUntil: Date;
  /** OpenSSL's code where the certificate is not trusted. */
  readonly untrusted?: string;
}

const deadlineSeconds = 20;

/** Asks for one path, also from a server whose certificate is not trusted. Rejects with Node's error where there is no answer. */
export function askServer({ origin, at, ca }: Server, path: string): Promise<Answer> {
  const url = new URL(path, origin);
  return new Promise((resolve, reject) => {
    const request = https.get(
      url,
      {
        hostname: at?.host ?? url.hostname,
        port: at?.port ?? (url.port === '' ? 443 : Number(url.port)),
        servername: url.hostname,
        headers: { host: url.host },
        rejectUnauthorized: false,
        agent: false,
        signal: AbortSignal.timeout(deadlineSeconds * 1000),
        ...(ca === undefined ? {} : { ca }),
      },
      (response) => {
        const socket = response.socket as TLSSocket;
        const validUntil = new Date(socket.getPeerCertificate().valid_to);
        const untrusted = socket.authorized ? {} : { untrusted: codeOf(socket.authorizationError) };
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks), validUntil, ...untrusted }));
      },
    );
    request.once('error', reject);
  });
}

/** Node gives an error, and its types say the same, but older ones give the code alone. */
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
