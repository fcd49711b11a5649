import { useCallback, useEffect, useState } from 'react';

/** What the sandbox answered last, and why the last question failed, if it did. */
export interface Answer<T> {
  readonly value: T | undefined;
  readonly problem: string | undefined;
  /** Asks something whose answer takes the place of the present one. */
  readonly ask: (question: () => Promise<T>) => void;
}

/** Asks once when the part of the menu opens, and then only when told to. `first` must stay the same function. */
export function useAnswer<T>(first: () => Promise<T>): Answer<T> {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<string>();
  const ask = useCallback((question: () => Promise<T>) => {
    question().then(
      (answer) => {
        setValue(answer);
        setProblem(undefined);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(() => ask(first), [ask, first]);
  return { value, problem, ask };
}
