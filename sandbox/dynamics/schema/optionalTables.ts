/** Tables of the sales and service apps, which an organization may not have. */
export const optionalTables = ['lead', 'opportunity', 'incident'] as const;
export type OptionalTable = (typeof optionalTables)[number];
