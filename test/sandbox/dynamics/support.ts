import * as v from 'valibot';
import { createDynamics, type DynamicsOrganization, type TokenClaims } from '../../../sandbox/dynamics/dynamics.ts';
import type { CategorizedMessage } from '../../../sandbox/categorizedMessage.ts';
import type { SandboxResponse } from '../../../sandbox/server/exchange.ts';
import { organization } from '../../../sandbox/world/organization.ts';

export const origin = 'http://contoso.crm4.dynamics.localhost:3000';
export const authorizationAddress = 'http://login.microsoftonline.localhost:3000/contoso/oauth2/authorize';
export const tenantId = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';
/** When the clock of a client starts. */
export const began = new Date('2026-11-02T10:00:00Z');
export const organizationId = '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e01';

export const ids = {
  nancy: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  dan: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02',
  ada: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a03',
  mailbox: 'b0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  account: 'c0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  contact: 'd0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  email: 'e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
} as const;

const oids = {
  nancy: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01',
  dan: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02',
  ada: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a03',
} as const;
export type Person = keyof typeof oids;

type OrganizationSource = v.InferInput<typeof organization>;

export const users = {
  nancy: {
    systemuserid: ids.nancy, azureactivedirectoryobjectid: oids.nancy, fullname: 'Nancy Anderson', internalemailaddress: 'nanderson@contoso.com',
    domainname: 'nancy.anderson@contoso.com', mailbox: { mailboxid: ids.mailbox },
  },
  dan: {
    systemuserid: ids.dan, azureactivedirectoryobjectid: oids.dan, fullname: 'Dan Jump', internalemailaddress: 'dan@contoso.com',
    domainname: 'dan@contoso.com',
  },
  ada: {
    systemuserid: ids.ada, azureactivedirectoryobjectid: oids.ada, fullname: 'Ada Admin', internalemailaddress: 'ada@contoso.com',
    domainname: 'ada@contoso.com', roles: ['System Administrator'], directoryRoles: ['exchangeAdministrator' as const],
  },
};

/** An organization with a salesperson, another one and an administrator; `changes` replace parts of it. */
export function contoso(changes: Partial<OrganizationSource> = {}): OrganizationSource {
  return {
    id: organizationId, url: 'https://contoso.crm4.dynamics.com', uniqueName: 'contoso', friendlyName: 'Contoso', tenant: 'contoso.com',
    users: [users.nancy, users.dan, users.ada],
    ...changes,
  };
}

export interface Answer extends SandboxResponse {
  /** The body as JSON, `{}` where it is none. */
  readonly json: Record<string, unknown>;
  readonly text: string;
}

export interface Client {
  readonly dynamics: DynamicsOrganization;
  /** Sends a request below /api/data/v9.2/ as one of the people; an absolute path goes as it is. */
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>, person?: Person): Promise<Answer>;
  get(path: string, person?: Person, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Moves the clock of the sandbox on. */
  wait(seconds: number): void;
}

/** Tokens here are the name of a person, or `name@audience`. */
export function claimsOf(token: string): TokenClaims | undefined {
  const [name = '', audience = origin] = token.split('@');
  const oid = Object.hasOwn(oids, name) ? oids[name as Person] : name === 'stranger' ? '99999999-7b1e-4a36-8f6d-5f9f1f7f0a99' : undefined;
  return oid === undefined ? undefined : { oid, tid: tenantId, aud: audience, upn: `${name}@contoso.com` };
}

export function connect(changes: Partial<OrganizationSource> = {}, categorized: readonly CategorizedMessage[] = []): Client {
  let now = began.getTime();
  const dynamics = createDynamics({
    organization: v.parse(organization, contoso(changes)), tenantId, origin, authorizationAddress,
    verify: (bearer) => Promise.resolve(claimsOf(bearer)),
    now: () => new Date(now),
    categorized: () => categorized,
  });
  const send: Client['send'] = async (method, path, body, headers = {}, person = 'nancy') => {
    const response = await dynamics.handle({
      method,
      url: new URL(path.startsWith('/') ? path : `/api/data/v9.2/${path}`, origin),
      headers: { authorization: `Bearer ${person}`, ...headers },
      body: Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)),
    });
    const text = response.body?.toString() ?? '';
    return { ...response, text, json: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  return {
    dynamics,
    send,
    get: (path, person, headers) => send('GET', path, undefined, headers, person),
    wait: (seconds) => { now += seconds * 1000; },
  };
}

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
}

const errorBody = v.object({ error: v.object({ code: v.string(), message: v.string() }) });
const rowList = v.object({ value: v.array(v.record(v.string(), v.unknown())) });

export const errorOf = (answer: Answer): ErrorBody => v.parse(errorBody, answer.json).error;
export const rowsOf = (answer: Answer): readonly Record<string, unknown>[] => v.parse(rowList, answer.json).value;
