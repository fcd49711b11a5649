import type { MoreTexts } from '../moreTexts.ts';

export const arMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "ar-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "ar-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "ar-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "ar-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "ar-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "ar-commands" */ './commands.ts').then(({ arCommands }) => arCommands),
};
