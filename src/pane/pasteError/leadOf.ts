import type { KnownErrorId } from '../../diagnosis/knownErrors/knownErrors.ts';

/** Where the pane itself goes on with an error. */
export type Lead = 'home' | 'checks' | 'organizations' | 'privacy';

const leads: Readonly<Partial<Record<KnownErrorId, Lead>>> = {
  'address-mismatch': 'home',
  'address-not-recognised': 'home',
  'no-user-for-address': 'home',
  'smtp-no-mailbox': 'home',
  'no-recipient': 'home',
  'changed-meanwhile': 'home',
  'row-gone': 'home',
  'track-disabled': 'checks',
  'track-pending': 'checks',
  'wrong-org-incoming': 'organizations',
  'wrong-org-outgoing': 'organizations',
  'wrong-org-act': 'organizations',
  'not-member': 'organizations',
  'already-configured': 'organizations',
  'naa-no-account': 'home',
  'auth-popup-blank': 'privacy',
};

/** The screen that an error leads to; undefined where the pane can do nothing about it. */
export function leadOf(id: KnownErrorId): Lead | undefined {
  return leads[id];
}
