import fc from 'fast-check';

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const inLocalPart = [...letters, ...".+-_'\"äÄßıİKſ"];

/** E-mail addresses as people, clients and attackers write them; not all of them valid. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.string({ unit: fc.constantFrom(...inLocalPart), minLength: 1, maxLength: 20 }), fc.string({ unit: fc.constantFrom(...letters, '.', '-'), minLength: 1, maxLength: 20 }))
    .map(([local, domain]) => `${local}@${domain}`),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Case changed at random, character by character, of the letters whose case mail ignores. */
export function recased(address: string, seed: readonly boolean[]): string {
  return [...address].map((character, index) => (/[a-z]/i.test(character) ? (seed[index % seed.length] ? character.toUpperCase() : character.toLowerCase()) : character)).join('');
}
