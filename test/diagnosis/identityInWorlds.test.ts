/** @jest-environment node */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { accountNamed, type Directory, directoryOf, graphHost, type Member } from '../../sandbox/entra/directory.ts';
import { createGraph } from '../../sandbox/entra/graph.ts';
import type { Place } from '../../sandbox/server/hosts.ts';
import type { World } from '../../sandbox/world/world.ts';
import { openWorldIn } from '../../sandbox/world/worldFolder.ts';
import type { Account } from '../../src/diagnosis/account.ts';
import { identify, type IdentityFacts } from '../../src/diagnosis/identity.ts';
import { readDirectoryUser } from '../../src/dynamics/readDirectoryUser.ts';
import { browserGlobals } from '../support/browserGlobals.ts';

browserGlobals();

const folder = path.resolve('sandbox/worlds');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => path.basename(file, '.json'));

const place: Place = { originOf: (host) => `https://${host}`, outlook: 'https://outlook.office.com', addIn: 'https://addin.contoso.com/', officeFromMicrosoft: true };
const now = () => new Date('2026-11-22T12:00:00Z');

/** What the rule says of the person in a world: by what is known anyhow, and once the directory was asked. */
type Expected = readonly [anyhow: string, withDirectory: string];

const usual: Expected = ['same by signInName', 'same by signInName'];

/** The worlds in which it is not her sign-in name that shows that it is Nancy's own mailbox. */
const unusual: Readonly<Record<string, Expected>> = {
  'outlook-empty': ['cannotTell', 'cannotTell'],
  'both-empty': ['cannotTell', 'cannotTell'],
  'sign-in-name-in-dynamics': ['cannotTell', 'same by directory'],
  // Dynamics 365 has the same domain, written otherwise.
  'international-domain': ['same by address', 'same by directory'],
  'consumer-address': ['cannotTell', 'different by notInDirectory'],
  'shared-mailbox': ['cannotTell', 'different by notInDirectory'],
  'signed-in-as-somebody-else': ['cannotTell', 'different by notInDirectory'],
  'somebody-else-may-write': ['different by otherTenant', 'different by otherTenant'],
  'outlook-has-alias': ['cannotTell', 'same by directory'],
  'other-company-in-outlook': ['cannotTell', 'different by notInDirectory'],
  'graph-asked': ['cannotTell', 'same by directory'],
};

const inWords = (facts: IdentityFacts) => {
  const identity = identify(facts);
  return identity.answer === 'cannotTell' ? identity.answer : `${identity.answer} by ${identity.because}`;
};

/** Whom tokens are for. */
const signedIn = (world: World, directory: Directory) => memberNamed(world.signIn.broker.account ?? world.outlook.account, directory);

/** Whom Outlook itself is signed in as. */
const hostOf = (world: World, directory: Directory) => memberNamed(world.outlook.account, directory);

function memberNamed(name: string, directory: Directory): Member {
  const account = accountNamed(directory, name);
  const member = directory.tenants.flatMap(({ members }) => members).find((one) => one.account.id === account?.id);
  if (!member) throw new Error(`Nobody is ${name}.`);
  return member;
}

function accountOf({ account, id, tenant, home }: Member): Account {
  return { homeId: `${account.id}.${home.id}`, objectId: id, tenantId: tenant.id, homeTenantId: home.id, username: account.username };
}

/** Asks the Graph of the world, as the add-in does. */
async function askDirectory(directory: Directory, { id, tenant }: Member) {
  const graph = createGraph(directory, async () => ({ aud: directory.graph.origin, tid: tenant.id, oid: id }), now);
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = await graph({ method: request.method, url: new URL(request.url), headers: Object.fromEntries(request.headers), body: Buffer.alloc(0) });
    return new Response(String(answer.body), { status: answer.status });
  };
  const answer = await readDirectoryUser({ graph: place.originOf(graphHost), token: 'token', signal: new AbortController().signal, waiting: () => undefined, asking: () => undefined });
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

function primaryEmails(world: World, { account }: Member): readonly string[] {
  return world.organizations.flatMap(({ users }) => users.filter((user) => user['azureactivedirectoryobjectid'] === account.id).flatMap(({ internalemailaddress }) => (typeof internalemailaddress === 'string' ? [internalemailaddress] : [])));
}

describe('who is signed in, in each world that ships', () => {
  it.each(files.map((file) => [file, ...(unusual[file] ?? usual)] as const))('%s: %s, with the directory %s', async (file, anyhow, withDirectory) => {
    const { world } = await openWorldIn(folder, `${file}.json`);
    const directory = directoryOf(world, place);
    const person = signedIn(world, directory);
    const facts: IdentityFacts = { mailbox: world.outlook.mailbox.address, account: accountOf(person), primaryEmails: primaryEmails(world, person), hostAccount: accountOf(hostOf(world, directory)) };
    expect(inWords(facts)).toBe(anyhow);
    expect(inWords({ ...facts, directory: await askDirectory(directory, person) })).toBe(withDirectory);
  });

  it('names only worlds that there are', () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(unusual)));
  });
});

describe('what the directory of a world lists', () => {
  it('are in the world of the alias both addresses of the mailbox', async () => {
    const { world } = await openWorldIn(folder, 'alias.json');
    const directory = directoryOf(world, place);
    await expect(askDirectory(directory, signedIn(world, directory))).resolves.toMatchObject({ primaryAddress: 'nancy.anderson@contoso.com', addresses: ['nancy.anderson@contoso.com', 'nanderson@contoso.com'] });
  });

  it('is in the world of the sign-in name the address that Outlook does not tell', async () => {
    const { world } = await openWorldIn(folder, 'sign-in-name.json');
    const directory = directoryOf(world, place);
    await expect(askDirectory(directory, signedIn(world, directory))).resolves.toMatchObject({ userPrincipalName: world.outlook.mailbox.address, primaryAddress: 'nancy.anderson@contoso.com' });
  });
});
