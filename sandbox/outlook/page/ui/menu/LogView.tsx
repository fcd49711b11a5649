import { useStore } from '../../mailbox/store.ts';
import { useHost } from '../OutlookContext.tsx';

const shownEntries = 100;

/** The messages between Outlook and the add-in, newest first. */
export function LogView() {
  const { log } = useHost();
  const entries = useStore(log.entries, (all) => all);
  const save = () => {
    const address = URL.createObjectURL(new Blob([log.export()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'outlook-protocol-log.json';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <div className="field-row">
        <button type="button" className="command" onClick={save}>
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
