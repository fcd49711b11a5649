/** A parsed JSON object whose members are not yet checked. */
export type Json = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
