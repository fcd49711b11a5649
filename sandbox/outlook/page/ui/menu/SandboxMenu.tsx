import { resetMailbox } from '../../mailbox/server.ts';
import { Icon } from '../Icon.tsx';
import { useHost } from '../OutlookContext.tsx';
import { AnswerFaults } from './AnswerFaults.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { ClockButtons } from './ClockButtons.tsx';
import { appearance, behaviour } from './choices.ts';
import { LogView } from './LogView.tsx';
import { MailboxFields } from './MailboxFields.tsx';
import { RequestLog } from './RequestLog.tsx';
import { ServiceFaults } from './ServiceFaults.tsx';
import { WorldMenu } from './WorldMenu.tsx';

/** The world, what goes wrong in it, how this Outlook behaves, and what was said. */
export function SandboxMenu({ onClose }: { readonly onClose: () => void }) {
  const { outlook } = useHost();
  return (
    <aside className="sandbox-menu" aria-label="Sandbox" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <header className="addin-head">
        <h2>Sandbox</h2>
        <button type="button" className="plain" aria-label="Close sandbox menu" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="menu-body">
        <h3>World</h3>
        <WorldMenu />
        <h3>Faults of the services</h3>
        <ServiceFaults />
        <h3>Clock</h3>
        <ClockButtons />
        <h3>Requests</h3>
        <RequestLog />
        <h3>Outlook</h3>
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
        <h3>Answers to calls of the add-in</h3>
        <AnswerFaults />
        <h3>Messages with the add-in</h3>
        <LogView />
      </div>
    </aside>
  );
}
