import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../../..');

/** The world that ships as default, to be changed by a test. */
export interface WorldFile {
  accounts: { id: string; tenant: string; username: string; name: string }[];
  signIn?: { broker?: { answer?: string; account?: string } };
  outlook: { mailbox: { address: string | null }; bridge?: string; start?: string; addinHost?: string; sharedFolder?: string; answers?: { dispatchId: number; errorCode?: number; lost?: boolean }[] };
  administrator?: { lists?: string[]; settings?: object };
  organizations: WorldOrganization[];
}

export interface WorldOrganization {
  id: string;
  url: string;
  uniqueName: string;
  friendlyName: string;
  type?: string;
  state?: string;
  discovery?: { listed?: boolean; status?: string };
  unknowns?: object;
  users: { systemuserid: string; fullname: string; domainname: string; internalemailaddress: string | null; azureactivedirectoryobjectid: string; mailbox?: object; roles?: string[]; testResult?: string }[];
}

export function defaultWorld(): WorldFile {
  return JSON.parse(readFileSync(path.join(root, 'sandbox/worlds/default.json'), 'utf8')) as WorldFile;
}

export interface LogLine {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly token?: { readonly audience: string; readonly account: string };
}

/** The sandbox as `npm start` runs it, on a free port of its own. */
export class SandboxProcess {
  /** The page to open in the browser. */
  readonly url: string;
  readonly port: number;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, url: string, port: number) {
    this.child = child;
    this.url = url;
    this.port = port;
  }

  static start(...args: string[]): Promise<SandboxProcess> {
    return SandboxProcess.run('scripts/start.ts', '--no-build', '--no-open', '--port', '0', ...args);
  }

  /** Runs a script that starts a sandbox and prints where it is. */
  static async run(...script: string[]): Promise<SandboxProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', ...script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    return new Promise((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        const url = /^ {2}(https?:\/\/\S+)$/m.exec(output)?.[1];
        const port = url?.match(/:(\d+)\//)?.[1] ?? /MAP \* 127\.0\.0\.1:(\d+)/.exec(output)?.[1];
        if (url !== undefined && port !== undefined) resolve(new SandboxProcess(child, url, Number(port)));
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => reject(new Error(`The sandbox ended with ${code ?? 'a signal'}: ${output}`)));
    });
  }

  /** Sends JSON to one of the paths below /sandbox/; gives the JSON that comes back. */
  async ask(method: string, what: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`http://localhost:${this.port}/sandbox/${what}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${what}: ${text}`);
    return JSON.parse(text);
  }

  /** Back to the default world, changed by `change`; no faults, an empty log, and a person who knows the add-in unless it is a newcomer. */
  async reset(change: (world: WorldFile) => void = () => undefined, newcomer = false): Promise<void> {
    const world = defaultWorld();
    change(world);
    await this.show(world, newcomer);
  }

  /** Opens a world, in the same way. */
  async show(world: unknown, newcomer = false): Promise<void> {
    await this.ask('PUT', 'world', world);
    if (!newcomer) await this.keepInMailbox({ welcomed: JSON.stringify([['', 1, true]]) });
    await this.ask('POST', 'faults', []);
    await this.ask('DELETE', 'log', {});
  }

  /** Puts settings of the add-in into the mailbox: JSON texts by their keys. */
  async keepInMailbox(value: Readonly<Record<string, string>>): Promise<void> {
    const response = await fetch(`http://localhost:${this.port}/outlook/kept`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ what: 'roamingSettings', value }) });
    if (!response.ok) throw new Error(await response.text());
  }

  /** The requests that reached an emulated service, without those for files of the pages. */
  async log(): Promise<LogLine[]> {
    return (await this.ask('GET', 'log')) as LogLine[];
  }

  async close(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
