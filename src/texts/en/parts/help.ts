export { enKnownErrors as knownErrors } from '../knownErrors.ts';
export { enHelp as help } from '../help.ts';
export { enPrivacy as privacy } from '../privacy.ts';
