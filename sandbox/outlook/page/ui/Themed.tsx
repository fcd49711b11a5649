import type { ReactNode } from 'react';
import { useOutlook } from './OutlookContext.tsx';

const rightToLeft = /^(ar|he|fa|ur)\b/;

export function Themed({ children }: { readonly children: ReactNode }) {
  const theme = useOutlook((state) => state.settings.theme);
  const language = useOutlook((state) => state.settings.language);
  return (
    <div className={`outlook ${theme}`} lang={language} dir={rightToLeft.test(language) ? 'rtl' : 'ltr'}>
      {children}
    </div>
  );
}
