import type { MoreTexts } from '../moreTexts.ts';

export const ptBrMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "pt-BR-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "pt-BR-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "pt-BR-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "pt-BR-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "pt-BR-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "pt-BR-commands" */ './commands.ts').then(({ ptBrCommands }) => ptBrCommands),
};
