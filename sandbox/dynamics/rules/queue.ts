import type { TableRules } from '../write/context.ts';
import { afterAddressChange, requireApprovalRights } from './approval.ts';

export const queueRules: TableRules = {
  beforeUpdate: (context, row, changes) => {
    requireApprovalRights(context, changes);
    return afterAddressChange(context, row, changes, 'emailaddress');
  },
};
