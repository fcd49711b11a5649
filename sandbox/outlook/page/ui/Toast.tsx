import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

export function Toast() {
  const { outlook } = useHost();
  const toast = useOutlook((state) => state.toast);
  if (toast === null) return null;
  return (
    <div className="toast" role="status">
      {toast}
      <button type="button" className="plain" aria-label="Dismiss message" onClick={() => outlook.say(null)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
