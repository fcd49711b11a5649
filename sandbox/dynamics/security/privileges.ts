import { tableDefinitions } from '../schema/schema.ts';
import type { Ownership } from '../schema/table.ts';
import { guidFrom } from '../identifiers.ts';

/** How far a privilege reaches, from own rows to the whole organization. */
export const depths = ['Basic', 'Local', 'Deep', 'Global'] as const;
export type Depth = (typeof depths)[number];

/** What can be done with a row, by the name that privileges and access rights have for it. */
export const verbs = ['Create', 'Read', 'Write', 'Delete', 'Assign', 'Share', 'Append', 'AppendTo'] as const;
export type Verb = (typeof verbs)[number];

export interface Privilege {
  readonly id: string;
  readonly name: string;
  readonly verb?: Verb;
  /** The table part of the name, e.g. `Activity`. */
  readonly tablePart?: string;
  readonly depths: readonly Depth[];
}

const miscellaneous = ['prvApproveRejectEmailAddress', 'prvUseOfficeApps', 'prvSyncToOutlook', 'prvSendAsUser', 'prvActOnBehalfOfAnotherUser'];

const depthsOf: Readonly<Record<Ownership, readonly Depth[]>> = {
  user: depths, businessUnit: depths, organization: ['Global'], none: ['Global'],
};

/** Verbs with which a row is handed on make sense only where somebody owns it. */
const ownerVerbs: ReadonlySet<Verb> = new Set(['Assign', 'Share']);

export const privilegeName = (verb: Verb, tablePart: string) => `prv${verb}${tablePart}`;

function tablePrivileges(): readonly Privilege[] {
  const owners = new Map(tableDefinitions.filter((table) => table.privilege !== '' && table.ownership !== 'none')
    .map((table) => [table.privilege, table.ownership]));
  return [...owners].flatMap(([tablePart, ownership]) =>
    verbs.filter((verb) => ownership === 'user' || !ownerVerbs.has(verb)).map((verb) => ({
      id: guidFrom(`privilege:${privilegeName(verb, tablePart)}`),
      name: privilegeName(verb, tablePart),
      verb,
      tablePart,
      depths: depthsOf[ownership],
    })));
}

/** Every privilege there is. */
export const privileges: readonly Privilege[] = [
  ...tablePrivileges(),
  ...miscellaneous.map((name) => ({ id: guidFrom(`privilege:${name}`), name, depths: ['Global'] as const })),
];

const byName = new Map(privileges.map((privilege) => [privilege.name.toLowerCase(), privilege]));

/** Looks a privilege up; names are compared without regard to case. */
export function privilegeNamed(name: string): Privilege | undefined {
  return byName.get(name.toLowerCase());
}
