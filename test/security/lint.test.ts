/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

interface LintMessage {
  readonly line: number;
  readonly ruleId: string | null;
}

/** The rules that each line breaks, as if the text stood in `file`. */
function lint(file: string, lines: readonly string[]): readonly (readonly string[])[] {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules/eslint/bin/eslint.js'), '--stdin', '--stdin-filename', path.join(root, file), '--format', 'json'], { cwd: root, input: lines.join('\n'), encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const [result] = JSON.parse(stdout) as { messages: LintMessage[] }[];
  return lines.map((_, index) => (result?.messages ?? []).filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId ?? 'unreadable'));
}

/** What no file of the pane may do, and the rule that says so. */
const forbidden: readonly (readonly [line: string, rule: string])[] = [
  ["document.body.innerHTML = 'x';", 'no-restricted-syntax'],
  ["document.body.outerHTML = 'x';", 'no-restricted-syntax'],
  ["document.body.insertAdjacentHTML('beforeend', 'x');", 'no-restricted-syntax'],
  ["document.write('x');", 'no-restricted-syntax'],
  ["document.createElement('iframe').srcdoc = 'x';", 'no-restricted-syntax'],
  ['export const token = (mailbox: { getCallbackTokenAsync: unknown }) => mailbox.getCallbackTokenAsync;', 'no-restricted-syntax'],
  ['export const identity = (mailbox: { getUserIdentityTokenAsync: unknown }) => mailbox.getUserIdentityTokenAsync;', 'no-restricted-syntax'],
  ['export const ews = (mailbox: { makeEwsRequestAsync: unknown }) => mailbox.makeEwsRequestAsync;', 'no-restricted-syntax'],
  ["void fetch('https://example.com');", 'no-restricted-globals'],
  ["void window.fetch('https://example.com');", 'no-restricted-properties'],
  ['new XMLHttpRequest();', 'no-restricted-globals'],
  ["new WebSocket('wss://example.com');", 'no-restricted-globals'],
  ["navigator.sendBeacon('https://example.com');", 'no-restricted-properties'],
  ["import '@azure/msal-browser';", 'no-restricted-imports'],
  ["import 'ky';", 'no-restricted-imports'],
  ['void Office.context;', 'no-restricted-globals'],
  ["export const cast = JSON.parse('{}') as { name: string };", '@typescript-eslint/consistent-type-assertions'],
  ['export let anything: any;', '@typescript-eslint/no-explicit-any'],
  ["console.log('x');", 'no-console'],
  ["alert('x');", 'no-restricted-globals'],
];

describe('lint', () => {
  it('refuses markup from data, old tokens, ways to the network, and casts in the pane', () => {
    const found = lint('src/pane/rowState.ts', forbidden.map(([line]) => line));
    expect(forbidden.filter(([, rule], index) => found[index]?.includes(rule) !== true).map(([line]) => line)).toEqual([]);
  });
});
