import { startProbeServer } from './probeServer.ts';

/** Outlook with the probe add-in, to look at: `npx tsx test/browser/outlook/serve.ts [port] [https] [mail folder]`. */
const [port = '4300', scheme = 'http', mail] = process.argv.slice(2);
const server = await startProbeServer({ secure: scheme === 'https', port: Number(port), ...(mail !== undefined && { mail }) });
process.stdout.write(`${server.origin}/\n`);
