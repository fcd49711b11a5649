import { useEffect, useState } from 'react';
import { writeReport } from '../../diagnosis/report/writeReport.ts';
import { CopyField } from '../CopyField.tsx';
import { currentRow } from '../currentRow.ts';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';
import { reportFactsOf } from './reportFactsOf.ts';

interface ReportScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the person can send to whoever helps: addresses are masked as long as they do not want it otherwise. */
export function ReportScreen({ state, actions }: ReportScreenProps) {
  const texts = useTexts();
  const more = useMoreTexts('cause');
  const { report } = more.diagnosis;
  const [isFull, setFull] = useState(false);
  const [writtenAt] = useState(Date.now);
  const row = currentRow(state) ?? state.rows.find(({ known }) => known.connected);
  const url = row?.known.organization.url;
  const lacksVersion = row?.check.status === 'answered' && row.check.version === undefined;
  const { askVersion } = actions;
  // Whoever opens the screen wants the report.
  useEffect(() => {
    if (lacksVersion && url !== undefined) askVersion(url);
  }, [lacksVersion, askVersion, url]);
  return (
    <SubScreen title={report.title} onBack={() => actions.show('checks')}>
      <p>{report.hint}</p>
      <label className="check">
        <input type="checkbox" checked={isFull} onChange={(event) => setFull(event.target.checked)} />
        {report.full}
      </label>
      {row && <CopyField label={report.title} rows={16} text={writeReport(reportFactsOf({ state, row, writtenAt, userAgent: navigator.userAgent }, texts, more), more.report, isFull ? 'full' : 'masked')} />}
    </SubScreen>
  );
}
