import { createHash } from 'node:crypto';
import type { SandboxResponse } from '../server/exchange.ts';
import { escape } from '../server/markup.ts';
import type { ResponseMode } from './authorizeRequest.ts';

interface AnswerTo {
  readonly redirectUri: string;
  readonly responseMode: ResponseMode;
  readonly state: string | undefined;
}

const submit = 'document.forms[0].submit()';

/** Sends the browser back to the application with the parameters of an answer. */
export function answerApplication({ redirectUri, responseMode, state }: AnswerTo, parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): SandboxResponse {
  const all = new URLSearchParams({ ...parameters, ...(state === undefined ? {} : { state }) });
  if (responseMode === 'form_post') return posted(redirectUri, all, headers);
  const url = new URL(redirectUri);
  if (responseMode === 'fragment') url.hash = all.toString();
  else for (const [name, value] of all) url.searchParams.append(name, value);
  return { status: 302, headers: { location: url.href, 'cache-control': 'no-store, no-cache', ...headers } };
}

function posted(redirectUri: string, parameters: URLSearchParams, headers: Readonly<Record<string, string>>): SandboxResponse {
  const fields = [...parameters].map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`).join('');
  const hash = createHash('sha256').update(submit).digest('base64');
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store, no-cache', 'content-security-policy': `default-src 'none'; script-src 'sha256-${hash}'`, ...headers },
    body: `<!doctype html><title>Working...</title><form method="post" action="${escape(redirectUri)}">${fields}</form><script>${submit}</script>`,
  };
}
