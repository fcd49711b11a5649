import type { MoreTexts } from '../moreTexts.ts';

export const zhHansMore: MoreTexts = {
  message: () => import(/* webpackChunkName: "zh-Hans-message" */ './parts/message.ts'),
  organizations: () => import(/* webpackChunkName: "zh-Hans-organizations" */ './parts/organizations.ts'),
  cause: () => import(/* webpackChunkName: "zh-Hans-cause" */ './parts/cause.ts'),
  repair: () => import(/* webpackChunkName: "zh-Hans-repair" */ './parts/repair.ts'),
  help: () => import(/* webpackChunkName: "zh-Hans-help" */ './parts/help.ts'),
  commands: () => import(/* webpackChunkName: "zh-Hans-commands" */ './commands.ts').then(({ zhHansCommands }) => zhHansCommands),
};
