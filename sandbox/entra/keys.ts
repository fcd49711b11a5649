import { exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';

/** A signing key, made anew for each run of the sandbox. */
export interface SigningKey {
  readonly jwk: JWK;
  readonly sign: (claims: JWTPayload) => Promise<string>;
  /** The claims of a token that this key signed and that is valid at the time; undefined otherwise. */
  readonly verify: (token: string, now: Date) => Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** How far the clocks of services and directory may differ, in seconds, as in Microsoft's token validation. */
export const toleratedSkew = 300;

export async function makeSigningKey(id = 'sandbox'): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    jwk: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: id },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: id }).sign(privateKey),
    async verify(token, now) {
      try {
        return (await jwtVerify(token, publicKey, { algorithms: ['RS256'], currentDate: now, clockTolerance: toleratedSkew })).payload;
      } catch {
        return undefined;
      }
    },
  };
}
