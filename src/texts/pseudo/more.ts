import { enMore } from '../en/more.ts';
import type { MoreTexts } from '../moreTexts.ts';
import { pseudo } from './pseudo.ts';

const stretched = <Sentences extends object>(load: () => Promise<Sentences>) => () => load().then(pseudo);

export const pseudoMore: MoreTexts = {
  message: stretched(enMore.message),
  organizations: stretched(enMore.organizations),
  cause: stretched(enMore.cause),
  repair: stretched(enMore.repair),
  help: stretched(enMore.help),
  commands: stretched(enMore.commands),
};
