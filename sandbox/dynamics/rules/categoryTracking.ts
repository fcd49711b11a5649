import type { CategorizedMessage } from '../../categorizedMessage.ts';
import { type Environment, tableNamed, timestamp } from '../environment.ts';
import { Fault } from '../http/fault.ts';
import { noContentReferences } from '../odata/resourceReference.ts';
import { describeCaller } from '../security/caller.ts';
import { isReference, type Row } from '../store/row.ts';
import { cellOf } from '../store/store.ts';
import type { Unknowns } from '../unknowns.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';
import { createRow } from '../write/create.ts';
import type { Json } from '../write/json.ts';
import { updateRow } from '../write/update.ts';
import { participation } from './activityparty.ts';
import { approval } from './approval.ts';

/** How long the category is there before the server's row is. */
const delays: Readonly<Record<Unknowns['categoryTracking'], number>> = { after15Minutes: 15 * 60_000, atOnce: 0, off: Infinity };

/** What a mailbox must say for server-side synchronization of this organization to read it. */
const synchronized: Values = { emailrouteraccessapproval: approval.approved, incomingemailstatus: 1, incomingemaildeliverymethod: 2, orgmarkedasprimaryforexchangesync: true };

const completed = { received: { statecode: 1, statuscode: 4 }, sent: { statecode: 1, statuscode: 3 } } as const;

export interface CategoryTrackingOptions {
  readonly environment: Environment;
  readonly rulesOf: (table: string) => TableRules;
  /** The messages that have, or had, the category that tracks. */
  readonly categorized: () => readonly CategorizedMessage[];
}

/**
 * Server-side synchronization as far as it tracks by category. The function that comes back makes the rows that are due
 * by the clock; it is called before requests are answered. A row stays when its message loses the category.
 */
export function createCategoryTracking({ environment, rulesOf, categorized }: CategoryTrackingOptions): () => void {
  /** What is done with: a row that somebody deletes does not come back. */
  const settled = new Set<string>();
  const delay = delays[environment.organization.unknowns.categoryTracking];

  return () => {
    const now = environment.now().getTime();
    for (const message of categorized()) {
      const key = `${message.since.getTime()} ${message.file}`;
      const due = message.since.getTime() + delay;
      const wasRemovedBefore = message.until !== null && message.until.getTime() < due;
      if (settled.has(key) || wasRemovedBefore || due > now) continue;
      // A message that still has the category is tried again, until its mailbox is synchronized.
      if (track(message, new Date(due)) || message.until !== null) settled.add(key);
    }
  };

  function track(message: CategorizedMessage, due: Date): boolean {
    const owner = synchronizedUser(environment, message.mailbox);
    if (!owner) return false;
    const context: WriteContext = {
      environment: { ...environment, now: () => due },
      caller: describeCaller(environment, owner),
      contents: noContentReferences,
      detectsDuplicates: false,
      rulesOf,
    };
    try {
      environment.store.transaction(() => createEmail(context, message));
      return true;
    } catch (error) {
      // The server meets the same refusals as its user, and has nobody to tell.
      if (error instanceof Fault) return false;
      throw error;
    }
  }
}

/** The user whose mailbox has the address, if this organization synchronizes it. */
function synchronizedUser(environment: Environment, address: string): Row | undefined {
  const { store } = environment;
  const mailboxes = tableNamed(environment, 'mailbox');
  const mailbox = store.find('mailbox', 'emailaddress', address)
    .find((row) => Object.entries(synchronized).every(([attribute, wanted]) => cellOf(mailboxes, row, attribute) === wanted));
  const person = mailbox?.values['regardingobjectid'];
  return isReference(person) && person.table === 'systemuser' ? store.get('systemuser', person.id) : undefined;
}

function createEmail(context: WriteContext, message: CategorizedMessage): void {
  const emails = tableNamed(context.environment, 'email');
  const isSent = message.from?.toLowerCase() === message.mailbox.toLowerCase();
  const row = createRow(context, emails, {
    subject: message.subject, description: message.body, directioncode: isSent, actualend: timestamp(message.received),
    ...(message.messageId === null ? {} : { messageid: message.messageId }),
    email_activity_parties: partiesOf(context, message),
  });
  updateRow(context, emails, row, completed[isSent ? 'sent' : 'received']);
}

function partiesOf({ environment }: WriteContext, { from, to, cc }: CategorizedMessage): readonly Json[] {
  // Where parties without a record are not allowed, the server leaves them out rather than the message.
  if (environment.organization.unknowns.unresolvedParties === 'refused') return [];
  const parties = (participationtypemask: number, addresses: readonly string[]) => addresses.map((addressused) => ({ participationtypemask, addressused }));
  return [...parties(participation.sender, from === null ? [] : [from]), ...parties(participation.to, to), ...parties(participation.cc, cc)];
}
