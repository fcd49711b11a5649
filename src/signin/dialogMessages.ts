import * as v from 'valibot';
import { signInFault } from './signInFault.ts';

/** What the pane and the sign-in window say to each other. */

/** What the pane wants of the window. It comes with the window's address, so the window checks every resource by itself. */
export const dialogRequest = v.strictObject({
  /** Made up by the pane for this one window, so that it listens to no other. */
  id: v.pipe(v.string(), v.uuid()),
  issuer: v.picklist(['entra', 'onPremises']),
  how: v.picklist(['asking', 'choosing']),
  resources: v.pipe(v.array(v.pipe(v.string(), v.url())), v.minLength(1), v.maxLength(500)),
  /** Sign-in name of the account that is expected. */
  expected: v.exactOptional(v.string()),
});

export type DialogRequest = v.InferOutput<typeof dialogRequest>;

const account = v.object({ homeId: v.string(), objectId: v.string(), tenantId: v.string(), homeTenantId: v.string(), username: v.string() });

const token = v.object({ value: v.pipe(v.string(), v.minLength(1)), resource: v.string(), account, expiresAt: v.number(), clockIsOff: v.exactOptional(v.literal(true)) });

/** What the window says: a token or a fault for each resource, then the end; only the end, with the fault, where nobody was signed in. */
export const dialogMessage = v.variant('kind', [
  v.object({ kind: v.literal('token'), id: v.string(), token }),
  v.object({ kind: v.literal('fault'), id: v.string(), resource: v.string(), fault: signInFault }),
  v.object({ kind: v.literal('end'), id: v.string(), fault: v.exactOptional(signInFault) }),
]);

export type DialogMessage = v.InferOutput<typeof dialogMessage>;
