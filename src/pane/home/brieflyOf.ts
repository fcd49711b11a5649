import type { ScreenTexts } from '../../texts/screenTexts.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import type { Texts } from '../../texts/texts.ts';
import type { OrganizationRow } from '../paneState.ts';

/** The state of an organization in a few words, and whether it is good, bad or neither. */
export function brieflyOf({ known, check }: OrganizationRow, texts: Texts, lastKnown?: string): { readonly words: string; readonly mood: 'good' | 'bad' | 'neutral' } {
  const say = (key: keyof ScreenTexts['briefly']) => texts.screens.briefly[key];
  if (!known.connected) return { words: say('notConnected'), mood: 'neutral' };
  if (check.status === 'failed') return { words: explainProblem(check.problem, texts).title, mood: 'bad' };
  if (check.status === 'answered') return { words: say(check.diagnosis.verdict), mood: check.diagnosis.synchronizes ? 'good' : check.diagnosis.verdict === 'cannotTell' ? 'neutral' : 'bad' };
  return { words: check.status === 'notAsked' && lastKnown !== undefined ? lastKnown : say(check.status), mood: 'neutral' };
}
