export { zhHansKnownErrors as knownErrors } from '../knownErrors.ts';
export { zhHansHelp as help } from '../help.ts';
export { zhHansPrivacy as privacy } from '../privacy.ts';
