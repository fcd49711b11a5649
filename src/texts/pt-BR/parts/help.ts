export { ptBrKnownErrors as knownErrors } from '../knownErrors.ts';
export { ptBrHelp as help } from '../help.ts';
export { ptBrPrivacy as privacy } from '../privacy.ts';
