import type { Fact } from '../../diagnosis/facts.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { useTexts } from '../useTexts.ts';

/** The security roles of the person; nothing where they have not been asked for. */
export function RolesFound({ roles }: { readonly roles: Fact<readonly string[]> }) {
  const { list } = useTexts().screens;
  const words = useMoreTexts('cause').diagnosis.roles;
  if (roles.state === 'known') return <bdi>{roles.value.length === 0 ? words.none : words.found(list(roles.value))}</bdi>;
  return roles.state === 'unknown' && roles.reason === 'mayNotRead' ? words.unread : null;
}
