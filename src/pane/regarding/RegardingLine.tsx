import { type ReactNode, useEffect, useState } from 'react';
import { Told } from '../Told.tsx';

/** Id of the record that the person has just chosen, empty for none, until it is told. */
let justChosen: string | undefined;

export function noteChosen(id = ''): void {
  justChosen = id;
}

interface RegardingLineProps {
  /** Id of the record that is shown. */
  readonly id: string | undefined;
  readonly children: ReactNode;
}

/** What a message is regarding, said aloud where the person comes back from changing that. */
export function RegardingLine({ id = '', children }: RegardingLineProps) {
  const [isNews] = useState(() => justChosen === id);
  useEffect(() => {
    justChosen = undefined;
  }, []);
  return isNews ? <Told>{children}</Told> : <p>{children}</p>;
}
