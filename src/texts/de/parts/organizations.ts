export { deOrganizations as organizations } from '../organizations.ts';
export { deAdd as add } from '../add.ts';
export { deWelcome as welcome } from '../welcome.ts';
