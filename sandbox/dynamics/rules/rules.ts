import type { TableRules } from '../write/context.ts';
import { activitymimeattachmentRules } from './activitymimeattachment.ts';
import { activitypartyRules } from './activityparty.ts';
import { emailRules } from './email.ts';
import { fullNameRules } from './fullName.ts';
import { mailboxRules } from './mailbox.ts';
import { queueRules } from './queue.ts';
import { systemuserRules } from './systemuser.ts';

const none: TableRules = {};

const rules: ReadonlyMap<string, TableRules> = new Map([
  ['activitymimeattachment', activitymimeattachmentRules],
  ['activityparty', activitypartyRules],
  ['contact', fullNameRules],
  ['email', emailRules],
  ['lead', fullNameRules],
  ['mailbox', mailboxRules],
  ['queue', queueRules],
  ['systemuser', systemuserRules],
]);

/** What the server does on its own with rows of a table. */
export function rulesOf(table: string): TableRules {
  return rules.get(table) ?? none;
}
