/** The claims of a token that is good at the time; undefined for any other. */
export type Verify = (token: string, now: Date) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** How far the clocks of services and directory may differ, in seconds, as in Microsoft's token validation. */
export const toleratedSkew = 300;

const most = 1000;

/**
 * Checking a signature costs more than the rest of most requests, and clients send one token for an hour: the claims of
 * a good token are kept, by its whole text, and only its time is looked at again.
 */
export function rememberingTokens(verify: Verify): Verify {
  const good = new Map<string, Readonly<Record<string, unknown>>>();
  return async (token, now) => {
    const known = good.get(token);
    if (known) return isValidAt(known, now) ? known : undefined;
    const claims = await verify(token, now);
    if (!claims) return undefined;
    good.set(token, claims);
    const [oldest] = good.keys();
    if (good.size > most && oldest !== undefined) good.delete(oldest);
    return claims;
  };
}

/** As jose compares: in whole seconds. */
function isValidAt({ nbf, exp }: Readonly<Record<string, unknown>>, now: Date): boolean {
  const seconds = Math.floor(now.getTime() / 1000);
  return (typeof nbf !== 'number' || nbf <= seconds + toleratedSkew) && (typeof exp !== 'number' || exp > seconds - toleratedSkew);
}
