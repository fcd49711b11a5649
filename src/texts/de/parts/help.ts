export { deKnownErrors as knownErrors } from '../knownErrors.ts';
export { deHelp as help } from '../help.ts';
export { dePrivacy as privacy } from '../privacy.ts';
