import { resetMailbox } from '../../mailbox/server.ts';
import { Icon } from '../Icon.tsx';
import { useHost } from '../OutlookContext.tsx';
import { AnswerFaults } from './AnswerFaults.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { appearance, behaviour } from './choices.ts';
import { LogView } from './LogView.tsx';
import { MailboxFields } from './MailboxFields.tsx';

/** How this Outlook behaves, and what was said between it and the add-in. */
export function SandboxMenu({ onClose }: { readonly onClose: () => void }) {
  const { outlook } = useHost();
  return (
    <aside className="sandbox-menu" aria-label="Sandbox">
      <header className="addin-head">
        <h2>Sandbox</h2>
        <button type="button" className="plain" aria-label="Close sandbox menu" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="menu-body">
        <div className="field-row">
          <button type="button" className="command" onClick={() => outlook.reloadPane()}>
            Reload pane
          </button>
          <button type="button" className="command" onClick={() => void outlook.select(null)}>
            Select nothing
          </button>
          <button type="button" className="command" onClick={() => void resetMailbox().then(() => outlook.refreshKept())}>
            Reset mailbox
          </button>
        </div>
        <h3>Mailbox</h3>
        <MailboxFields />
        <ChoiceList choices={appearance} />
        <h3>Behaviour</h3>
        <ChoiceList choices={behaviour} />
        <h3>Answers to calls</h3>
        <AnswerFaults />
        <h3>Log</h3>
        <LogView />
      </div>
    </aside>
  );
}
