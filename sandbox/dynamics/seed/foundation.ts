import { WorldFault } from '../../world/readWorld.ts';
import type { Environment } from '../environment.ts';
import { guidFrom } from '../identifiers.ts';
import { privilegeNamed, privileges } from '../security/privileges.ts';
import type { Cell, Reference } from '../store/row.ts';

/** Rows of the world are as old as this. */
export const worldBegan = '2026-01-05T08:00:00Z';

/** What blocks dangerous files in a new organization. */
const blockedAttachments = 'ade;adp;app;asa;ashx;asmx;asp;bas;bat;cdx;cer;chm;class;cmd;com;config;cpl;crt;csh;dll;exe;fxp;hlp;hta;htr;htw;ida;idc;idq;inf;ins;isp;its;jar;js;jse;ksh;lnk;mad;maf;mag;mam;maq;mar;mas;mat;mau;mav;maw;mda;mdb;mde;mdt;mdw;mdz;msc;msh;msh1;msh1xml;msh2;msh2xml;mshxml;msi;msp;mst;ops;pcd;pif;prf;prg;printer;pst;reg;rem;scf;scr;sct;shb;shs;shtm;shtml;soap;stm;svg;tmp;url;vb;vbe;vbs;vsmacros;vss;vst;vsw;ws;wsc;wsf;wsh';

/** The rows that others refer to. */
export interface Foundation {
  /** Ids by name in lower case; the root unit also under the empty name. */
  readonly businessUnits: ReadonlyMap<string, string>;
  readonly serverProfile: Reference;
}

/** The default team of a business unit, which every user of the unit is in. */
export const defaultTeamId = (businessUnitId: string): string => guidFrom(`default team:${businessUnitId}`);

/** Every business unit has its own copy of a role. */
export const roleIdIn = (businessUnitId: string, roleName: string): string => guidFrom(`role:${businessUnitId}:${roleName.toLowerCase()}`);

/** The organization, its units with roles and default teams, the privileges and the email server profile. */
export function seedFoundation(environment: Environment): Foundation {
  const { organization, store } = environment;
  const organizationReference: Reference = { table: 'organization', id: organization.id };
  store.put('organization', organization.id, {
    organizationid: organization.id, name: organization.uniqueName, createdon: worldBegan, modifiedon: worldBegan,
    blockedattachments: blockedAttachments, orgdborgsettings: orgSettingsXml(organization.orgdborgsettings),
    initialversion: organization.version,
  });
  const businessUnits = seedBusinessUnits(environment, organizationReference);
  for (const { id, name } of privileges) store.put('privilege', id, { privilegeid: id, name });
  for (const unit of new Set(businessUnits.values())) seedRoles(environment, unit, businessUnits.get('') ?? unit);
  const serverProfile: Reference = { table: 'emailserverprofile', id: guidFrom(`${organization.id}:emailserverprofile`) };
  store.put('emailserverprofile', serverProfile.id, {
    emailserverprofileid: serverProfile.id, name: environment.isOnPremises ? 'Microsoft Exchange Server' : 'Microsoft Exchange Online',
    servertype: environment.isOnPremises ? 0 : 2, organizationid: organizationReference, createdon: worldBegan, modifiedon: worldBegan,
  });
  return { businessUnits, serverProfile };
}

function seedBusinessUnits(environment: Environment, organizationReference: Reference): ReadonlyMap<string, string> {
  const { organization, store } = environment;
  const units = new Map<string, string>();
  const add = (id: string, name: string, parent: Cell) => {
    store.put('businessunit', id, {
      businessunitid: id, name, parentbusinessunitid: parent, organizationid: organizationReference, createdon: worldBegan, modifiedon: worldBegan,
    });
    const team = defaultTeamId(id);
    store.put('team', team, {
      teamid: team, ownerid: team, name, isdefault: true, businessunitid: { table: 'businessunit', id },
      createdon: worldBegan, modifiedon: worldBegan,
    });
    units.set(name.toLowerCase(), id);
  };
  const root = guidFrom(`${organization.id}:businessunit`);
  add(root, organization.friendlyName, null);
  units.set('', root);
  for (const [index, unit] of organization.businessUnits.entries()) {
    const parent = units.get((unit.parent ?? '').toLowerCase());
    if (parent === undefined) throw unknownName(environment, `businessUnits.${index}.parent`, unit.parent ?? '', 'business unit before this one');
    add(unit.id ?? guidFrom(`${organization.id}:businessunit:${unit.name}`), unit.name, { table: 'businessunit', id: parent });
  }
  return units;
}

function seedRoles(environment: Environment, unit: string, root: string): void {
  const { roles, store, organization } = environment;
  for (const role of roles.values()) {
    const id = roleIdIn(unit, role.name);
    const rootId = roleIdIn(root, role.name);
    store.put('role', id, {
      roleid: id, name: role.name, businessunitid: { table: 'businessunit', id: unit }, organizationid: organization.id, createdon: worldBegan,
      modifiedon: worldBegan, parentrootroleid: { table: 'role', id: rootId },
      roletemplateid: 'templateId' in role && role.templateId !== undefined ? { table: 'roletemplate', id: role.templateId } : null,
      parentroleid: unit === root ? null : { table: 'role', id: rootId },
    });
    for (const name of Object.keys(role.privileges)) {
      const privilege = privilegeNamed(name);
      if (!privilege) throw unknownName(environment, `roles (${role.name})`, name, 'privilege');
      store.link('roleprivileges_association', id, privilege.id);
    }
  }
}

function orgSettingsXml(settings: Readonly<Record<string, string | number | boolean>>): Cell {
  const elements = Object.entries(settings).map(([name, value]) => `<${name}>${String(value)}</${name}>`);
  return elements.length === 0 ? null : `<OrgSettings>${elements.join('')}</OrgSettings>`;
}

/** The sentence for a field of the organization that cannot be so. */
export const wrongField = ({ organization }: Environment, field: string, what: string) =>
  new WorldFault(`The world: organization "${organization.uniqueName}", field "${field}": ${what}`);

/** The sentence for a name in the world that nothing has. */
export const unknownName = (environment: Environment, field: string, name: string, kind: string) => wrongField(environment, field, `there is no ${kind} "${name}".`);
