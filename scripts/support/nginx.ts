import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const places = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', ...(process.env['PATH'] ?? '').split(path.delimiter)];

export function findNginx(): string | undefined {
  return places.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

/** Finds nginx or installs Debian's package when root on Debian; undefined where there is none. */
export function ensureNginx(): string | undefined {
  return findNginx() ?? (installFromDebian() ? findNginx() : undefined);
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('Installing nginx from the Debian packages (once)…');
  // In this run level the package starts no server of its own.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = (...args: readonly string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'nginx-light');
}
