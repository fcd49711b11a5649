import { Icon } from './Icon.tsx';

const modules = [
  { icon: 'mail', label: 'Mail', current: true },
  { icon: 'calendar', label: 'Calendar', current: false },
  { icon: 'people', label: 'People', current: false },
] as const;

/** The parts of Outlook; only mail is here. */
export function Rail() {
  return (
    <nav className="rail" aria-label="Outlook">
      {modules.map(({ icon, label, current }) => (
        <span key={label} className={current ? 'module-mark current' : 'module-mark'} title={label} aria-current={current || undefined}>
          <Icon name={icon} />
        </span>
      ))}
    </nav>
  );
}
