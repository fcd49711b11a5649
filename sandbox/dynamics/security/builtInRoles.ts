import { type Depth, privileges, type Verb, verbs } from './privileges.ts';

export interface RoleDefinition {
  readonly name: string;
  readonly templateId?: string;
  readonly privileges: Readonly<Record<string, Depth>>;
}

type Grants = Readonly<Partial<Record<Verb, Depth>>>;

const every = (tables: readonly string[], grants: Grants): Readonly<Record<string, Depth>> =>
  Object.fromEntries(tables.flatMap((table) => verbs.flatMap((verb) => {
    const depth = grants[verb];
    return depth === undefined ? [] : [[`prv${verb}${table}`, depth] as const];
  })));

const business = ['Account', 'Contact', 'Lead', 'Opportunity', 'Incident', 'Activity'];
const settings = ['Organization', 'BusinessUnit', 'Role'];

/** What nobody can work without. */
const foundation: Readonly<Record<string, Depth>> = {
  ...every(settings, { Read: 'Global' }),
  ...every(['User', 'Team'], { Read: 'Global', Append: 'Global', AppendTo: 'Global' }),
  ...every(['Queue'], { Read: 'Global', AppendTo: 'Global' }),
  ...every(['UserSettings'], { Read: 'Basic', Write: 'Basic' }),
  ...every(['Mailbox'], { Read: 'Basic', Write: 'Basic' }),
  prvUseOfficeApps: 'Global',
  prvSyncToOutlook: 'Global',
};

const ownRows: Grants = { Create: 'Basic', Read: 'Local', Write: 'Basic', Delete: 'Basic', Assign: 'Basic', Share: 'Basic', Append: 'Basic', AppendTo: 'Local' };
const unitRows: Grants = { Create: 'Deep', Read: 'Deep', Write: 'Deep', Delete: 'Deep', Assign: 'Deep', Share: 'Deep', Append: 'Deep', AppendTo: 'Deep' };

/** The roles every organization comes with, reduced to the tables of the emulator. */
export const builtInRoles: readonly RoleDefinition[] = [
  {
    name: 'System Administrator',
    templateId: '627090ff-40a3-4053-8790-584edc5be201',
    privileges: Object.fromEntries(privileges.map(({ name }) => [name, 'Global'])),
  },
  {
    name: 'System Customizer',
    templateId: '119f245c-3cc8-4b62-b31c-d1a046ced15d',
    privileges: { ...foundation, ...every(business, { ...ownRows, Read: 'Basic' }) },
  },
  { name: 'Salesperson', privileges: { ...foundation, ...every(business, ownRows) } },
  { name: 'Sales Manager', privileges: { ...foundation, ...every(business, unitRows) } },
  { name: 'Basic User', privileges: { ...foundation, ...every(['Account', 'Contact', 'Activity'], { ...ownRows, Read: 'Basic', AppendTo: 'Basic' }) } },
  {
    name: 'Delegated Mailbox Approver',
    privileges: { ...every(['Mailbox', 'Queue', 'User'], { Read: 'Global', Write: 'Global' }), prvApproveRejectEmailAddress: 'Global' },
  },
];

/** Roles to which the unknown "ownUserRow" applies. */
export const rolesOfOrdinaryUsers: ReadonlySet<string> = new Set(['System Customizer', 'Salesperson', 'Sales Manager', 'Basic User']);
