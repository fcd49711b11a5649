import { compareAddresses } from '../../addresses/compareAddresses.ts';
import type { OutlookClient } from '../../repair/outlookSteps.ts';
import type { ReportTexts } from '../../texts/reportTexts.ts';
import { type AddressesShown, isSecret, removed, withoutSecrets } from './withoutSecrets.ts';

/** What came of looking at one thing. */
export type ReportedOutcome = 'failed' | 'notChecked' | 'passed';

export interface ReportedFinding {
  readonly id: string;
  /** The sentence that the person reads. */
  readonly title: string;
  readonly outcome: ReportedOutcome;
  /** When it was looked at, in milliseconds since 1970. */
  readonly at?: number;
  readonly code?: string;
  readonly requestId?: string;
}

/** What somebody who helps may see. Nothing of a message is among it: no subject, no body, no recipient. */
export interface ReportFacts {
  /** In milliseconds since 1970. */
  readonly writtenAt: number;
  readonly client?: OutlookClient;
  readonly versions: { readonly addin: string; readonly outlook?: string; readonly exchange?: string; readonly dynamics?: string; readonly system?: string };
  readonly organization?: { readonly name: string; readonly host: string };
  /** Empty where a side has none; absent where it could not be read. */
  readonly outlookAddress?: string;
  readonly dynamicsAddress?: string;
  readonly findings: readonly ReportedFinding[];
  readonly codes: readonly string[];
  readonly requestIds: readonly string[];
}

const outcomes: readonly ReportedOutcome[] = ['failed', 'notChecked', 'passed'];

const longest = { version: 40, name: 80, address: 120, title: 160 } as const;

const requestIdShape = /^[0-9a-f-]{8,36}$/i;
const numericCode = /^(?:0x[0-9a-f]{1,8}|[a-z]{2,8}\d{3,9}|-?\d{1,10})$/i;
const name = /^[\w.-]{1,48}$/;

/**
 * A report for whoever helps, as plain text, failures first. Addresses are masked unless the person wants them whole. Each
 * value goes in only in its own shape, as one short line without tokens or secrets; what does not fit is named as removed.
 */
export function writeReport(facts: ReportFacts, texts: ReportTexts, addresses: AddressesShown = 'masked'): string {
  const { versions, organization, outlookAddress, dynamicsAddress } = facts;
  const text = (value: string, most: number) => withoutSecrets(value, addresses, most);
  const line = (label: string, value: string | undefined) => (value === undefined || value === '' ? [] : [`${label}: ${value}`]);
  const version = (label: string, value: string | undefined) => line(label, value === undefined ? undefined : text(value, longest.version));
  const address = (value: string | undefined) => (value === undefined ? texts.notRead : value.trim() === '' ? texts.noAddress : addressOnly(text(value, longest.address)));

  const shown = [address(outlookAddress), address(dynamicsAddress)];
  const differsUnseen = outlookAddress !== undefined && dynamicsAddress !== undefined && shown[0] === shown[1] && compareAddresses(outlookAddress, dynamicsAddress) === 'different';
  const findings = outcomes.flatMap((outcome) => facts.findings.filter((finding) => finding.outcome === outcome));

  return [
    texts.title,
    ...line(texts.writtenAt, timeOf(facts.writtenAt)),
    addresses === 'masked' ? texts.masked : texts.notMasked,
    '',
    ...version(texts.addin, versions.addin),
    ...line(texts.client, facts.client && texts.clients[facts.client]),
    ...version(texts.outlook, versions.outlook),
    ...version(texts.exchange, versions.exchange),
    ...version(texts.dynamics, versions.dynamics),
    ...version(texts.system, versions.system),
    ...line(texts.organization, organization && `${text(organization.name, longest.name)} (${text(organization.host, longest.name)})`),
    ...line(texts.outlookAddress, shown[0]),
    ...line(texts.dynamicsAddress, shown[1]),
    ...(differsUnseen ? [texts.differsUnseen] : []),
    '',
    texts.findings,
    ...findings.map((finding) => {
      const details = [finding.code && codeOf(finding.code), finding.requestId && requestIdOf(finding.requestId), finding.at === undefined ? undefined : timeOf(finding.at)].filter(Boolean).join(', ');
      return `- ${texts.outcomes[finding.outcome]}: ${text(finding.title, longest.title)} [${nameOf(finding.id)}]${details && ` (${details})`}`;
    }),
    '',
    ...line(texts.codes, facts.codes.map(codeOf).join(', ')),
    ...line(texts.requestIds, facts.requestIds.map(requestIdOf).join(', ')),
    '',
    ...texts.toFillIn.flatMap((question) => [question, '']),
  ].join('\n');
}

/** A field for an address tells nothing else, not even a piece of what was put there by mistake. */
const addressOnly = (shown: string) => (/^[^\s@]+@[^\s@]+$/u.test(shown) ? shown : removed);
const requestIdOf = (id: string) => (requestIdShape.test(id) ? id : removed);
const nameOf = (id: string) => (name.test(id) && !isSecret(id) && id.replace(/\D/g, '').length <= 8 ? id : removed);
const codeOf = (code: string) => (numericCode.test(code) ? code : nameOf(code));

function timeOf(at: number): string | undefined {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
