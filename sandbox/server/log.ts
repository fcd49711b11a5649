/** One request that reached the sandbox. Of a token only the audience and the account are kept. */
export interface LogEntry {
  readonly time: string;
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly token?: { readonly audience: string; readonly account: string };
}

const most = 5000;

/** The last 5,000 requests, oldest first. */
export class RequestLog {
  private entries: LogEntry[] = [];

  add(entry: LogEntry): void {
    this.entries.push(entry);
    if (this.entries.length > most) this.entries.splice(0, this.entries.length - most);
  }

  all(): readonly LogEntry[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
  }
}

/** What a bearer token says of audience and account, unchecked; undefined when there is no token that can be read. */
export function readToken(authorization: string | undefined): LogEntry['token'] {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? '')?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const text = (name: string) => {
      const value: unknown = Reflect.get(claims, name);
      return typeof value === 'string' ? value : '';
    };
    return { audience: text('aud'), account: text('upn') };
  } catch {
    return undefined;
  }
}
