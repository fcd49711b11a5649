import { createHash } from 'node:crypto';

/** What differs between the manifests of two administrators, or of two versions. */
export interface ManifestValues {
  readonly origin: string;
  readonly id: string;
  readonly version: string;
}

const example = 'https://addin.contoso.com';

/** The manifest for a host. Nothing but its addresses, its Id and its Version changes. */
export function fillManifest(manifest: string, { origin, id, version }: ManifestValues): string {
  return manifest
    .replaceAll(example, origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
}

/** What an earlier manifest says; undefined where it is none. */
export function readManifestValues(manifest: string): ManifestValues | undefined {
  const id = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>\s*([\d.]+)\s*<\/Version>/.exec(manifest)?.[1];
  const origin = /<AppDomain>\s*(https:\/\/[^<\s]+)\s*<\/AppDomain>/.exec(manifest)?.[1];
  return id === undefined || version === undefined || origin === undefined ? undefined : { id: id.toLowerCase(), version, origin };
}

/**
 * The Id for a host, always the same for the same one: what mailboxes keep for the add-in hangs on it, and two hosts of a
 * tenant, such as one for trying out, have to differ. Made from the Id of the manifest as RFC 9562 makes name-based ids of
 * version 8.
 */
export function idForOrigin(manifestId: string, origin: string): string {
  const bytes = createHash('sha256').update(Buffer.from(manifestId.replaceAll('-', ''), 'hex')).update(origin).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether the first version is higher, number by number. */
export function isNewer(version: string, other: string): boolean {
  const numbers = (text: string) => text.split('.').map(Number);
  const [ours, theirs] = [numbers(version), numbers(other)];
  const at = [0, 1, 2, 3].find((index) => (ours[index] ?? 0) !== (theirs[index] ?? 0));
  return at !== undefined && (ours[at] ?? 0) > (theirs[at] ?? 0);
}
