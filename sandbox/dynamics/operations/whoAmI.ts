import { json } from '../http/respond.ts';
import type { Operation } from './operation.ts';

export const whoAmI: Operation = {
  name: 'WhoAmI',
  kind: 'function',
  run: ({ caller, environment, serviceRoot }) => json(200, {
    '@odata.context': `${serviceRoot}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
    BusinessUnitId: caller.businessUnitId,
    UserId: caller.userId,
    OrganizationId: environment.organization.id,
  }),
};
