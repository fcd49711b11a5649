import type { Account } from '../world/world.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The page on which a person picks the account to sign in with. */
export function signInPage(accounts: readonly Account[], tenantDomain: string): string {
  const choices = accounts
    .map((account) => `<li><button name="account" value="${escape(account.id)}"><b>${escape(account.name)}</b><br>${escape(account.username)}</button></li>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in (sandbox)</title>
<style>body{font:15px/1.4 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem}ul{list-style:none;padding:0}button{font:inherit;width:100%;text-align:start;padding:.75rem;margin:.25rem 0;cursor:pointer}</style>
</head>
<body>
<h1>Pick an account</h1>
<p>This is the sandbox's stand-in for Microsoft Entra ID, tenant ${escape(tenantDomain)}. No password is asked.</p>
<form method="post"><ul>${choices}</ul></form>
</body>
</html>
`;
}
