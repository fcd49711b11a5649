import { Composer } from './Composer.tsx';
import { Icon } from './Icon.tsx';
import { MessageView } from './MessageView.tsx';
import { useOutlook } from './OutlookContext.tsx';

/** What is selected: a message, a draft, a file that is no message, or nothing. */
export function ItemView() {
  const selection = useOutlook((state) => state.selection);
  const draft = useOutlook((state) => (selection.kind === 'draft' ? state.drafts.find((each) => each.id === selection.id) : undefined));
  return (
    <main className="item" aria-label="Reading pane">
      {selection.kind === 'message' && <MessageView message={selection.message} expanded={selection.recipientsExpanded} />}
      {selection.kind === 'unreadable' && (
        <div className="no-item" role="alert">
          <Icon name="warning" />
          <h2>{selection.summary.file}</h2>
          <p>{selection.summary.fault}</p>
        </div>
      )}
      {draft && <Composer key={draft.id} draft={draft} />}
      {(selection.kind === 'nothing' || (selection.kind === 'draft' && !draft)) && (
        <div className="no-item">
          <Icon name="mail" />
          <h2>Select an item to read</h2>
          <p>Nothing is selected</p>
        </div>
      )}
    </main>
  );
}
