import { useEffect, useState } from 'react';
import { useMoreTexts } from '../useMoreTexts.ts';

/** How long something has been going on; `since` in milliseconds since 1970. */
export function Elapsed({ since }: { readonly since: number }) {
  const { switching } = useMoreTexts('repair');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <> ·&nbsp;{switching.seconds(Math.max(0, Math.round((now - since) / 1000)))}</>;
}
