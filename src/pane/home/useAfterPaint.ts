import { useEffect, useState } from 'react';

/** The first screen has been seen. */
let isPainted = false;

/** False until the browser has painted the first screen: what can come after it stands in its way no more. */
export function useAfterPaint(): boolean {
  const [may, setMay] = useState(isPainted);
  useEffect(() => {
    if (may) return undefined;
    let afterwards: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      afterwards = setTimeout(() => {
        isPainted = true;
        setMay(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterwards);
    };
  }, [may]);
  return may;
}
