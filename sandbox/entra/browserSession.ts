import type { SandboxResponse, Site } from '../server/exchange.ts';

/** A browser in small: asks a site, keeps its cookies, follows its redirects. Outlook's own sign-in runs in it. */
export class BrowserSession {
  private readonly cookies = new Map<string, string>();
  private readonly site: Site;

  constructor(site: Site) {
    this.site = site;
  }

  /** Follows redirects within `url`'s origin; gives the answer and the address where it stopped. */
  async go(url: URL, form?: URLSearchParams): Promise<{ response: SandboxResponse; url: URL }> {
    let at = url;
    let body = form;
    for (let step = 0; step < 10; step += 1) {
      const response = await this.ask(at, body);
      const location = headerOf(response, 'location');
      if (response.status < 300 || response.status > 399 || location === undefined) return { response, url: at };
      const next = new URL(location, at);
      if (next.origin !== url.origin) return { response, url: next };
      at = next;
      body = undefined;
    }
    throw new Error(`Too many redirects at ${url.origin}${url.pathname}`);
  }

  private async ask(url: URL, form: URLSearchParams | undefined): Promise<SandboxResponse> {
    const response = await this.site({
      method: form ? 'POST' : 'GET',
      url,
      headers: {
        host: url.host,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      body: Buffer.from(form?.toString() ?? ''),
    });
    for (const line of [response.headers?.['set-cookie'] ?? []].flat()) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      if (cut > 0) this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return response;
  }
}

function headerOf(response: SandboxResponse, name: string): string | undefined {
  const value = response.headers?.[name];
  return typeof value === 'string' ? value : value?.[0];
}
