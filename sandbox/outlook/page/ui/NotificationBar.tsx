import type { Notification } from '../mailbox/state.ts';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

const none: readonly Notification[] = [];

/** The lines above an item in which add-ins speak. */
export function NotificationBar({ itemKey }: { readonly itemKey: string }) {
  const { outlook } = useHost();
  const notifications = useOutlook((state) => state.notifications[itemKey] ?? none);
  const name = useOutlook((state) => state.start.addin.manifest?.name.value ?? '');
  if (notifications.length === 0) return null;
  const dismiss = (notification: Notification) => {
    outlook.notify(itemKey, notifications.filter((each) => each !== notification));
    outlook.events?.notificationDismissed(notification);
  };
  return (
    <div className="notifications" role="status">
      {notifications.map((notification) => (
        <div key={notification.key} className={`notification ${notification.type}`}>
          <Icon name={notification.type === 'errorMessage' ? 'warning' : 'info'} />
          <span className="notification-text">
            <strong>{name}</strong> {notification.message}
            {notification.type === 'progressIndicator' && <span className="progress" />}
          </span>
          {notification.actions?.map((action) => (
            <button
              key={action.commandId}
              type="button"
              className="link"
              onClick={() => outlook.openCommand(action.commandId, action.contextData)}
            >
              {action.actionText}
            </button>
          ))}
          <button type="button" className="plain" aria-label="Dismiss" onClick={() => dismiss(notification)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
