import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { Page } from 'playwright-core';

const scripts: Readonly<Record<string, string>> = {
  '/msal.js': require.resolve('@azure/msal-browser').replace(/msal-browser\.cjs$/, 'msal-browser.min.js'),
  '/bridge.js': require.resolve('@azure/msal-browser/redirect-bridge').replace(/\.cjs$/, '.min.js'),
};

/** A page as a sign-in dialog is: MSAL by redirect, in a window of its own; and the page that hidden frames come back to. */
const pages: Readonly<Record<string, string>> = {
  '/signin.html': `<!doctype html><html lang="en"><title>Dialog</title><script src="/msal.js"></script><script>
    const told = (answer) => answer && { token: answer.accessToken, username: answer.account.username, homeAccountId: answer.account.homeAccountId, tenantId: answer.tenantId, scopes: answer.scopes, fromCache: answer.fromCache };
    const failed = (error) => ({ error: error.errorCode, subError: error.subError, number: String(error.errorNo ?? ''), kind: error instanceof msal.InteractionRequiredAuthError ? 'interaction' : error instanceof msal.ServerError ? 'server' : 'other' });
    window.outcome = (async () => {
      const settings = await (await fetch('/settings.json')).json();
      const started = new msal.PublicClientApplication(settings);
      await started.initialize();
      window.application = started;
      return told(await started.handleRedirectPromise({ navigateToLoginRequestUrl: false }));
    })().catch(failed);
    window.signIn = (request) => application.loginRedirect(request);
    window.ask = (method, request) => application[method]({ account: application.getAllAccounts()[0], ...request }).then(told, failed);
  </script></html>`,
  '/bridge.html': '<!doctype html><html lang="en"><title>Bridge</title><script src="/bridge.js"></script><script>msalRedirectBridge.broadcastResponseToMainFrame();</script></html>',
};

export interface Outcome {
  readonly token?: string;
  readonly username?: string;
  readonly homeAccountId?: string;
  readonly tenantId?: string;
  readonly scopes?: readonly string[];
  readonly error?: string;
  readonly subError?: string;
  readonly number?: string;
  readonly kind?: string;
}

/** Serves the page on a free port of this machine. */
export class MsalPage {
  readonly origin: string;
  /** The configuration of MSAL; read whenever the page loads. */
  settings: object = {};
  private readonly server: http.Server;

  private constructor(server: http.Server, port: number) {
    this.server = server;
    // Of the same site as the sign-in service: from any other, browsers may keep its cookie away from hidden frames.
    this.origin = `http://dialog.microsoftonline.localhost:${port}`;
  }

  static async serve(): Promise<MsalPage> {
    const server = http.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const served = new MsalPage(server, typeof address === 'object' && address !== null ? address.port : 0);
    server.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const script = scripts[path];
      const body = script === undefined ? (path === '/settings.json' ? JSON.stringify(served.settings) : pages[path]) : readFileSync(script);
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': script === undefined ? (path.endsWith('.json') ? 'application/json' : 'text/html') : 'text/javascript', 'cache-control': 'no-store' });
      response.end(body);
    });
    return served;
  }

  get redirectUri(): string {
    return `${this.origin}/signin.html`;
  }

  get bridgeUri(): string {
    return `${this.origin}/bridge.html`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** What the sign-in that ended on this page has brought; null when the page was only opened. */
export function outcomeOf(page: Page): Promise<Outcome | null> {
  return page.evaluate('window.outcome');
}

/** Leaves the page for the sign-in service. */
export async function startSignIn(page: Page, request: object): Promise<void> {
  await page.evaluate('window.outcome');
  await page.evaluate(`void window.signIn(${JSON.stringify(request)})`);
}

/** Calls MSAL for the first account that it knows. */
export function askMsal(page: Page, method: 'acquireTokenSilent' | 'ssoSilent', request: object): Promise<Outcome> {
  return page.evaluate(`window.ask(${JSON.stringify(method)}, ${JSON.stringify(request)})`);
}
