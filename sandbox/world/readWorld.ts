import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { directoryOf } from '../entra/directory.ts';
import { localName, localPlace } from '../server/hosts.ts';
import { type World, worldSchema } from './world.ts';

/** A world that cannot be used; the message is one sentence with the file and the field. */
export class WorldFault extends Error {}

export interface LoadedWorld {
  readonly world: World;
  /** Absolute path of the folder with the .eml files. */
  readonly mailFolder: string;
  /** Absolute path of the folder that the world file is in. */
  readonly folder: string;
}

/** Reads a world file. Throws WorldFault with a sentence that names the file and the field. */
export async function readWorld(file: string): Promise<LoadedWorld> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new WorldFault(`The world file ${file} cannot be read: ${messageOf(error)}.`);
  }
  const world = parseWorld(text, file);
  const folder = path.resolve(path.dirname(file));
  return { world, folder, mailFolder: mailFolderOf(world, folder) };
}

/** Absolute path of the folder with the .eml files of a world. `folder` is that of the world files. */
export function mailFolderOf({ outlook }: World, folder: string): string {
  return path.resolve(folder, outlook.mail);
}

/** Checks the text of a world file. `source` is what the sentences call it. Throws WorldFault. */
export function parseWorld(text: string, source: string): World {
  const world = parseJson(text, worldSchema, source);
  const complaint = [...twice(world), ...strangers(world)][0];
  if (complaint) throw new WorldFault(`${source}: field "${complaint.field}": ${complaint.what}.`);
  return world;
}

/** Reads JSON by a schema. `source` is what the sentences call it. Throws WorldFault with the first thing that is wrong. */
export function parseJson<S extends v.GenericSchema>(text: string, schema: S, source: string): v.InferOutput<S> {
  let json: unknown;
  try {
    // Editors on Windows may begin a file with a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WorldFault(`${source} is not JSON: ${messageOf(error)}.`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new WorldFault(`${source}: ${field === null ? '' : `field "${field}": `}${inWords(issue)}.`);
}

type Issue = v.BaseIssue<unknown>;

const kindOfValue: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
};

const alternatives = (expected: string) => expected.replace(/^\(|\)$/g, '').split(' | ');

/** "a, b or c" */
const oneOf = (names: readonly string[]) => names.join(', ').replace(/, (?=[^,]*$)/, ' or ');

const wrongKind = ({ expected, received }: Issue) =>
  received === 'undefined' ? 'is missing' : `must be ${oneOf(alternatives(expected ?? '').map((name) => kindOfValue[name] ?? name))}, not ${kindOfValue[received] ?? received}`;

const amount = (issue: Issue) => (typeof issue.requirement === 'number' ? issue.requirement : 0);

/** What is wrong, by the kind of check that failed. Checks with words of their own are not here. */
const complaints: Readonly<Record<string, (issue: Issue) => string>> = {
  min_length: (issue) => (amount(issue) === 1 ? 'at least one is needed' : `at least ${amount(issue)} are needed`),
  max_length: (issue) => `at most ${amount(issue)} are possible`,
  min_value: (issue) => `must be ${amount(issue)} or more, not ${issue.received}`,
  max_value: (issue) => `must be ${amount(issue)} or less, not ${issue.received}`,
  integer: ({ received }) => `must be a whole number, not ${received}`,
  finite: ({ received }) => `must be a number, not ${received}`,
  url: ({ received }) => `must be an address like https://contoso.com/page, not ${received}`,
};

/** Words of valibot itself, in place of which ours are used. */
const ofValibot = /^Invalid /;

function inWords(issue: Issue): string {
  if (!ofValibot.test(issue.message)) return issue.message;
  if (issue.expected === 'never') return 'there is no such field';
  return (issue.kind === 'schema' ? wrongKind : (complaints[issue.type] ?? (() => issue.message)))(issue);
}

interface Complaint {
  readonly field: string;
  readonly what: string;
}

/** What stands twice although it tells things apart. */
function twice({ tenants, accounts, organizations }: World): readonly Complaint[] {
  const places = organizations.map(({ url }) => placeOnThisMachine(new URL(url)));
  return [
    ...repeated('tenants', 'id', tenants.map(({ id }) => id)),
    ...repeated('tenants', 'domain', tenants.map(({ domain }) => domain)),
    ...repeated('accounts', 'id', accounts.map(({ id }) => id)),
    ...repeated('accounts', 'username', accounts.map(({ username }) => username.toLowerCase())),
    ...repeated('organizations', 'id', organizations.map(({ id }) => id)),
    ...repeated('organizations', 'uniqueName', organizations.map(({ uniqueName }) => uniqueName)),
    ...repeated('organizations', 'url', places, 'another organization is on this machine at '),
    ...organizations.flatMap(({ users }, index) => repeated(`organizations.${index}.users`, 'systemuserid', users.map(({ systemuserid }) => systemuserid))),
  ];
}

const placeOnThisMachine = ({ hostname, pathname }: URL) => (localName(hostname) + pathname).toLowerCase();

function repeated(list: string, name: string, values: readonly string[], reason = 'stands there twice: '): readonly Complaint[] {
  return values.flatMap((value, index) => (values.indexOf(value) === index ? [] : [{ field: `${list}.${index}.${name}`, what: `${reason}"${value}"` }]));
}

/** What names something that the world does not have. */
function strangers(world: World): readonly Complaint[] {
  const { accounts, organizations, outlook } = world;
  const { tenants } = directoryOf(world, localPlace(0, false));
  const hasTenant = (name: string) => tenants.some(({ domain }) => domain === name);
  const noTenant = (name: string) => `there is no tenant with the domain "${name}" in this world`;
  return [
    ...accounts.flatMap(({ tenant }, index) => (hasTenant(tenant) ? [] : [{ field: `accounts.${index}.tenant`, what: noTenant(tenant) }])),
    ...organizations.flatMap(({ tenant }, index) => (hasTenant(tenant) ? [] : [{ field: `organizations.${index}.tenant`, what: noTenant(tenant) }])),
    ...(accounts.some(({ username }) => username === outlook.account)
      ? []
      : [{ field: 'outlook.account', what: `there is no account with the sign-in name "${outlook.account}" in this world` }]),
    ...organizations.flatMap(({ tenant, users }, index) => {
      const members = tenants.find(({ domain }) => domain === tenant)?.members ?? [];
      return users.flatMap(({ azureactivedirectoryobjectid: oid }, number) =>
        oid == null || members.some(({ id }) => id === oid)
          ? []
          : [{ field: `organizations.${index}.users.${number}.azureactivedirectoryobjectid`, what: `no account of ${tenant} has the id "${oid}"; leave it out for a user who never signs in` }],
      );
    }),
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
