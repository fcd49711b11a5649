import { exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { rememberingTokens, toleratedSkew, type Verify } from './rememberedTokens.ts';

/** A signing key, made anew for each run of the sandbox. */
export interface SigningKey {
  /** Private and public part. */
  readonly jwk: () => Promise<JWK>;
  readonly sign: (claims: JWTPayload) => Promise<string>;
  /** The claims of a token that this key signed and that is valid at the time; undefined otherwise. */
  readonly verify: Verify;
}

/** The key is made on another thread, which can take half a second; what needs it waits, the start of the sandbox does not. */
export function makeSigningKey(id = 'sandbox'): SigningKey {
  const pair = generateKeyPair('RS256', { extractable: true });
  return {
    jwk: async () => ({ ...(await exportJWK((await pair).privateKey)), alg: 'RS256', use: 'sig', kid: id }),
    sign: async (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: id }).sign((await pair).privateKey),
    verify: rememberingTokens(async (token, now) => {
      try {
        return (await jwtVerify(token, (await pair).publicKey, { algorithms: ['RS256'], currentDate: now, clockTolerance: toleratedSkew })).payload;
      } catch {
        return undefined;
      }
    }),
  };
}
