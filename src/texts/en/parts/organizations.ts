export { enOrganizations as organizations } from '../organizations.ts';
export { enAdd as add } from '../add.ts';
export { enWelcome as welcome } from '../welcome.ts';
