import { composeProofs } from './composeProofs.ts';
import { dialogProofs } from './dialogProofs.ts';
import { eventProofs } from './eventProofs.ts';
import { startBrowser } from './outlookPage.ts';
import { startProbeServer } from './probeServer.ts';
import type { Proof } from './proof.ts';
import { readProofs } from './readProofs.ts';
import { trapProofs } from './trapProofs.ts';

/** Everything that is proved with the real Office.js. */
export const proofs: readonly Proof[] = [...readProofs, ...eventProofs, ...composeProofs, ...dialogProofs, ...trapProofs];

/** Runs the proofs whose name contains the word; the answer is the number of those that failed. */
export async function prove(word: string): Promise<number> {
  const browser = await startBrowser();
  let failed = 0;
  try {
    for (const { name, run } of proofs.filter((proof) => proof.name.includes(word))) {
      const [plain, secure] = await Promise.all([startProbeServer({ secure: false }), startProbeServer({ secure: true })]);
      const begun = performance.now();
      const fault = await run({ browser, plain, secure }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      if (fault) failed++;
      process.stdout.write(`${fault ? 'FAILED' : 'proved'}  ${name} (${Math.round(performance.now() - begun)} ms)\n${fault ? `${fault.stack}\n` : ''}`);
      await Promise.all(browser.contexts().map((context) => context.close()));
      await Promise.all([plain.stop(), secure.stop()]);
    }
  } finally {
    await browser.close();
  }
  return failed;
}
