export { esKnownErrors as knownErrors } from '../knownErrors.ts';
export { esHelp as help } from '../help.ts';
export { esPrivacy as privacy } from '../privacy.ts';
