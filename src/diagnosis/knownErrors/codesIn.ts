import { plainText } from './plainText.ts';

const twoTo31 = 2 ** 31;
const twoTo32 = 2 ** 32;

const hresult = /^(?:0x|x|h)?(?:f{8})?([0-9a-f]{8})[hlu]{0,3}$/;
const decimal = /(?<![\p{L}\p{N}])\d(?:[ .,'’]?\d{3}){3}(?![\p{L}\p{N}])/gu;
const shortNumber = /^\d{5,7}$/;
/** A number this short is a code only near one of these; alone it may be a house or a price. */
const announces: ReadonlySet<string> = new Set(['aadsts', 'code', 'codes', 'dialog', 'errno', 'error', 'errorcode', 'errors', 'hresult', 'status']);
const near = 4;

/**
 * Every part of a text that may be an error code, in one writing: names in small letters, HRESULTs as `0x` and eight hex
 * digits whether they came as hex, as a negative or as a large decimal number. What of it is an error is for a table to say.
 */
export function codesIn(text: string): ReadonlySet<string> {
  const plain = plainText(text).toLowerCase();
  const tokens = plain.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const codes = new Set<string>();
  for (const token of tokens) {
    codes.add(token);
    if (token.includes('_')) for (const part of token.split('_')) codes.add(part);
    const hex = hresult.exec(token)?.[1];
    if (hex !== undefined) codes.add(`0x${hex}`);
  }
  for (const [number] of plain.matchAll(decimal)) {
    const value = Number(number.replace(/\D/g, ''));
    if (value > twoTo31 && value < twoTo32) codes.add(asHex(value));
    if (value <= twoTo31) codes.add(asHex(twoTo32 - value));
  }
  tokens.forEach((token, index) => {
    if (!shortNumber.test(token)) return;
    const neighbours = tokens.slice(Math.max(0, index - near), index + near + 1);
    if (tokens.length <= near || neighbours.some((word) => announces.has(word))) codes.add(`aadsts${token}`).add(`number ${token}`);
  });
  return codes;
}

const asHex = (value: number) => `0x${value.toString(16).padStart(8, '0')}`;

/** How a code of the table is written among `codesIn`. */
export function codeKey(code: string): string {
  return shortNumber.test(code) ? `number ${code}` : code.toLowerCase();
}
