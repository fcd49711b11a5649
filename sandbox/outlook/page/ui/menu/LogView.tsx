import { useStore } from '../../mailbox/store.ts';
import { useHost } from '../OutlookContext.tsx';
import { saveFile } from './saveFile.ts';

const shownEntries = 100;

/** The messages between Outlook and the add-in, newest first. */
export function LogView() {
  const { log } = useHost();
  const entries = useStore(log.entries, (all) => all);
  return (
    <>
      <div className="field-row">
        <button type="button" className="command" onClick={() => saveFile('outlook-protocol-log.json', log.export())}>
          Export {entries.length} messages
        </button>
        <button type="button" className="command" onClick={() => log.clear()}>
          Clear
        </button>
      </div>
      <ol className="log">
        {entries
          .slice(-shownEntries)
          .reverse()
          .map((entry, index) => (
            <li key={entries.length - index} title={JSON.stringify(entry.data, null, 1)?.slice(0, 2000)}>
              <span className="address">
                {Math.round(entry.time)} {entry.direction === 'from add-in' ? '←' : '→'}
              </span>{' '}
              {entry.what}
            </li>
          ))}
      </ol>
    </>
  );
}
