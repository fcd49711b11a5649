import { Icon } from './Icon.tsx';

export function SandboxMenu({ onClose }: { readonly onClose: () => void }) {
  return (
    <aside className="sandbox-menu" aria-label="Sandbox">
      <header className="addin-head">
        <h2>Sandbox</h2>
        <button type="button" className="plain" aria-label="Close sandbox menu" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
    </aside>
  );
}
