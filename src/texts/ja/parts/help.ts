export { jaKnownErrors as knownErrors } from '../knownErrors.ts';
export { jaHelp as help } from '../help.ts';
export { jaPrivacy as privacy } from '../privacy.ts';
