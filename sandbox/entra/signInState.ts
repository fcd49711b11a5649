import type { BrokerAnswer, Outage, SignInFaultName } from '../world/entra.ts';
import type { World } from '../world/world.ts';
import type { Directory, Member, ResourceApi } from './directory.ts';
import { type Remedy, type SignInFault, signInFaults } from './faults.ts';

type RealFault = Exclude<SignInFaultName, 'none'>;

/** What changes while the sandbox runs: faults as they are set now, what people have agreed to, what they have put right. */
export interface SignInState {
  outage: Outage;
  skewSeconds: number;
  broker: { answer: BrokerAnswer; account: string | null };
  /** Faults by account id. */
  readonly faults: Map<string, SignInFaultName>;
  /** Faults that a person has put right, and consents that were given, by account id and name. */
  readonly settled: Set<string>;
}

export function initialState({ accounts, signIn }: World): SignInState {
  return {
    outage: signIn.outage,
    skewSeconds: signIn.skewSeconds,
    broker: { ...signIn.broker },
    faults: new Map(accounts.map((account) => [account.id, account.signIn])),
    settled: new Set(),
  };
}

const faultKey = (member: Member, name: string) => `${member.account.id} ${name}`;
const consentKey = (member: Member, api: ResourceApi) => `${member.account.id} ${member.tenant.id} ${api}`;

/** Sets a fault anew: what was put right before counts no longer. */
export function setFault(state: SignInState, accountId: string, name: SignInFaultName): void {
  state.faults.set(accountId, name);
  for (const key of [...state.settled]) if (key.startsWith(`${accountId} `)) state.settled.delete(key);
}

/** The fault that stands in the member's way; undefined when there is none or the member has dealt with it. */
export function standingFault(state: SignInState, directory: Directory, member: Member, place: SignInFault['places'][number]): RealFault | undefined {
  if (directory.app.unknownIn.includes(member.tenant.domain)) return 'applicationUnknown';
  const name = state.faults.get(member.account.id) ?? 'none';
  if (name === 'none' || state.settled.has(faultKey(member, name))) return undefined;
  return signInFaults[name].places.includes(place) ? name : undefined;
}

/** The member has done what the page asked for; every fault that this puts right is gone. */
export function settle(state: SignInState, member: Member, remedy: Remedy): void {
  const name = state.faults.get(member.account.id) ?? 'none';
  if (name !== 'none' && signInFaults[name].remedy === remedy) state.settled.add(faultKey(member, name));
}

export function giveConsent(state: SignInState, member: Member, api: ResourceApi): void {
  state.settled.add(consentKey(member, api));
}

/** What the application lacks to act for the member at the resource. */
export function missingConsent(state: SignInState, directory: Directory, member: Member, api: ResourceApi): 'askUser' | 'askAdministrator' | undefined {
  const mode = directory.app.consent[api];
  return mode === 'granted' || state.settled.has(consentKey(member, api)) ? undefined : mode;
}
