import type { Problem } from '../../diagnosis/problem.ts';
import { otherAccountHelps, signInHelps } from '../../diagnosis/signInHelps.ts';
import type { Texts } from '../../texts/texts.ts';

export interface WaysOut {
  /** Without it, a button elsewhere tries again. */
  readonly onRetry?: (() => void) | undefined;
  /** Without it, signing in is not on offer here. `choosing` lets the person take another account. */
  readonly onSignIn?: ((how: 'asking' | 'choosing') => void) | undefined;
}

/** The one button under a problem: what it says and what it does. Undefined where nothing is on offer. */
export function wayOut({ kind }: Problem, { onRetry, onSignIn }: WaysOut, texts: Texts): { readonly words: string; readonly act: () => void } | undefined {
  if (onSignIn && otherAccountHelps.has(kind)) return { words: texts.screens.home.chooseAnotherAccount, act: () => onSignIn('choosing') };
  if (onSignIn && signInHelps.has(kind)) return { words: texts.signIn, act: () => onSignIn('asking') };
  return onRetry && { words: texts.retry, act: onRetry };
}
