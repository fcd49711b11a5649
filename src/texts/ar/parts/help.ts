export { arKnownErrors as knownErrors } from '../knownErrors.ts';
export { arHelp as help } from '../help.ts';
export { arPrivacy as privacy } from '../privacy.ts';
