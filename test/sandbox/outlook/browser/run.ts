import { prove } from './outlook.browser.ts';

/** `node --import tsx test/sandbox/outlook/browser/run.ts [word]`, after the page has been built. */
process.exitCode = (await prove(process.argv[2] ?? '')) === 0 ? 0 : 1;
