import { openRoamingSettings } from '../outlook/roamingSettings.ts';
import { type HostRefusal, refuseToken } from '../organizations/hostPolicy.ts';
import { openKeeper } from '../settings/keeper.ts';
import type { Sources } from './session.ts';

/** What the mailbox and this device keep. */
export const keeperFor: Sources['keeper'] = (policy, { address }) => openKeeper({ settings: openRoamingSettings(), mailbox: address, allowed: (url) => mayBeKept(refuseToken(url, policy)) });

/** Whether the person has confirmed a server is kept with it, and looked at together. */
const mayBeKept = (refusal: HostRefusal | undefined) => refusal === undefined || refusal === 'notConfirmed';
