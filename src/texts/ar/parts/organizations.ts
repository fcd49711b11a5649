export { arOrganizations as organizations } from '../organizations.ts';
export { arAdd as add } from '../add.ts';
export { arWelcome as welcome } from '../welcome.ts';
