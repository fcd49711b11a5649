import * as v from 'valibot';
import type { SandboxRequest, SandboxResponse, Site } from './server/exchange.ts';
import { organizationNamed, type ToolToken, toolTokenRequest } from './toolToken.ts';
import type { World } from './world/world.ts';

/** Asks for what a person does with Untrack of Microsoft's own app. */
export const untrackRequest = v.strictObject({
  ...toolTokenRequest.entries,
  messageId: v.pipe(v.string(), v.minLength(1), v.description('The Internet message id, with or without angle brackets.')),
});
export type UntrackRequest = v.InferOutput<typeof untrackRequest>;

/** What Untrack did to the rows of the message. */
export interface Untracked {
  readonly rows: 'deleted' | 'kept';
  readonly activityids: readonly string[];
}

/** The Web API said no; the answer says it in its own words. */
export class WebApiRefusal extends Error {
  constructor(readonly response: SandboxResponse) {
    super(`The Web API answered ${response.status}.`);
  }
}

export interface OfficialAppOptions {
  readonly world: World;
  readonly token: (request: v.InferOutput<typeof toolTokenRequest>) => Promise<ToolToken | string>;
  /** The service at an origin. */
  readonly siteAt: (origin: string) => Site | undefined;
}

const emailList = v.pipe(v.string(), v.parseJson(), v.object({ value: v.array(v.object({ activityid: v.string() })) }));

/**
 * Untrack of Microsoft's own app, as the user and through the Web API, so that privileges and faults count. It reaches
 * Dynamics 365 only: the category in Outlook stays. Gives a sentence when it cannot be tried; throws WebApiRefusal.
 */
export async function untrack({ messageId, ...whose }: UntrackRequest, { world, token, siteAt }: OfficialAppOptions): Promise<Untracked | string> {
  const given = await token(whose);
  if (typeof given === 'string') return given;
  const send = async (method: string, path: string): Promise<SandboxResponse> => {
    const url = new URL(given.api + path);
    const request: SandboxRequest = { method, url, headers: { authorization: `Bearer ${given.access_token}` }, body: Buffer.alloc(0) };
    const response = (await siteAt(url.origin)?.(request)) ?? { status: 404 };
    if (response.status < 200 || response.status > 299) throw new WebApiRefusal(response);
    return response;
  };
  const found = await send('GET', `emails?$select=activityid&$filter=${encodeURIComponent(havingId(messageId))}`);
  const list = v.safeParse(emailList, found.body?.toString());
  if (!list.success) return 'The Web API answered with no list of emails.';
  const activityids = list.output.value.map(({ activityid }) => activityid);
  if (activityids.length === 0) return `${whose.user} can read no email with the message id "${messageId}".`;
  if (organizationNamed(world, whose.organization)?.unknowns.officialUntrack === 'keeps') return { rows: 'kept', activityids };
  for (const id of activityids) await send('DELETE', `emails(${id})`);
  return { rows: 'deleted', activityids };
}

/** Organizations keep message ids with their brackets or without. */
function havingId(messageId: string): string {
  const bare = messageId.replace(/^<(.*)>$/s, '$1').replaceAll("'", "''");
  return `messageid eq '${bare}' or messageid eq '<${bare}>'`;
}
