import { createHash } from 'node:crypto';
import type { SandboxResponse } from '../../server/exchange.ts';
import { escape } from '../../server/markup.ts';

const style = `
:root{color-scheme:light dark}
body{font:15px/1.45 "Segoe UI",system-ui,sans-serif;margin:0;display:grid;place-items:center;min-height:100vh;background:#f2f2f2;color:#1b1b1b}
main{background:#fff;box-shadow:0 2px 6px #0003;box-sizing:border-box;width:min(27.5rem,100vw);padding:2.5rem}
h1{font-size:1.5rem;font-weight:600;margin:.5rem 0 1rem}
ul{list-style:none;padding:0;margin:1rem -2.5rem}
ul.permissions{list-style:disc;margin:1rem 0;padding-inline-start:1.25rem}
li button{font:inherit;color:inherit;width:100%;text-align:start;padding:.75rem 2.5rem;border:0;background:none;cursor:pointer}
li button:hover{background:#0000000d}
small,.sandbox{color:#5c5c5c;font-size:.8125rem}
.actions{display:flex;flex-direction:row-reverse;gap:.5rem;flex-wrap:wrap;margin-top:1.5rem}
.actions button,.field button{font:inherit;padding:.4rem 1.25rem;border:1px solid transparent;background:#0002;color:inherit;cursor:pointer}
.actions button.main{background:#0067b8;color:#fff}
.field{display:flex;flex-direction:column;gap:.25rem;align-items:stretch}
input{font:inherit;padding:.4rem;border:0;border-bottom:1px solid #666;background:none;color:inherit}
[role=alert]{color:#a80000}
dl{font-size:.8125rem;overflow-wrap:anywhere}
dd{margin:0 0 .5rem}
:focus-visible{outline:2px solid #0067b8;outline-offset:2px}
@media(prefers-color-scheme:dark){body{background:#111;color:#eee}main{background:#222}small,.sandbox{color:#bbb}li button:hover{background:#fff1}.actions button,.field button{background:#fff2}[role=alert]{color:#ff9a9a}}
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** A page of the sign-in service. No scripts; like the real one it cannot be shown in a frame. */
export function page(title: string, content: string, headers: Readonly<Record<string, string>> = {}, status = 200): SandboxResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store, no-cache',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...headers,
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="sandbox">Sandbox: no password is asked</p>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`,
  };
}

/** A button of a form: what it is called, the value of `action` it sends. */
export function button(label: string, action: string, isMain = false): string {
  return `<button${isMain ? ' class="main"' : ''} name="action" value="${escape(action)}">${escape(label)}</button>`;
}

/** The buttons below a form. The main one comes first, since the Enter key presses the first one. */
export function actions(main: string, other = ''): string {
  return `<p class="actions">${main}${other}</p>`;
}

export function form(action: string, content: string): string {
  return `<form method="post" action="${escape(action)}" autocomplete="off">${content}</form>`;
}
