import { exportJWK, generateKeyPair, type JWK, jwtVerify } from 'jose';

/** The directory's signing key, made anew for each run of the sandbox. */
export interface SigningKey {
  readonly jwk: JWK;
  /** The claims of a token that this key signed and that has not expired; undefined otherwise. */
  verify(token: string, now: Date): Promise<Readonly<Record<string, unknown>> | undefined>;
}

export async function makeSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    jwk: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'sandbox' },
    async verify(token, now) {
      try {
        return (await jwtVerify(token, publicKey, { algorithms: ['RS256'], currentDate: now })).payload;
      } catch {
        return undefined;
      }
    },
  };
}
