export { jaOrganizations as organizations } from '../organizations.ts';
export { jaAdd as add } from '../add.ts';
export { jaWelcome as welcome } from '../welcome.ts';
