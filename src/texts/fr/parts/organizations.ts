export { frOrganizations as organizations } from '../organizations.ts';
export { frAdd as add } from '../add.ts';
export { frWelcome as welcome } from '../welcome.ts';
