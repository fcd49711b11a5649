import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface MenuChoice {
  readonly label: string;
  readonly checked: boolean;
  readonly mark?: ReactNode;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled: boolean;
  readonly choices: readonly MenuChoice[];
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A command with a menu of things that can be on or off. Where it opens is measured: the ribbon would cut it off. */
export function MenuButton({ icon, label, disabled, choices }: MenuButtonProps) {
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitemcheckbox"]') ?? [])];
  const open = place !== null && !disabled;

  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const toggle = () => {
    const { left, bottom } = button.current?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
    setPlace(open ? null : { left, top: bottom + 4 });
  };
  const close = () => {
    setPlace(null);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    const all = items();
    const next = steps[event.key]?.(all.findIndex((item) => item === document.activeElement), all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <>
      <button ref={button} type="button" className="command" aria-haspopup="menu" aria-expanded={open} disabled={disabled} onClick={toggle}>
        <Icon name={icon} />
        {label}
        <Icon name="chevron" />
      </button>
      {open && (
        <div
          ref={menu}
          className="menu"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          style={place}
          onKeyDown={onKey}
          onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== button.current && setPlace(null)}
        >
          {choices.map((choice) => (
            <button key={choice.label} type="button" role="menuitemcheckbox" aria-checked={choice.checked} tabIndex={-1} className="menu-item" onClick={choice.onChoose}>
              <span className="menu-check">{choice.checked && <Icon name="check" />}</span>
              {choice.mark}
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
