/** Editors put a byte order mark before a text that they save as UTF-8. */
export function withoutMark(content: Buffer): Buffer {
  return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content;
}

/** Lines of very old Macs end with a carriage return alone. */
export function withLines(content: Buffer): Buffer {
  return content.includes('\n') ? content : Buffer.from(content.toString('latin1').replaceAll('\r', '\r\n'), 'latin1');
}

/** What is in a digest of a mailing list is a message, whether its type is said or not; mailparser takes it for text. */
export function withDigestTypes(content: Buffer): Buffer {
  const text = content.toString('latin1');
  const boundary = /^content-type:\s*multipart\/digest\s*;[^:]*?boundary\s*=\s*"?([^"\s;]+)/im.exec(text)?.[1];
  if (boundary === undefined) return content;
  return Buffer.from(['\n', '\r\n'].reduce((all, end) => all.replaceAll(`--${boundary}${end}${end}`, `--${boundary}${end}Content-Type: message/rfc822${end}${end}`), text), 'latin1');
}

/** A message that is nothing but another message has it attached; mailparser takes it for an empty text. */
export function withMessageAttached(content: Buffer): Buffer {
  const text = content.toString('latin1');
  const [header = '', end = ''] = /^[^]*?(\r?\n)\r?\n/.exec(text) ?? [];
  const type = /^content-type[ \t]*:[ \t]*message\/rfc822\b.*(?:\r?\n[ \t].*)*/im.exec(header)?.[0];
  if (type === undefined) return content;
  const encoding = /^content-transfer-encoding[ \t]*:.*/im.exec(header)?.[0] ?? 'X-None: 0';
  const boundary = 'the-message-in-this-message';
  const outer = header.replace(type, `Content-Type: multipart/mixed; boundary=${boundary}`).replace(encoding, 'X-None: 0');
  return Buffer.from(`${outer}--${boundary}${end}${type}${end}${encoding}${end}${end}${text.slice(header.length)}${end}--${boundary}--${end}`, 'latin1');
}
