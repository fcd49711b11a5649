import type { User } from '../../world/world.ts';
import type { Environment } from '../environment.ts';
import { tableNamed } from '../environment.ts';
import { guidFrom } from '../identifiers.ts';
import { type Cell, type Reference, textOf } from '../store/row.ts';
import { isJsonObject, type Json } from '../write/json.ts';
import { defaultTeamId, type Foundation, roleIdIn, unknownName, worldBegan } from './foundation.ts';
import { worldValues } from './values.ts';

/** Fields of a user that are not columns. */
const notColumns = new Set(['mailbox', 'settings', 'roles', 'businessUnit', 'directoryRoles', 'testResult']);

const approved = 1;
const empty = 0;

/** The users, each with mailbox, settings and roles. */
export function seedUsers(environment: Environment, foundation: Foundation): void {
  for (const [index, user] of environment.organization.users.entries()) seedUser(environment, foundation, user, `users.${index}`);
}

function seedUser(environment: Environment, foundation: Foundation, user: User, field: string): void {
  const { organization, store } = environment;
  const unitId = foundation.businessUnits.get((user.businessUnit ?? '').toLowerCase());
  if (unitId === undefined) throw unknownName(environment, `${field}.businessUnit`, user.businessUnit ?? '', 'business unit');
  const unit: Reference = { table: 'businessunit', id: unitId };
  const given = worldValues(environment, tableNamed(environment, 'systemuser'), columnsOf(user), field);
  const mailboxGiven = worldValues(environment, tableNamed(environment, 'mailbox'), jsonOf(user.mailbox), `${field}.mailbox`);
  const mailboxId = textOf(mailboxGiven['mailboxid']) || guidFrom(`${organization.id}:mailbox:${user.systemuserid}`);
  const [firstname = '', ...rest] = user.fullname.split(' ');
  const approval: Cell = mailboxGiven['emailrouteraccessapproval'] ?? ((user.internalemailaddress ?? '') === '' ? empty : approved);
  store.put('systemuser', user.systemuserid, {
    ownerid: user.systemuserid, firstname, lastname: rest.join(' '), businessunitid: unit, organizationid: organization.id,
    defaultmailbox: user.mailbox === null ? null : { table: 'mailbox', id: mailboxId }, emailrouteraccessapproval: approval, createdon: worldBegan, modifiedon: worldBegan,
    ...(environment.isOnPremises ? { issyncwithdirectory: false } : {}), ...given,
  });
  if (user.mailbox !== null) seedMailbox(environment, foundation, user, { mailboxId, unit, approval }, mailboxGiven);
  store.put('usersettings', user.systemuserid, {
    systemuserid: user.systemuserid, businessunitid: unitId,
    ...worldValues(environment, tableNamed(environment, 'usersettings'), jsonOf(user.settings), `${field}.settings`),
  });
  for (const name of user.roles) {
    if (!environment.roles.has(name.toLowerCase())) throw unknownName(environment, `${field}.roles`, name, 'role');
    store.link('systemuserroles_association', user.systemuserid, roleIdIn(unitId, name));
  }
  store.link('teammembership_association', user.systemuserid, defaultTeamId(unitId));
}

interface MailboxPlace {
  readonly mailboxId: string;
  readonly unit: Reference;
  readonly approval: Cell;
}

function seedMailbox(
  environment: Environment, foundation: Foundation, user: User, { mailboxId, unit, approval }: MailboxPlace, given: Readonly<Record<string, Cell>>,
): void {
  const { organization, store } = environment;
  const person: Reference = { table: 'systemuser', id: user.systemuserid };
  const isOwnedByUser = organization.unknowns.mailboxOwner === 'user';
  const owner: Reference = isOwnedByUser ? person : { table: 'team', id: defaultTeamId(unit.id) };
  store.put('mailbox', mailboxId, {
    mailboxid: mailboxId, name: user.fullname, emailaddress: user.internalemailaddress, emailrouteraccessapproval: approval,
    emailserverprofile: foundation.serverProfile, regardingobjectid: person, ownerid: owner, owninguser: isOwnedByUser ? person : null,
    owningteam: isOwnedByUser ? null : owner, owningbusinessunit: unit, testmailboxaccesscompletedon: worldBegan, createdon: worldBegan,
    modifiedon: worldBegan, isactsyncorgflagset: true, orgmarkedasprimaryforexchangesync: true, ...given,
  });
}

/** The teams of the world, besides the default team of each business unit. */
export function seedTeams(environment: Environment, foundation: Foundation): void {
  const { organization, store } = environment;
  for (const [index, team] of organization.teams.entries()) {
    const unit = foundation.businessUnits.get((team.businessUnit ?? '').toLowerCase());
    if (unit === undefined) throw unknownName(environment, `teams.${index}.businessUnit`, team.businessUnit ?? '', 'business unit');
    store.put('team', team.id, {
      teamid: team.id, ownerid: team.id, name: team.name, businessunitid: { table: 'businessunit', id: unit },
      createdon: worldBegan, modifiedon: worldBegan,
    });
    for (const member of team.members) {
      if (!store.get('systemuser', member)) throw unknownName(environment, `teams.${index}.members`, member, 'user');
      store.link('teammembership_association', team.id, member);
    }
    for (const name of team.roles) {
      if (!environment.roles.has(name.toLowerCase())) throw unknownName(environment, `teams.${index}.roles`, name, 'role');
      store.link('teamroles_association', team.id, roleIdIn(unit, name));
    }
  }
}

const jsonOf = (value: unknown): Json => (isJsonObject(value) ? value : {});

function columnsOf(user: User): Json {
  return Object.fromEntries(Object.entries(user).filter(([name]) => !notColumns.has(name)));
}
