import type { MoreTexts } from '../moreTexts.ts';

export const deMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "de-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "de-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "de-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "de-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "de-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "de-commands" */ './commands.ts').then(({ deCommands }) => deCommands),
};
