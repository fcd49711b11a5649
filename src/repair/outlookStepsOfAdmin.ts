/** Where an administrator makes another address of the same mailbox the primary one, which no person can do alone. */
export type AdminCenter = 'microsoft365' | 'exchange';

/**
 * The steps of each admin center. Their sentences are in `texts` under their ids.
 * Source: Microsoft's pages "Change a user name and email address" and, of Exchange, "Add or remove email addresses".
 */
export const setPrimarySteps = {
  microsoft365: ['microsoft365.open', 'microsoft365.manage', 'microsoft365.addAlias', 'microsoft365.setPrimary', 'microsoft365.save'],
  exchange: ['exchange.open', 'exchange.manage', 'exchange.add', 'exchange.setPrimary', 'exchange.save'],
} as const satisfies Readonly<Record<AdminCenter, readonly string[]>>;

export type AdminStepId = (typeof setPrimarySteps)[AdminCenter][number];
