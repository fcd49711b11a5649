/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type EmailAddress, simpleParser } from 'mailparser';
import { parseAddressList } from '../../src/tracking/addressList.ts';
import { decodeWords } from '../../src/tracking/encodedWords.ts';
import { parseHeaders, sentAt } from '../../src/tracking/headers.ts';

const folder = path.join(__dirname, '../../sandbox/mail');
const shipped = readdirSync(folder).filter((file) => file.endsWith('.eml') && file !== 'damaged.eml');

const flat = (address: EmailAddress): readonly { readonly name: string; readonly address: string }[] => (address.group ? address.group.flatMap(flat) : address.address ? [{ name: address.name, address: address.address }] : []);
const ascii = ({ name, address }: { readonly name: string; readonly address: string }) => ({ name, address: address.replace(/@(.*)$/, (_all, domain: string) => `@${new URL(`https://${domain}`).hostname}`) });

describe('the header of a message', () => {
  it.each(shipped)('of %s says the same as an independent parser', async (file) => {
    const content = readFileSync(path.join(folder, file));
    const mail = await simpleParser(content);
    const headers = parseHeaders(content.toString('utf8'));
    for (const field of ['from', 'to', 'cc', 'bcc'] as const) {
      const expected = [mail[field] ?? []].flat().flatMap(({ value }) => value.flatMap(flat));
      const read = parseAddressList(headers.all(field).join(', '));
      expect([file, field, read.people.map(ascii)]).toEqual([file, field, expected.map(ascii)]);
    }
    expect(sentAt(headers)).toBe(mail.date?.getTime());
  });

  it.each([
    ['a@b.example', [['', 'a@b.example']]],
    ['"Carlson, Ty" <ty@b.example>, Nancy <nancy@b.example>', [['Carlson, Ty', 'ty@b.example'], ['Nancy', 'nancy@b.example']]],
    ['"a@x.example" <b@y.example>', [['a@x.example', 'b@y.example']]],
    ['ty@b.example (Ty (the buyer))', [['Ty (the buyer)', 'ty@b.example']]],
    ['Sales: a@b.example, c@d.example;, e@f.example', [['', 'a@b.example'], ['', 'c@d.example'], ['', 'e@f.example']]],
    ['Undisclosed recipients:;', []],
    ['<@relay.example:a@b.example>', [['', 'a@b.example']]],
    ['<@a.example,@b.example:c@d.example>, < e @ f.example >, <jdoe@machine(comment).  example>, <g.example h@g.example>', [['', 'c@d.example'], ['', 'e@f.example'], ['', 'jdoe@machine.example'], ['', 'h@g.example']]],
    ['Pete(A wonderful \\) chap) <pete(his account)@silly.test(his host)>', [['Pete', 'pete@silly.test']]],
    ['<"ty carlson"@b.example>', [['', '"ty carlson"@b.example']]],
    ['"ty carlson"@b.example, "a@b"@c.example, Ty <"t,(y)>\\""@d.example>', [['', '"ty carlson"@b.example'], ['', '"a@b"@c.example'], ['Ty', '"t,(y)>\\""@d.example']]],
    ['=?utf-8?Q?M=C3=BCller,_J?= <j@b.example>, k@b.example', [['Müller, J', 'j@b.example'], ['', 'k@b.example']]],
    ['=?utf-8?B?SsO2cmcgPGpAYi5leGFtcGxlPg==?=, k@b.example', [['Jörg', 'j@b.example'], ['', 'k@b.example']]],
    ['"Ty <a@b.example>, c@d.example', [['Ty', 'a@b.example'], ['', 'c@d.example']]],
    ['a@b.example; c@d.example', [['', 'a@b.example'], ['', 'c@d.example']]],
    ['"with \\"quotes\\"" <a@b.example>', [['with "quotes"', 'a@b.example']]],
    ['=?UTF-8?Q?J=C3=BCrgen?= =?UTF-8?Q?_M=C3=BCller?= <j@b.example>', [['Jürgen Müller', 'j@b.example']]],
    ['用户@例子.example', [['', '用户@例子.example']]],
  ])('reads %s', (field, people) => {
    expect(parseAddressList(field).people.map(({ name, address }) => [name, address])).toEqual(people);
  });

  it.each([
    ['Mon, 16 Nov 2026 08:12:13 +0100', 7],
    ['Mon, 16 Nov 2026 08:12:13 +01:00', 7],
    ['Mon, 16 Nov 2026 08:12:13 CET', 7],
    ['16 Nov 2026 08:12:13 +0100 CEST', 7],
    ['Mon, 16 Nov 2026 08:12:13 cest', 6],
    ['Mon, 16 Nov 26 08:12:13 EST', 13],
    ['Mon, 16 Nov 2026 08.12.13 +0100', 7],
    ['Mon, 16 Nov 2026 08:12:13 +0530 (IST (India))', 2.5],
    ['Mon, 16 Nov 2026 08:12:13 XYZ', 8],
    ['Mon, 16 Nov 2026 08:12:13', 8],
    ['Mon, 16 Nov 2026 08(comment): 12 :13 -0000', 8],
    ['Mon Nov 16 08:12:13 2026', 8],
    ['2026-11-16T08:12:13Z', 8],
    ['2026-11-16T08:12:13+01:00', 7],
    ['Mon, 16 Nov 2026 8:12:13 PM +0000', 20],
  ])('knows when %s was', (date, hours) => {
    expect(sentAt(parseHeaders(`Date: ${date}`))).toBe(Date.UTC(2026, 10, 16, Math.floor(hours), 12 + (hours % 1) * 60, 13));
  });

  it.each(['', 'nonsense', 'Mon, 32 Nov 2026 08:12:13 +0000', '(((', '16.11'])('does not know when %j was', (date) => {
    expect(sentAt(parseHeaders(`Date: ${date}`))).toBeUndefined();
  });

  it('says how many entries have no address', () => {
    expect(parseAddressList('a@b.example, Somebody, "Nobody at all" <>')).toMatchObject({ people: [{ address: 'a@b.example' }], unread: 2 });
    expect(parseAddressList('"Undisclosed recipients" <>, <undisclosed-recipients:;>, undisclosed-recipient')).toEqual({ people: [], unread: 0 });
  });

  it('puts a character together that was cut between two words, and leaves what nobody can decode', () => {
    expect(decodeWords('=?utf-8?B?w7w=?= =?utf-8?B?4oI=?= =?utf-8?B?rA==?=')).toBe('ü€');
    expect(decodeWords('=?x-nothing?B?w7w=?= and =?utf-8?B?%%%?=')).toBe('=?x-nothing?B?w7w=?= and =?utf-8?B?%%%?=');
  });

  it('can be anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void [parseHeaders(text).all('to'), parseAddressList(text), decodeWords(text)]));
  });

  it('reads every plain address of a list that it is given', () => {
    const address = fc.tuple(fc.stringMatching(/^[a-z0-9._+-]{1,20}$/), fc.stringMatching(/^[a-z]{1,10}$/)).map(([local, domain]) => `${local}@${domain}.example`);
    const person = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), address);
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (people) => {
        const field = people.map(([name, each]) => `"${name.replace(/[\\"\r\n]/g, (character) => `\\${character}`)}" <${each}>`).join(',\r\n ');
        expect(parseAddressList(field).people.map(({ address: read }) => read)).toEqual(people.map(([, each]) => each));
      }),
    );
  });
});
