import * as v from 'valibot';
import { type DialogRequest, dialogRequest } from './dialogMessages.ts';

/**
 * The address of the sign-in window with what the pane wants of it. As short as can be, since clients of Outlook differ in
 * how long an address they open: fifty organizations fit into 2,000 characters.
 */
export function dialogAddress({ id, issuer, how, resources, expected }: DialogRequest): string {
  const address = new URL('dialog.html', window.location.href);
  address.search = new URLSearchParams([['id', id], ['issuer', issuer], ['how', how], ...resources.map((resource) => ['for', resource.replace(/^https:\/\//, '')])]).toString();
  // Behind the hash, no server gets to see the sign-in name.
  if (expected !== undefined) address.hash = new URLSearchParams({ expected }).toString();
  return address.href;
}

/** The request in the address of the window; undefined where there is none, or none that makes sense. */
export function requestInAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): DialogRequest | undefined {
  const asked = new URLSearchParams(search);
  const expected = new URLSearchParams(hash.slice(1)).get('expected');
  const request = v.safeParse(dialogRequest, {
    id: asked.get('id'),
    issuer: asked.get('issuer'),
    how: asked.get('how'),
    resources: asked.getAll('for').map((resource) => (resource.includes('://') ? resource : `https://${resource}`)),
    ...(expected === null ? {} : { expected }),
  });
  return request.success ? request.output : undefined;
}
