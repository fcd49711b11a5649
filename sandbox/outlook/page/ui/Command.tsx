import { Icon, type IconName } from './Icon.tsx';

interface CommandProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  /** Only the icon where there is little room, or always. */
  readonly text?: 'shown' | 'withRoom' | 'hidden';
}

/** A button of the ribbon or of an item. */
export function Command({ icon, label, onPress, disabled = false, primary = false, text = 'shown' }: CommandProps) {
  return (
    <button type="button" className={`command text-${text}${primary ? ' primary' : ''}`} disabled={disabled} title={label} aria-label={label} onClick={onPress}>
      <Icon name={icon} />
      <span className="command-text">{label}</span>
    </button>
  );
}
