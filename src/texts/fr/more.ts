import type { MoreTexts } from '../moreTexts.ts';

export const frMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "fr-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "fr-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "fr-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "fr-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "fr-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "fr-commands" */ './commands.ts').then(({ frCommands }) => frCommands),
};
