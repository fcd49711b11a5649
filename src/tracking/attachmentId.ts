/** What tells an attachment of an e-mail from the others, whichever pane sends it. */
export interface AttachmentKey {
  /** Id of the e-mail's row. */
  readonly email: string;
  readonly name: string;
  readonly bytes: number;
  /** How many of the same name and size were sent before it; two panes that send different ones of these can take one for the other. */
  readonly before: number;
}

/**
 * The id of an attachment's row (a UUID of version 8), the same wherever it is made: what two panes send, or one sends
 * again, the service takes once (Microsoft: "Create a table row using the Web API", setting the primary key).
 */
export async function attachmentId({ email, name, bytes, before }: AttachmentKey): Promise<string> {
  const key = JSON.stringify([email.toLowerCase(), name, bytes, before]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((digest[8] ?? 0) % 64) + 128;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant.toString(16)}${hex.slice(18, 20)}-${hex.slice(20)}`;
}
