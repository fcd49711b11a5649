import path from 'node:path';
import { createDynamics } from '../../../sandbox/dynamics/dynamics.ts';
import { accountNamed, type Directory, directoryOf, graphHost, type Member } from '../../../sandbox/entra/directory.ts';
import { createGraph } from '../../../sandbox/entra/graph.ts';
import type { Site } from '../../../sandbox/server/exchange.ts';
import type { Place } from '../../../sandbox/server/hosts.ts';
import type { World } from '../../../sandbox/world/world.ts';
import { openWorldIn } from '../../../sandbox/world/worldFolder.ts';
import { sandboxConfiguration } from '../../../scripts/support/sandboxConfiguration.ts';
import type { Account } from '../../../src/diagnosis/account.ts';
import { type Advice, diagnose } from '../../../src/diagnosis/diagnose.ts';
import { failed, succeeded } from '../../../src/diagnosis/problem.ts';
import type { Platform } from '../../../src/outlook/mailboxPerson.ts';
import { currentRow } from '../../../src/pane/currentRow.ts';
import { factsOf, isUnderWay } from '../../../src/pane/diagnosis/factsOf.ts';
import { lookCloser } from '../../../src/pane/diagnosis/lookCloser.ts';
import { PaneStore } from '../../../src/pane/paneState.ts';
import { Session } from '../../../src/pane/session.ts';
import { parseConfiguration } from '../../../src/settings/configuration.ts';
import { openKeeper } from '../../../src/settings/keeper.ts';
import { preferencesInMemory } from '../../../src/settings/preferencesInMemory.ts';
import type { SignIn } from '../../../src/signin/signIn.ts';
import { answerFrom } from '../../dynamics/emulated.ts';

export const folder = path.resolve('sandbox/worlds');

const place: Place = { originOf: (host) => `https://${host}`, outlook: 'https://outlook.office.com', addIn: 'https://addin.contoso.com/', officeFromMicrosoft: true };
/** The number that Office.js has for item.getSharedPropertiesAsync. */
const sharedProperties = 108;
const now = () => new Date('2026-11-22T12:00:00Z');

export interface Opening {
  /** What Outlook runs on. */
  readonly platform?: Platform;
  /** Microsoft Graph is switched on, and the person has it asked. */
  readonly directoryAsked?: true;
  /** Number of the organization that the person works in; left out: as the pane finds. */
  readonly organization?: number;
  /** Answers in place of the services, where it gives something. */
  readonly instead?: (request: Request) => Response | Error | undefined;
}

export interface OpenedWorld {
  readonly advice: Advice;
  readonly store: PaneStore;
  /** What reached the organizations, as it was sent. */
  readonly asked: readonly Request[];
}

/**
 * The pane without its screens in a world that ships: the session and the adapters of the product, the emulated Dynamics 365
 * and Microsoft Graph. Only signing in is done for it, as whoever is signed in there. Tells what is diagnosed once everything
 * was asked.
 */
export async function openWorld(file: string, { platform, directoryAsked, organization, instead }: Opening = {}): Promise<OpenedWorld> {
  const { world } = await openWorldIn(folder, `${file}.json`);
  const directory = directoryOf(world, place);
  const person = memberNamed(world.signIn.broker.account ?? world.outlook.account, directory);
  const asked = answerFrom(servicesOf(world, directory, person));
  if (instead) answerBefore(instead);
  const store = new PaneStore();
  const session = new Session(store, sourcesOf(directoryAsked ? askingGraph(world) : world, directory, person, platform));
  await session.start();
  await answered(store);
  if (directoryAsked) await session.askDirectory();
  const { rows } = store.state();
  const row = organization === undefined ? (currentRow(store.state()) ?? rows[0]) : rows[organization];
  if (!session.ground || !row) throw new Error('Nothing is connected.');
  await lookCloser(session.ground, store, row.known.organization.url);
  const now = store.state().rows.find(({ known }) => known.organization.url === row.known.organization.url) ?? row;
  return { advice: diagnose(factsOf(store.state(), now)), store, asked };
}

const askingGraph = (world: World): World => ({ ...world, administrator: { ...world.administrator, settings: { ...world.administrator.settings, graph: true } } });

async function answered(store: PaneStore): Promise<void> {
  do await new Promise(setImmediate);
  while (store.state().rows.some(({ check }) => isUnderWay(check)));
}

function memberNamed(name: string, directory: Directory): Member {
  const account = accountNamed(directory, name);
  const member = directory.tenants.flatMap(({ members }) => members).find((one) => one.account.id === account?.id);
  if (!member) throw new Error(`Nobody is ${name}.`);
  return member;
}

function accountOf({ account, id, tenant, home }: Member): Account {
  return { homeId: `${account.id}.${home.id}`, objectId: id, tenantId: tenant.id, homeTenantId: home.id, username: account.username };
}

function servicesOf(world: World, directory: Directory, person: Member): Site {
  const claims = (aud: string) => ({ oid: person.id, tid: person.tenant.id, aud, upn: person.account.username });
  const sites = new Map<string, Site>([[graphHost, createGraph(directory, async () => claims(directory.graph.origin), now)]]);
  for (const organization of world.organizations) {
    const { origin, hostname } = new URL(organization.url);
    const tenantId = world.tenants.find(({ domain }) => domain === organization.tenant)?.id ?? '';
    sites.set(hostname, createDynamics({ organization, tenantId, origin, authorizationAddress: `${place.outlook}/sign-in`, verify: async () => claims(origin), now }).handle);
  }
  return (request) => {
    const site = sites.get(request.url.hostname);
    if (!site) throw new Error(`Nobody is at ${request.url.hostname}.`);
    return site(request);
  };
}

function answerBefore(instead: (request: Request) => Response | Error | undefined): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const answer = instead(new Request(input, init));
    if (answer instanceof Error) throw answer;
    return answer ?? fetch(input, init);
  };
}

function sourcesOf(world: World, directory: Directory, person: Member, platform: Platform | undefined): ConstructorParameters<typeof Session>[1] {
  // As if the person had added those that are not listed.
  const connected: World = { ...world, administrator: { settings: world.administrator.settings } };
  const parsed = parseConfiguration(JSON.stringify({ ...sandboxConfiguration(connected, place), onPremises: undefined }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const account = accountOf(person);
  const token = (resource: string) => Promise.resolve(succeeded({ value: 'token', resource, account, expiresAt: now().getTime() + 3_600_000 }));
  const signIn: SignIn = {
    token: ({ url }) => token(url),
    ask: ([{ url }]) => token(url),
    outlookAccount: () => accountOf(memberNamed(world.outlook.account, directory)),
    forget: () => Promise.resolve(),
  };
  const { mailbox, sharedFolder, answers, start } = world.outlook;
  const isLost = answers.some(({ dispatchId, lost }) => dispatchId === sharedProperties && lost);
  return {
    configuration: () => Promise.resolve(parsed),
    outlook: () => Promise.resolve(start === 'silent' ? failed({ kind: 'outlookSilent', seconds: 20 }) : succeeded({ address: mailbox.address, ...(platform && { platform }) })),
    signIn: () => Promise.resolve(signIn),
    sharing: () => Promise.resolve(isLost ? { answer: 'unknown' } : sharedFolder === null ? { answer: 'own' } : { answer: 'shared', owner: sharedFolder }),
    seen: () => Promise.resolve(),
    keeper: () => openKeeper({ settings: undefined, mailbox: mailbox.address, allowed: () => true, loadPreferences: () => Promise.resolve(preferencesInMemory()), openChannel: () => ({ post: () => undefined, close: () => undefined }) }),
  };
}
