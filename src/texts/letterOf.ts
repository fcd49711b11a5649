import { type AdminRequest, administratorOf, type RequestKind } from '../repair/adminRequest.ts';
import { recordLink } from '../repair/recordLink.ts';
import type { RequestTexts } from './requestTexts.ts';

export interface Letter {
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly lines: readonly string[];
}

/** Requests that are not about an address. */
const withoutAddresses: ReadonlySet<RequestKind> = new Set<RequestKind>(['giveAccess', 'giveLicense']);

/** The message to an administrator, in the words of the person's language. */
export function letterOf(request: AdminRequest, words: RequestTexts): Letter {
  const { kind, organization, person, now, wanted, why, rows } = request;
  const { facts } = words;
  const link = recordLink(organization, kind, rows);
  const administrator = administratorOf[kind];
  const isOnPremises = organization.type === 'onPremises';
  const page = isOnPremises && kind !== 'giveLicense' && kind !== 'setAsPrimary' ? words.pagesOnPremises[kind] : words.pages[kind](organization.name);
  const shown = (address: string | null) => ((address ?? '').trim() === '' ? words.noAddress : (address ?? ''));
  return {
    subject: words.subject[kind](request),
    lines: [
      words.greeting,
      words.wish[kind](request),
      facts.person(person),
      facts.organization({ name: organization.name, url: organization.url }),
      ...(withoutAddresses.has(kind) ? [] : [facts.now(shown(now)), facts.wanted(shown(wanted))]),
      ...(why === undefined ? [] : [facts.why(why)]),
      facts.where(page),
      ...(link === undefined ? [] : [facts.record(link)]),
      facts.who(words.rules[isOnPremises && administrator === 'both' ? 'bothOnPremises' : administrator]),
      words.closing(person),
    ],
  };
}
