import type { Configuration } from '../../src/settings/configuration.ts';
import { contentSecurityPolicy } from '../../src/settings/contentSecurityPolicy.ts';

/** The kinds of hosted files, and how long a browser may keep each. */
export const fileKinds = [
  { name: 'page', matches: /^[\w-]+\.html$/, cache: 'no-store' },
  { name: 'settings', matches: /^(config\.json|manifest\.xml)$/, cache: 'no-store' },
  // A content hash is in the name: such a file never changes.
  { name: 'hashed', matches: /\.[0-9a-f]{16,}\.(js|css)(\.map|\.LICENSE\.txt)?$/, cache: 'public, max-age=31536000, immutable' },
  // Outlook takes no icon that must not be kept.
  { name: 'icon', matches: /^assets\/[\w-]+\.png$/, cache: 'public, max-age=86400' },
] as const satisfies readonly { name: string; matches: RegExp; cache: string }[];

export type FileKind = (typeof fileKinds)[number];

export function kindOf(file: string): FileKind | undefined {
  return fileKinds.find(({ matches }) => matches.test(file));
}

export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
};

/**
 * The headers of a file. None forbids frames, since Outlook on the web and the new Outlook show the pane in one; and none is
 * Cross-Origin-Opener-Policy, which would cut the sign-in window off from the pane.
 */
export function headersOf({ name, cache }: FileKind, configuration: Configuration): Readonly<Record<string, string>> {
  return {
    ...(name === 'page' ? { 'Content-Security-Policy': contentSecurityPolicy(configuration) } : {}),
    'Cache-Control': cache,
    'X-Content-Type-Options': 'nosniff',
    // Microsoft's sign-in wants to see the origin.
    'Referrer-Policy': 'strict-origin',
    'Strict-Transport-Security': 'max-age=31536000',
  };
}

/** Headers that keep the add-in from working. */
export const forbiddenHeaders: Readonly<Record<string, string>> = {
  'x-frame-options': 'Outlook on the web and the new Outlook show the pane in a frame',
  'cross-origin-opener-policy': 'the sign-in window could not answer the pane',
  'cross-origin-embedder-policy': 'Office.js could not be loaded',
};
