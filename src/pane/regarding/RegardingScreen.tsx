import { useId } from 'react';
import { newRecordAddress, newTables, recordAddress } from '../../tracking/recordAddress.ts';
import type { RegardingTexts } from '../../texts/regardingTexts.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { NotWritten } from '../problem/NotWritten.tsx';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { OrganizationBadge } from '../verdict/OrganizationBadge.tsx';
import { labelOf, RecordPicker } from './RecordPicker.tsx';
import type { Regarding, RegardingWork } from './regarding.ts';

interface RegardingScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Choosing what a message is regarding: what was chosen before and what is near comes first, then what is found. */
export function RegardingScreen({ state: { regarding }, actions: { copy } }: RegardingScreenProps) {
  const { regarding: words } = useMoreTexts('message');
  if (!regarding) return null;
  const { organization, of, subject, work } = regarding;
  const now = of.kind === 'copy' ? of.row.regarding : of.chosen;
  const isWriting = work?.status === 'writing';
  return (
    <SubScreen title={now ? words.titleChange : words.title} onBack={copy.leaveRegarding}>
      <OrganizationBadge organization={organization} />
      <dl className="card">
        <div>
          <dt>{words.message}</dt>
          <dd>{subject ? <bdi>{subject}</bdi> : words.noSubject}</dd>
        </div>
        <div>
          <dt>{words.now}</dt>
          <dd>{now ? <bdi>{now.name ?? now.id}</bdi> : words.none}</dd>
        </div>
      </dl>
      {of.kind === 'later' && <p>{words.whenTracked}</p>}
      {work?.status === 'stopped' && <Stopped regarding={regarding} work={work} />}
      {now && !isWriting && (
        <p>
          <LinkButton onClick={() => copy.chooseRegarding(null)}>{words.clear}</LinkButton>
        </p>
      )}
      {!isWriting && <RecordPicker regarding={regarding} onType={copy.typeRegarding} onChoose={copy.chooseRegarding} />}
      <p className="quiet" role="status">
        {isWriting ? words.writing : statusOf(regarding, words)}
      </p>
      {!isWriting && (
        <>
          <Problems regarding={regarding} onRetry={() => copy.lookInTable(regarding.table)} />
          <TableChoice regarding={regarding} onChoose={copy.lookInTable} />
          <NewRecords regarding={regarding} />
        </>
      )}
    </SubScreen>
  );
}

/** What is under way or was found, said aloud when it changes. */
function statusOf({ results, suggested }: Regarding, words: RegardingTexts): string {
  if (results.status === 'searching') return words.searching;
  if (results.status === 'found') return results.records.length === 0 ? words.nothingFound : words.found(results.records.length);
  return results.status === 'none' && suggested === 'reading' ? words.readingSuggestions : '';
}

function Problems({ regarding: { results, tables }, onRetry }: { readonly regarding: Regarding; readonly onRetry: () => void }) {
  const { regarding: words } = useMoreTexts('message');
  const { list } = useTexts().screens;
  if (results.status === 'failed') return <ProblemMessage problem={results.problem} onRetry={onRetry} />;
  if (tables.status === 'failed') return <ProblemMessage problem={tables.problem} onRetry={onRetry} />;
  return results.status === 'found' && results.missing.length > 0 ? <p className="notice">{words.missing(list(results.missing))}</p> : null;
}

function TableChoice({ regarding: { tables, table }, onChoose }: { readonly regarding: Regarding; readonly onChoose: (table: string | undefined) => void }) {
  const { regarding: words } = useMoreTexts('message');
  const id = useId();
  if (tables.status !== 'known') return null;
  const sorted = [...tables.tables].sort((one, other) => one.label.localeCompare(other.label));
  return (
    <>
      <label htmlFor={id}>{words.lookIn}</label>
      <select id={id} className="field" value={table ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{words.usual}</option>
        {sorted.map((each) => (
          <option key={each.table} value={each.table}>
            {each.label}
          </option>
        ))}
      </select>
    </>
  );
}

function NewRecords({ regarding: { organization, facts, tables } }: { readonly regarding: Regarding }) {
  const { regarding: words } = useMoreTexts('message');
  if (!facts || tables.status !== 'known') return null;
  const there = newTables.filter((table) => tables.tables.some((each) => each.table === table));
  return (
    <section className="aside">
      <p>{words.notThere}</p>
      <p className="links">
        {there.map((table) => (
          <ExternalLink key={table} href={newRecordAddress(organization, table, facts)} leadsTo={words.opensDynamics}>
            {words.newRecord[table]}
          </ExternalLink>
        ))}
      </p>
    </section>
  );
}

function Stopped({ regarding, work: { outcome, wanted } }: { readonly regarding: Regarding; readonly work: Extract<RegardingWork, { status: 'stopped' }> }) {
  const { regarding: words } = useMoreTexts('message');
  const { of, organization } = regarding;
  const sentence = () => {
    switch (outcome.kind) {
      case 'refused':
      case 'problem':
        return <NotWritten because={outcome} />;
      default:
        return words.stopped[outcome.kind];
    }
  };
  return (
    <div className="notice" role="alert" data-outcome={outcome.kind}>
      {wanted && (
        <p>
          <strong>
            <bdi>{wanted.name}</bdi> <bdi className="quiet">{labelOf(regarding, wanted)}</bdi>
          </strong>
        </p>
      )}
      <p>{sentence()}</p>
      {of.kind === 'copy' && (
        <ExternalLink href={recordAddress(organization, { table: 'email', id: of.row.id })} leadsTo={words.opensDynamics}>
          {words.openCopy}
        </ExternalLink>
      )}
    </div>
  );
}
