/** What a text of a manifest may look like, and how to say it. */
export interface Value {
  readonly good: (text: string) => boolean;
  readonly remedy: string;
}

const matching = (pattern: RegExp, remedy: string): Value => ({ good: (text) => pattern.test(text), remedy });
const oneOf = (...choices: readonly string[]): Value => ({ good: (text) => choices.includes(text), remedy: `Write one of ${choices.join(', ')}.` });
const upTo = (longest: number): Value => ({
  good: (text) => text !== '' && [...text].length <= longest && !/^\s|\s$/.test(text),
  remedy: `Write 1 to ${longest} characters, without spaces around them.`,
});
const numberFrom = (least: number, most: number): Value => ({
  good: (text) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most,
  remedy: `Write a number from ${least} to ${most}.`,
});

const host = '[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?';
const address = new RegExp(`^https://${host}(/([\\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*)?(\\?([\\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$`, 'i');

export const values = {
  short: upTo(125),
  long: upTo(250),
  reference: upTo(32),
  guid: matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'Write a GUID like 11111111-2222-3333-4444-555555555555; make one of your own and never change it again.'),
  storeId: matching(/^[\w.-]{5,12}\\WA\d{9}$/, 'Leave it out; only the store writes it.'),
  version: matching(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'Write one to four numbers of at most five digits, like 1.0.0.0.'),
  requirementVersion: matching(/^\d{1,5}\.\d{1,5}$/, 'Write two numbers, like 1.5.'),
  language: matching(/^[a-z]{2,3}(-[a-z]{2,3})?$/i, 'Write a language and a country, like en-US.'),
  address: { good: (text) => address.test(text) && text.length <= 2048, remedy: 'Write a whole address that begins with https://, like https://addin.contoso.com/taskpane.html, of at most 2048 characters.' },
  domain: { good: (text) => new RegExp(`^https://${host}$`).test(text) && text.length <= 250, remedy: 'Write https:// and the host, without path, slash at the end or wildcard: https://addin.contoso.com.' },
  boolean: oneOf('true', 'false'),
  height: numberFrom(32, 450),
  pixels: numberFrom(16, 96),
  scale: oneOf('1', '2', '3'),
  host: oneOf('Mailbox'),
  requirementSet: oneOf('Mailbox'),
  permission: oneOf('Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'),
  itemType: oneOf('Message', 'Appointment'),
  formType: oneOf('Read', 'Edit', 'ReadOrEdit'),
  operator: oneOf('And', 'Or'),
  runtimeLifetime: oneOf('short', 'long'),
} as const satisfies Readonly<Record<string, Value>>;
