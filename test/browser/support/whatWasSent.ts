import { localName } from '../../../sandbox/server/hosts.ts';
import { matchSent } from '../../../src/settings/sentRequests.ts';
import type { Receiver } from '../../../src/texts/keptTexts.ts';
import type { LogLine } from './sandboxProcess.ts';

/** Who a request went to, by host and path; undefined for what Outlook itself and the pages of the sign-in service ask. */
const receivers: readonly (readonly [RegExp, Receiver | undefined])[] = [
  [/^localhost\/addin\//, 'addinHost'],
  [/^localhost\/lib\//, 'officeHost'],
  [/^localhost\//, undefined],
  [/^login\.microsoftonline\.com\/[^/]+\/signin\//, undefined],
  [/^login\.microsoftonline\.com\//, 'signIn'],
  [/^globaldisco\./, 'discovery'],
  [/^graph\./, 'graph'],
  [/\.dynamics\.com\//, 'organization'],
];

/**
 * The requests to services, without the browser's own question (OPTIONS), which has no token, without files of the pages,
 * and without those about the message that happens to be selected.
 */
export function asked(log: readonly LogLine[]): readonly LogLine[] {
  return log.filter(({ host, method, path }) => host !== 'localhost' && method !== 'OPTIONS' && !path.endsWith('/$batch'));
}

/**
 * What should not have been sent, as sentences: a token at another host than the one it is for, and what no row of the
 * table of everything that is sent describes.
 */
export function wronglySent(log: readonly LogLine[], port: number): readonly string[] {
  return log
    .filter(({ method }) => method !== 'OPTIONS')
    .flatMap(({ host, method, path, token }) => {
      const place = receivers.find(([pattern]) => pattern.test(`${host}${path}`));
      const isListed = place !== undefined && (place[1] === undefined || matchSent({ method, path }, place[1]) !== undefined);
      const isAtHome = token === undefined || token.audience.replace(/\/$/, '') === `http://${localName(host)}:${port}`;
      return [...(isListed ? [] : [`${method} ${host}${path} is in no row of the table`]), ...(isAtHome ? [] : [`A token for ${token.audience} was sent to ${host}`])];
    });
}

/** Whether it is one of the questions that follow the verdict, to find the cause. */
export function isAboutCause({ method, path }: LogLine): boolean {
  return matchSent({ method, path }, 'organization')?.key === 'cause';
}

/** How often each organization was asked, the cause aside, by method and the first part of the question: `GET contoso.crm4.dynamics.com systemusers`. */
export function timesAsked(log: readonly LogLine[]): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const { method, host, path } of asked(log).filter((line) => !isAboutCause(line))) {
    const key = `${method} ${host} ${/\/v\d\.\d\/(\w+)/.exec(path)?.[1] ?? path}`;
    times[key] = (times[key] ?? 0) + 1;
  }
  return times;
}
