import { useEffect, useState } from 'react';
import { painted } from '../painted.ts';

/** The first screen has been seen. */
let isPainted = false;

/** False until the browser has painted the first screen: what can come after it stands in its way no more. */
export function useAfterPaint(): boolean {
  const [may, setMay] = useState(isPainted);
  useEffect(() => {
    if (may) return undefined;
    const gone = new AbortController();
    void painted(gone.signal).then(() => {
      isPainted = true;
      setMay(true);
    });
    return () => gone.abort();
  }, [may]);
  return may;
}
