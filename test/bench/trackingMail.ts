import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Bytes of the large attachment. */
export const largest = 20 * 1024 * 1024;

const smallOne = 200 * 1024;

/** A folder of mail: plain messages, one with a large attachment and one with two small ones. */
export function mailWithFiles(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mailbox-match-mail-'));
  const head = (name: string) => `From: Ty <ty@fabrikam.com>\r\nTo: Nancy <nancy.anderson@contoso.com>\r\nSubject: ${name}\r\nDate: Mon, 16 Nov 2026 08:00:00 +0000\r\nMessage-ID: <${name}@fabrikam.com>\r\nMIME-Version: 1.0\r\n`;
  for (let index = 0; index <= 40; index += 1) writeFileSync(path.join(folder, `plain-${index}.eml`), `${head(`plain-${index}`)}Content-Type: text/plain\r\n\r\nHello\r\n`);
  const part = (name: string, bytes: number) => `--b\r\nContent-Type: application/octet-stream; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.alloc(bytes, 'Mailbox Match ').toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
  const withFiles = (name: string, parts: readonly string[]) => writeFileSync(path.join(folder, `${name}.eml`), `${head(name)}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n${parts.join('')}--b--\r\n`);
  withFiles('large', [part('large.bin', largest)]);
  withFiles('small', [part('one.bin', smallOne), part('two.bin', smallOne)]);
  return folder;
}

