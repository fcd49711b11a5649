import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Server } from './doctor/askServer.ts';
import { examine } from './doctor/examine.ts';
import { readReplaced } from './package/readReplaced.ts';
import { root } from './support/run.ts';

const usage = `npm run doctor -- https://addin.contoso.com

  --before FILE   the package (or manifest.xml) before: is the hosted one newer, with the same Id?
  --at HOST:PORT  ask this server in place of the one that the name leads to
  --ca FILE       certificates (PEM) of an authority of your own`;

const marks = { good: '  ok  ', warning: ' look ', fault: 'WRONG ' } as const;

function readWishes(args: string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { before: text, at: text, ca: text } });
  const [address = ''] = positionals;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') throw new Error(`"${address}" is no https address. Write where the add-in is hosted, like https://addin.contoso.com.`);
  const [, host, port] = /^(?:(.+):)(\d+)$/.exec(values.at ?? '') ?? [];
  if (values.at !== undefined && host === undefined) throw new Error(`--at is "${values.at}". Write a host and a port, like 10.0.0.5:443.`);
  const before = values.before === undefined ? undefined : readReplaced(values.before, '--before');
  if (typeof before === 'string') throw new Error(before);
  const server: Server = {
    origin: new URL(address).origin,
    ...(host === undefined ? {} : { at: { host, port: Number(port) } }),
    ...(values.ca === undefined ? {} : { ca: readFileSync(values.ca, 'utf8') }),
  };
  return { server, ...(before === undefined ? {} : { before }) };
}

/** Examines a hosted copy of the add-in. 0: nothing is wrong, 1: something is, 2: it was asked wrongly. */
async function main(args: string[]): Promise<number> {
  let wishes;
  try {
    wishes = readWishes(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  let faults = 0;
  for await (const { level, message, remedy } of examine({ ...wishes, version, now: new Date() })) {
    if (level === 'fault') faults += 1;
    console.log(`${marks[level]} ${message}${remedy === undefined ? '' : `\n       ${remedy}`}`);
  }
  console.log(faults === 0 ? '\nNothing is wrong.' : `\n${faults} ${faults === 1 ? 'thing is' : 'things are'} wrong.`);
  return faults === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
