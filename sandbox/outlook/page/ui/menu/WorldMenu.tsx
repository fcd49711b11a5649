import { useState } from 'react';
import { openWorld, readWorlds, type WorldChoice } from '../../mailbox/controls.ts';
import { Problem } from './Problem.tsx';
import { useAnswer } from './useAnswer.ts';

/** The worlds of the folder. Choosing one loads the page again, since Outlook and everything behind it are others. */
export function WorldMenu() {
  const { value: worlds = [], problem, ask } = useAnswer(readWorlds);
  const [wanted, setWanted] = useState('');
  const open = (file: string) =>
    ask(async () => {
      await openWorld(file);
      location.reload();
      return worlds;
    });
  return (
    <>
      <label className="field">
        <span>Find a world</span>
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <Problem sentence={problem} />
      {worlds.length > 0 && !worlds.some(({ isOpen }) => isOpen) && <p className="address">The open world is none of these files as they are now.</p>}
      <ul className="worlds" aria-label="Worlds">
        {worlds
          .filter((world) => mentions(world, wanted))
          .sort((one, other) => Number(other.isOpen) - Number(one.isOpen))
          .map((world) => (
            <li key={world.file}>{world.fault === null ? <OpenButton world={world} onOpen={open} /> : <FaultyWorld world={world} />}</li>
          ))}
      </ul>
    </>
  );
}

function mentions({ file, name, description }: WorldChoice, words: string): boolean {
  return [file, name, description].some((text) => text.toLowerCase().includes(words.trim().toLowerCase()));
}

function OpenButton({ world, onOpen }: { readonly world: WorldChoice; readonly onOpen: (file: string) => void }) {
  return (
    <button type="button" className="world-choice" aria-current={world.isOpen} onClick={() => onOpen(world.file)}>
      <span className="world-name">{world.name}</span>
      <span className="address">{world.description}</span>
    </button>
  );
}

function FaultyWorld({ world }: { readonly world: WorldChoice }) {
  return (
    <div className="world-choice faulty">
      <span className="world-name">{world.name}</span>
      <span className="world-fault">{world.fault}</span>
    </div>
  );
}
