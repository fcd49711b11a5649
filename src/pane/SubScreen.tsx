import type { ReactNode } from 'react';
import { LinkButton } from './LinkButton.tsx';
import { ScreenTitle } from './ScreenTitle.tsx';
import { useTexts } from './useTexts.ts';

/** A screen that leads back to where the person came from. */
export function SubScreen({ title, onBack, children }: { readonly title: string; readonly onBack?: (() => void) | undefined; readonly children: ReactNode }) {
  const texts = useTexts();
  return (
    <>
      {onBack && <LinkButton onClick={onBack}>{texts.screens.back}</LinkButton>}
      <ScreenTitle>{title}</ScreenTitle>
      {children}
    </>
  );
}
