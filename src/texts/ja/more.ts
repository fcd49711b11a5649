import type { MoreTexts } from '../moreTexts.ts';

export const jaMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "ja-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "ja-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "ja-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "ja-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "ja-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "ja-commands" */ './commands.ts').then(({ jaCommands }) => jaCommands),
};
