import * as v from 'valibot';
import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { DirectoryUser } from '../diagnosis/directoryUser.ts';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import { getJson, type JsonRequest } from './getJson.ts';

/** Microsoft Graph gives proxyAddresses only to who asks for them, and then always; without them an answer is none. */
const answer = v.object({
  id: v.string(),
  userPrincipalName: v.string(),
  displayName: v.nullish(v.string(), null),
  mail: v.nullish(v.string(), null),
  proxyAddresses: v.array(v.string()),
  otherMails: v.nullish(v.array(v.string()), []),
});

const me = '/v1.0/me?$select=id,userPrincipalName,displayName,mail,proxyAddresses,otherMails';

export interface DirectoryRequest extends Pick<JsonRequest, 'token' | 'signal' | 'waiting' | 'asking'> {
  /** Origin of Microsoft Graph, already allowed by the host policy. */
  readonly graph: string;
}

/**
 * What the directory knows of the person that the token belongs to (Microsoft Graph: "Get a user", permission User.Read).
 * Rejects only when the request's signal is aborted.
 */
export async function readDirectoryUser({ graph, ...request }: DirectoryRequest): Promise<Result<DirectoryUser>> {
  const result = await getJson({ ...request, address: graph + me }, answer);
  if (!result.ok) return result;
  const { id, userPrincipalName, displayName, mail, proxyAddresses, otherMails } = result.value;
  const proxies = proxyAddresses.flatMap(mailAddress);
  const primary = proxies.filter(({ isPrimary }) => isPrimary).map(({ address }) => address);
  const addresses = withoutRepeats([...primary, ...(mail ? [mail] : []), ...proxies.map(({ address }) => address)]);
  const primaryAddress = primary[0] ?? (mail || null);
  return succeeded({ id, userPrincipalName, displayName, primaryAddress, addresses, otherAddresses: otherMails ?? [] });
}

/** Entries are typed by a prefix, such as x500 or sip; only smtp is mail, and in capitals the primary address. */
function mailAddress(entry: string): readonly { readonly address: string; readonly isPrimary: boolean }[] {
  const [, prefix = '', address = ''] = /^(smtp):\s*(\S.*)$/i.exec(entry) ?? [];
  return address === '' ? [] : [{ address, isPrimary: prefix === 'SMTP' }];
}

function withoutRepeats(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address, index) => addresses.findIndex((other) => compareAddresses(other, address) !== 'different') === index);
}
