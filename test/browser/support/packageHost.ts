import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { generate } from 'selfsigned';
import { ensureNginx } from '../../../scripts/support/nginx.ts';
import { root } from './sandboxProcess.ts';

/** A packed add-in behind a web server, under its production name and with a certificate of its own. */
export interface PackageHost {
  readonly port: number;
  /** The folder that is hosted. */
  readonly site: string;
  /** The package itself, and the certificate in PEM. */
  readonly zip: string;
  readonly certificate: string;
  close(): Promise<void>;
}

/** Runs one of the project's scripts; gives what it said and its exit code. */
export function runScript(script: string, ...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

/**
 * Packs the built add-in for `origin` with `options`, unpacks it, and serves it by nginx with the settings in the package.
 * Where nginx cannot be had that is said aloud, and a server of Node's serves it with those for Azure Static Web Apps.
 */
export async function hostPackage(origin: string, ...options: readonly string[]): Promise<PackageHost> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mailbox-match-package-'));
  const zip = path.join(folder, 'package.zip');
  const { code, output } = runScript('package', '--no-build', '--url', origin, '--out', zip, ...options);
  if (code !== 0) throw new Error(output);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  const host = new URL(origin).hostname;
  const pems = await generate([{ name: 'commonName', value: host }], { keySize: 2048, extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }] });
  const [certificate, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
  writeFileSync(certificate, pems.cert);
  writeFileSync(key, pems.private);
  const nginx = ensureNginx();
  if (nginx === undefined) process.stderr.write('nginx is not here and cannot be installed: the package is tried behind a server of Node’s, with the settings for Azure Static Web Apps.\n');
  const site = path.join(folder, 'site');
  const server = nginx === undefined ? await serveLikeAzure(folder, pems) : await startNginx(nginx, folder, { certificate, key });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { port: server.port, site, zip, certificate, close };
}

interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/** The settings of the package with its three paths and the port changed, as its guide says. */
async function startNginx(nginx: string, folder: string, { certificate, key }: { certificate: string; key: string }): Promise<Server> {
  const port = await freePort();
  const settings = readFileSync(path.join(folder, 'hosts/nginx/mailbox-match.conf'), 'utf8')
    .replace('listen 443 ', `listen 127.0.0.1:${port} `)
    .replace(/(ssl_certificate +)\S+;/, `$1${certificate};`)
    .replace(/(ssl_certificate_key +)\S+;/, `$1${key};`)
    .replace(/(root +)\S+;/, `$1${path.join(folder, 'site')};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  // The folder is for its owner only, so nginx may not become somebody else.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, `${user} daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes 1; events {} http { access_log off; ${temporary}\n${settings}\n}\n`);
  const child = spawn(nginx, ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await answering(port, child, () => said);
  return {
    port,
    close: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Until the port answers; rejects when the process ends before. */
async function answering(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said()}`);
    const socket = net.connect(port, '127.0.0.1');
    const opened = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (opened) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}

async function serveLikeAzure(folder: string, { cert, private: key }: { cert: string; private: string }): Promise<Server> {
  const { headersFor } = await import('../../scripts/support/azureRoutes.ts');
  const settings = readFileSync(path.join(folder, 'hosts/azure-static-web-apps/staticwebapp.config.json'), 'utf8');
  const server = https.createServer({ cert, key }, (request, response) => {
    const file = new URL(request.url ?? '/', 'https://x').pathname;
    try {
      const body = readFileSync(path.join(folder, 'site', file));
      response.writeHead(200, headersFor(settings, file)).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()) };
}
