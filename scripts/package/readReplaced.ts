import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { type ManifestValues, readManifestValues } from './fillManifest.ts';

/** What an earlier package or its manifest says; a sentence that begins with the option's name where that cannot be read. */
export function readReplaced(file: string, option: string): ManifestValues | string {
  try {
    const bytes = readFileSync(file);
    const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
    const inside = isZip ? unzipSync(bytes, { filter: ({ name }) => name === 'manifest.xml' })['manifest.xml'] : bytes;
    return (inside && readManifestValues(strFromU8(inside))) ?? `${option}: ${file} is neither a package nor a manifest of this add-in.`;
  } catch (error) {
    return `${option}: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
