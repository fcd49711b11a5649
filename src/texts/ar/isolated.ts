import { showCharacters } from '../../addresses/showCharacters.ts';

/** Keeps the order of letters in an inserted name from mixing with that of the Arabic sentence (FSI … PDI). */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** For addresses, which people copy: the quotation marks keep the invisible characters off them. */
export const quoted = (address: string) => isolated(`«${showCharacters(address)}»`);
