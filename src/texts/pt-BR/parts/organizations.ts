export { ptBrOrganizations as organizations } from '../organizations.ts';
export { ptBrAdd as add } from '../add.ts';
export { ptBrWelcome as welcome } from '../welcome.ts';
