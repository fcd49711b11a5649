import type { Resource } from './token.ts';

/** What a token is asked for: in Dynamics 365 to act as the person, in Microsoft Graph only to read who the person is. */
export function scopesOf({ url }: Resource, graph: string | undefined): string[] {
  return [`${url}/${url === graph ? 'User.Read' : 'user_impersonation'}`];
}
