import packageFile from '../../../package.json' with { type: 'json' };
import { type CheckResult, checksOf } from '../../diagnosis/checks.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import { type Facts, missingFacts } from '../../diagnosis/facts.ts';
import { clientOfPlatform } from '../../outlook/outlookClient.ts';
import type { Finding } from '../../diagnosis/finding.ts';
import type { Problem } from '../../diagnosis/problem.ts';
import type { ReportedFinding, ReportFacts } from '../../diagnosis/report/writeReport.ts';
import type { TextParts } from '../../texts/moreTexts.ts';
import type { Texts } from '../../texts/texts.ts';
import { explainSeen, problemOf } from '../diagnosis/explainSeen.ts';
import { factsOf } from '../diagnosis/factsOf.ts';
import type { OrganizationRow, PaneState } from '../paneState.ts';

export interface ReportSource {
  readonly state: PaneState;
  readonly row: OrganizationRow;
  /** In milliseconds since 1970. */
  readonly writtenAt: number;
  /** As the browser tells it. */
  readonly userAgent: string;
}

type Words = TextParts['cause'];

/** What the pane knows that may help somebody else: which checks failed and why, with codes and times, and nothing of a message. */
export function reportFactsOf({ state, row, writtenAt, userAgent }: ReportSource, texts: Texts, more: Words): ReportFacts {
  const facts = factsOf(state, row);
  const results = checksOf(facts, diagnose(facts));
  const { outlook } = state;
  const { organization } = row.known;
  const dynamics = row.check.status === 'answered' ? row.check.version : undefined;
  const client = outlook?.platform && clientOfPlatform[outlook.platform];
  const system = /Windows NT [\d.]+|Mac OS X [\d_.]+|Android [\d.]+|iPhone OS [\d_]+|CrOS|Linux/.exec(userAgent)?.[0];
  const problems: readonly Help[] = [...problemsOf(facts), ...results.flatMap(({ findings }) => findings.map((finding) => helpOf(problemOf(finding))))];
  return {
    writtenAt,
    ...(client && { client }),
    versions: { addin: packageFile.version, ...(outlook?.hostVersion && { outlook: outlook.hostVersion }), ...(outlook?.accountType && { exchange: outlook.accountType }), ...(dynamics !== undefined && { dynamics }), ...(system && { system }) },
    organization: { name: organization.name, host: new URL(organization.url).host },
    ...(facts.outlook.address.state === 'known' && { outlookAddress: facts.outlook.address.value ?? '' }),
    ...(facts.user.state === 'known' && { dynamicsAddress: facts.user.value.primaryEmail ?? '' }),
    findings: results.flatMap((result) => reported(result, texts, more)),
    codes: distinct([...problems.flatMap(({ code }) => code ?? []), ...serverCodes(facts)]),
    requestIds: distinct(problems.flatMap(({ requestId }) => requestId ?? [])),
  };
}

const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

/** A check with nothing to say of it is named as it stands. */
function reported({ id, outcome, findings }: CheckResult, texts: Texts, more: Words): readonly ReportedFinding[] {
  if (findings.length === 0) return [{ id, title: more.diagnosis.checks.names[id], outcome }];
  return findings.map((finding) => {
    const { code, requestId } = helpOf(problemOf(finding));
    return { id: finding.id, title: explainSeen(finding, texts, more.findings).title, outcome: outcomeOf(finding, outcome), ...(code && { code }), ...(requestId && { requestId }) };
  });
}

const outcomeOf = ({ severity }: Finding, ofCheck: CheckResult['outcome']) => (ofCheck === 'failed' && severity !== 'blocking' && severity !== 'warning' ? 'passed' : ofCheck);

interface Help {
  readonly code?: string;
  readonly requestId?: string;
}

function helpOf(problem: Problem | undefined): Help {
  if (!problem) return {};
  return { ...('code' in problem && { code: problem.code }), ...('requestId' in problem && problem.requestId !== undefined && { requestId: problem.requestId }) };
}

const problemsOf = (facts: Facts): readonly Help[] => missingFacts(facts).flatMap(({ why }) => (why.state === 'failed' ? [helpOf(why.problem)] : []));

function serverCodes({ lastError, alerts }: Facts): readonly string[] {
  return [...(lastError.state === 'known' && lastError.value ? [lastError.value] : []), ...(alerts.state === 'known' ? alerts.value : [])].map(({ code }) => code);
}
