import { useState } from 'react';
import { clearRequests, readRequests, type RequestEntry } from '../../mailbox/controls.ts';
import { Problem } from './Problem.tsx';
import { saveFile } from './saveFile.ts';
import { useAnswer } from './useAnswer.ts';

const shownEntries = 100;

/** Outlook's own requests and the files of the add-in. */
const ownHost = 'localhost';

/** The requests that reached the sandbox, newest first. */
export function RequestLog() {
  const { value: entries = [], problem, ask } = useAnswer(readRequests);
  const [withFiles, setWithFiles] = useState(false);
  const shown = entries.filter(({ host }) => withFiles || host !== ownHost).slice(-shownEntries).reverse();
  const clear = async () => {
    await clearRequests();
    return readRequests();
  };
  return (
    <>
      <div className="field-row">
        <button type="button" className="command" onClick={() => ask(readRequests)}>
          Read again
        </button>
        <button type="button" className="command" onClick={() => ask(clear)}>
          Clear
        </button>
        <button type="button" className="command" onClick={() => saveFile('sandbox-requests.json', JSON.stringify(entries, null, 2))}>
          Save as file
        </button>
      </div>
      <label className="field check">
        <input type="checkbox" checked={withFiles} onChange={(event) => setWithFiles(event.target.checked)} />
        <span>Also those of Outlook and for files</span>
      </label>
      <Problem sentence={problem} />
      {shown.length === 0 && <p className="address">No requests.</p>}
      <ol className="log requests" aria-label="Requests">
        {shown.map((entry, index) => (
          <Request key={shown.length - index} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Request({ entry: { time, host, method, path, status, milliseconds, token } }: { readonly entry: RequestEntry }) {
  return (
    <li title={path}>
      <span className={status === 0 || status >= 400 ? 'request-failed' : undefined}>
        {new Date(time).toLocaleTimeString('en-GB')} {method} {status === 0 ? 'cut' : status} {milliseconds} ms
      </span>
      <span className="request-target">{host + path}</span>
      {token && <span className="address">{`as ${token.account} for ${token.audience}`}</span>}
    </li>
  );
}
