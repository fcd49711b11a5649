import { isControl } from './exchange.ts';

/** One request that reached the sandbox. Of a token only the audience and the account are kept. */
export interface LogEntry {
  readonly time: string;
  /** The production host name of the service; `localhost` for Outlook and the add-in's files. */
  readonly host: string;
  readonly method: string;
  /** Path and query, without what is secret in them. */
  readonly path: string;
  /** 0: the connection was cut. */
  readonly status: number;
  readonly milliseconds: number;
  readonly token?: { readonly audience: string; readonly account: string };
}

const most = 5000;

/** The last 5,000 requests, oldest first. What is asked of the sandbox itself is not among them. */
export class RequestLog {
  private entries: LogEntry[] = [];

  add(entry: LogEntry): void {
    const { host, path } = behindToolDoor(entry);
    if (isControl(path)) return;
    this.entries.push({ ...entry, host, path: withoutSecrets(path) });
    if (this.entries.length > most) this.entries.splice(0, this.entries.length - most);
  }

  all(): readonly LogEntry[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
  }
}

/** Tools may ask for a service by path, `/services/{host}/…`; it is the same service. */
function behindToolDoor({ host, path }: LogEntry): Pick<LogEntry, 'host' | 'path'> {
  const [, service, rest] = /^\/services\/([a-z0-9.-]+)(\/.*)$/.exec(path) ?? [];
  return service === undefined || rest === undefined ? { host, path } : { host: service, path: rest };
}

/** What sign-in sends in addresses that opens a door for whoever has it. */
const secrets: ReadonlySet<string> = new Set([
  'code', 'device_code', 'code_verifier', 'id_token', 'id_token_hint', 'access_token', 'refresh_token', 'logout_hint', 'token',
  'assertion', 'client_assertion', 'client_secret', 'password', 'request', 'sig',
]);

/** The address with the values of such parameters left out. */
export function withoutSecrets(path: string): string {
  return path.replace(/([?&])([^=&#]+)=[^&#]*/g, (whole, mark: string, name: string) => (secrets.has(plainName(name)) ? `${mark}${name}=…` : whole));
}

function plainName(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' ')).trim().toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** What a bearer token says of audience and account, unchecked; undefined when there is no token that can be read. */
export function readToken(authorization: string | undefined): LogEntry['token'] {
  const payload = /^Bearer [^.]+\.([^.]+)\./i.exec(authorization ?? '')?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const text = (name: string) => {
      const value: unknown = Reflect.get(claims, name);
      return typeof value === 'string' ? value : '';
    };
    return { audience: text('aud'), account: text('upn') || text('unique_name') };
  } catch {
    return undefined;
  }
}
