import type { Organization } from '../organizations/organization.ts';
import type { RecordKey } from './record.ts';

type Place = Pick<Organization, 'url'>;

/** The page of a row in Dynamics 365 (Microsoft: "Open forms, views, dialogs, and reports with a URL"). */
export function recordAddress({ url }: Place, { table, id }: RecordKey): string {
  return formAddress(url, { etn: table, id });
}

/** The tables for which a new row can be begun from a message. */
export const newTables = ['contact', 'lead', 'opportunity', 'incident'] as const;
export type NewTable = (typeof newTables)[number];

/** What is known of a message for a new row. */
export interface NewRecordFacts {
  /** Of the person that the new row is about. */
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  /** The person's own row, where there is exactly one. */
  readonly customer?: { readonly table: 'contact' | 'account'; readonly id: string; readonly name: string };
}

/** Columns take no more characters; a form refuses to open with longer values. */
const longest = { firstname: 50, lastname: 50, emailaddress1: 100, subject: 300, name: 300, title: 200 } as const;

/** The form for a new row with the columns filled in (Microsoft: "Set column values using parameters passed to a form"). Nothing is created before the person saves it. */
export function newRecordAddress({ url }: Place, table: NewTable, facts: NewRecordFacts): string {
  const columns = Object.entries(columnsOf[table](facts)).filter(([, value]) => value !== '');
  const extraqs = columns.map(([column, value]) => `${column}=${encodeURIComponent(value)}`).join('&');
  return formAddress(url, { etn: table, ...(extraqs === '' ? {} : { extraqs }) });
}

const columnsOf: Readonly<Record<NewTable, (facts: NewRecordFacts) => Readonly<Record<string, string>>>> = {
  contact: (facts) => personColumns(facts),
  lead: (facts) => ({ ...personColumns(facts), subject: cut(facts.subject, longest.subject) }),
  opportunity: ({ subject, customer }) => ({ name: cut(subject, longest.name), ...lookup(customer?.table === 'account' ? 'parentaccountid' : 'parentcontactid', customer, false) }),
  incident: ({ subject, customer }) => ({ title: cut(subject, longest.title), ...lookup('customerid', customer, true) }),
};

function personColumns({ name, address }: NewRecordFacts): Readonly<Record<string, string>> {
  // Outlook often has the address for the name.
  const [first = '', ...rest] = name.includes('@') ? [] : name.trim().split(/\s+/);
  const [firstname, lastname] = rest.length === 0 ? ['', first] : [first, rest.join(' ')];
  return { firstname: cut(firstname, longest.firstname), lastname: cut(lastname, longest.lastname), emailaddress1: address.length > longest.emailaddress1 ? '' : address };
}

/** `typed` for a lookup that can lead to several tables. */
function lookup(column: string, customer: NewRecordFacts['customer'], typed: boolean): Readonly<Record<string, string>> {
  if (!customer) return {};
  return { [column]: customer.id, [`${column}name`]: customer.name, ...(typed ? { [`${column}type`]: customer.table } : {}) };
}

/** Never through the middle of a character. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function formAddress(url: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries({ ...parameters, pagetype: 'entityrecord' }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url}/main.aspx?${query.join('&')}`;
}
