import { type Finding, isFinding } from '../../diagnosis/finding.ts';
import { recognise } from '../../diagnosis/knownErrors/recognise.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

/** What the server's own words in a finding mean, where they are known. */
export function ServerWords({ finding }: { readonly finding: Finding }) {
  const { errors } = useMoreTexts('help').knownErrors;
  if (!isFinding(finding, 'testFailed') && !isFinding(finding, 'mailboxReportsError')) return null;
  const { lastError, alerts } = finding.evidence;
  const [known] = [...(lastError ? [lastError] : []), ...alerts].flatMap(({ code, text }) => recognise(`${code} ${text}`).slice(0, 1));
  return known ? <p>{`${errors[known.id].cause} ${errors[known.id].fix}`}</p> : null;
}
