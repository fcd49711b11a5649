export { frKnownErrors as knownErrors } from '../knownErrors.ts';
export { frHelp as help } from '../help.ts';
export { frPrivacy as privacy } from '../privacy.ts';
