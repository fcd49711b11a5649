import type { SynchronizingVerdict } from '../organizations/synchronizingMatrix.ts';
import type { OrganizationsTexts } from '../texts/organizationsTexts.ts';
import type { ScreenTexts } from '../texts/screenTexts.ts';

/** Which organizations say that they synchronize, in a sentence. */
export function synchronizingSentence(verdict: SynchronizingVerdict, list: ScreenTexts['list'], synchronizing: OrganizationsTexts['synchronizing']): string {
  const names = (all: readonly { readonly name: string }[]) => list(all.map(({ name }) => name));
  switch (verdict.kind) {
    case 'none':
      return synchronizing.none;
    case 'one':
      return synchronizing.one(verdict.organization.name);
    case 'several':
      return synchronizing.several(names(verdict.organizations));
    case 'unknown':
      return [...verdict.synchronizing.map(({ name }) => synchronizing.one(name)), synchronizing.unknown(names(verdict.notKnown))].join(' ');
  }
}
