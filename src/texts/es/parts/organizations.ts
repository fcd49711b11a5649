export { esOrganizations as organizations } from '../organizations.ts';
export { esAdd as add } from '../add.ts';
export { esWelcome as welcome } from '../welcome.ts';
