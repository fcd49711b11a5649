import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
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
    throw new WorldFault(`The world file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const world = parseWorld(text, file);
  const folder = path.resolve(path.dirname(file));
  return { world, folder, mailFolder: path.resolve(folder, world.outlook.mail) };
}

/** Checks the text of a world file. `source` is what the sentences call it. Throws WorldFault. */
export function parseWorld(text: string, source: string): World {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new WorldFault(`${source} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const result = v.safeParse(worldSchema, json);
  if (!result.success) {
    const issue = result.issues[0];
    throw new WorldFault(`${source}: field "${v.getDotPath(issue) ?? '(the whole file)'}": ${issue.message}.`);
  }
  checkReferences(result.output, source);
  return result.output;
}

function checkReferences(world: World, source: string): void {
  const domains = new Set(world.tenants.map((tenant) => tenant.domain));
  const fault = (field: string, value: string, kind: string) =>
    new WorldFault(`${source}: field "${field}": there is no ${kind} "${value}" in this world.`);
  for (const [index, account] of world.accounts.entries()) {
    if (!domains.has(account.tenant)) throw fault(`accounts.${index}.tenant`, account.tenant, 'tenant with the domain');
  }
  for (const [index, organization] of world.organizations.entries()) {
    if (!domains.has(organization.tenant)) throw fault(`organizations.${index}.tenant`, organization.tenant, 'tenant with the domain');
  }
  if (!world.accounts.some((account) => account.username === world.outlook.account)) {
    throw fault('outlook.account', world.outlook.account, 'account with the sign-in name');
  }
  for (const [field, values] of [
    ['organizations.id', world.organizations.map((organization) => organization.id)],
    ['organizations.url', world.organizations.map((organization) => organization.url)],
    ['accounts.username', world.accounts.map((account) => account.username)],
  ] as const) {
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) throw new WorldFault(`${source}: field "${field}": "${twice}" stands there twice.`);
  }
}
