import type { Settings } from '../../mailbox/state.ts';

/** Who Office.js says the user is, in the ways that occur. */
export interface Profile {
  readonly label: string;
  readonly mailbox: (world: Settings) => Settings['mailbox'];
}

export const profiles: readonly Profile[] = [
  { label: 'As in the world', mailbox: (world) => world.mailbox },
  { label: 'No address', mailbox: (world) => ({ ...world.mailbox, address: null }) },
  { label: 'Sign-in name as address', mailbox: (world) => ({ ...world.mailbox, address: world.account }) },
  {
    label: 'Shared mailbox',
    mailbox: (world) => ({ ...world.mailbox, address: `sales@${world.account.slice(world.account.indexOf('@') + 1)}`, displayName: 'Sales' }),
  },
];
