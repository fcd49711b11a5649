import type { MoreTexts } from '../moreTexts.ts';

export const enMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "en-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "en-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "en-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "en-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "en-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "en-commands" */ './commands.ts').then(({ enCommands }) => enCommands),
};
