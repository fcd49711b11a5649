import type { MoreTexts } from '../moreTexts.ts';

export const esMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "es-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "es-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "es-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "es-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "es-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "es-commands" */ './commands.ts').then(({ esCommands }) => esCommands),
};
