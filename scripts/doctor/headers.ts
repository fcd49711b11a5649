import type { Configuration } from '../../src/settings/configuration.ts';
import { contentTypes, type FileKind, forbiddenHeaders, headersOf } from '../package/fileKinds.ts';
import type { Answer } from './askServer.ts';
import { fault, type Finding, warning } from './finding.ts';

/** What is wrong with the answer for a file: its status, its type and its headers. */
export function findingsOfFile(file: string, kind: FileKind, { status, headers }: Pick<Answer, 'status' | 'headers'>, configuration: Configuration | undefined): readonly Finding[] {
  if (status >= 300 && status < 400) return [fault(`${file} leads on to ${headers['location'] ?? 'somewhere else'}.`, 'Serve it at its own address; sign-in and Outlook take no redirect.')];
  if (status !== 200) return [fault(`${file} is answered with HTTP ${status}.`, status === 404 ? 'Copy everything in site/ of the package to the top folder of the host.' : 'Let everybody read it without signing in.')];
  return [...findingsOfType(file, headers), ...findingsOfForbidden(file, headers), ...(configuration ? findingsOfWanted(file, kind, headers, configuration) : [])];
}

function findingsOfType(file: string, headers: Answer['headers']): readonly Finding[] {
  const wanted = contentTypes[file.split('.').at(-1) ?? ''];
  const type = (headers['content-type'] ?? '').replace(/;.*/, '').trim().toLowerCase();
  const taken = file.endsWith('.js') ? ['text/javascript', 'application/javascript'] : file.endsWith('.xml') ? ['application/xml', 'text/xml'] : [(wanted ?? '').replace(/;.*/, '')];
  return wanted === undefined || taken.includes(type) ? [] : [fault(`${file} comes as "${type}".`, `Serve it as ${wanted}.`)];
}

function findingsOfForbidden(file: string, headers: Answer['headers']): readonly Finding[] {
  return Object.entries(forbiddenHeaders).flatMap(([name, reason]) => {
    const value = headers[name];
    return value === undefined || value === 'unsafe-none' ? [] : [fault(`${file} has the header ${name}: ${value}.`, `Remove it: with it ${reason}.`)];
  });
}

function findingsOfWanted(file: string, kind: FileKind, headers: Answer['headers'], configuration: Configuration): readonly Finding[] {
  return Object.entries(headersOf(kind, configuration)).flatMap(([name, wanted]) => {
    const value = headers[name.toLowerCase()];
    if (value === wanted) return [];
    if (name === 'Content-Security-Policy') return findingsOfPolicy(file, value, wanted);
    const remedy = `Send ${name}: ${wanted}.`;
    if (name === 'Cache-Control') return findingsOfCache(file, kind, value ?? '', remedy);
    return [(name === 'Referrer-Policy' ? fault : warning)(value === undefined ? `${file} lacks the header ${name}.` : `${file} has the header ${name}: ${value}.`, remedy)];
  });
}

function findingsOfCache(file: string, kind: FileKind, value: string, remedy: string): readonly Finding[] {
  const mayBeKept = !/no-store|no-cache|max-age=0/.test(value);
  if (kind.name === 'hashed') return mayBeKept && /max-age=\d{5,}/.test(value) ? [] : [warning(`${file} is fetched anew every time ("Cache-Control: ${value}").`, remedy)];
  if (kind.name === 'icon') return mayBeKept ? [] : [fault(`Outlook may not keep ${file} ("Cache-Control: ${value}") and then does not show it.`, remedy)];
  return /no-store|no-cache/.test(value) ? [] : [fault(`Browsers keep ${file} ("Cache-Control: ${value}") and miss the next version.`, remedy)];
}

const directivesOf = (policy: string) => new Map(policy.split(';').map((text) => text.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, new Set(sources)]));

/** A policy may list its sources in any order, and may allow less where nothing needs it. */
function findingsOfPolicy(file: string, value: string | undefined, wanted: string): readonly Finding[] {
  const remedy = 'Take the settings for your web server from the package; pack again after changing a field of config.json that decides about hosts.';
  if (value === undefined) return [fault(`${file} lacks the Content-Security-Policy.`, remedy)];
  if (value.includes(',')) return [fault(`${file} has two Content-Security-Policies, of which both count.`, 'Remove the one that is not from the package.')];
  const sent = directivesOf(value);
  return [...directivesOf(wanted)].flatMap(([name, sources]) => {
    const there = sent.get(name);
    const lacking = [...sources].filter((source) => there?.has(source) !== true);
    const more = [...(there ?? [])].filter((source) => !sources.has(source));
    return [
      ...(there === undefined || lacking.length > 0 ? [fault(`The Content-Security-Policy of ${file} lacks ${[name, ...lacking].join(' ')}.`, remedy)] : []),
      ...(more.length > 0 ? [fault(`The Content-Security-Policy of ${file} allows ${name} ${more.join(' ')} too.`, remedy)] : []),
    ];
  });
}
