export { zhHansOrganizations as organizations } from '../organizations.ts';
export { zhHansAdd as add } from '../add.ts';
export { zhHansWelcome as welcome } from '../welcome.ts';
