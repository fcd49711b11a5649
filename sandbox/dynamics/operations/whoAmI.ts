import { answerAs } from './answer.ts';
import type { Operation } from './operation.ts';

export const whoAmI: Operation = {
  name: 'WhoAmI',
  kind: 'function',
  returns: 'mscrm.WhoAmIResponse',
  run: (call) => answerAs(call, 'WhoAmIResponse', {
    BusinessUnitId: call.caller.businessUnitId,
    UserId: call.caller.userId,
    OrganizationId: call.environment.organization.id,
  }),
};
