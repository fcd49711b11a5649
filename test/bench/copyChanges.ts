import type { Frame, Locator } from 'playwright-core';
import { type Spread, spread } from './statistics.ts';

/** From a press to the screen that it leads to, and what was asked of Dynamics 365 for it. */
export interface Change {
  readonly ms: Spread;
  readonly requests: number;
  /** How many of them, at the most, wait for one another. */
  readonly rounds: number;
}

const names = ['regarding: the choice is shown', 'regarding: set', 'regarding: cleared', 'Untrack: the preview is shown', 'Untrack: deleted', 'Track without attachments'] as const;
type Name = (typeof names)[number];

/** Sets and clears the regarding of the message that is shown, tracked, and deletes its copy, and tracks it again, over and over. */
export async function measureCopyChanges(frame: Frame, runs: number): Promise<Readonly<Record<Name, Change>>> {
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const record = frame.getByRole('option', { name: 'Fabrikam, Inc.' }).first();
  const taken: (readonly [Name, Taken])[] = [];
  const take = async (name: Name, press: Locator, wanted: string) => taken.push([name, await timed(frame, press, wanted)]);

  // Which tables there are is asked once as long as the pane is open, and the record is one that was chosen before.
  await button('Set regarding').click();
  await frame.getByRole('combobox', { name: 'Find a record' }).fill('Fabrikam');
  await record.click();
  await button('Change regarding').click();
  await button('Clear regarding').click();

  for (let run = 0; run < runs; run += 1) {
    await button('Set regarding').waitFor();
    await take('regarding: the choice is shown', button('Set regarding'), '.records [role="option"]');
    await take('regarding: set', record, '[data-tracking="tracked"]');
    await button('Change regarding').click();
    await record.waitFor();
    await take('regarding: cleared', button('Clear regarding'), '[data-tracking="tracked"]');
    await take('Untrack: the preview is shown', button('Untrack'), 'input[type="radio"]');
    await frame.getByRole('radio', { name: /^Delete the copy/ }).check();
    await button('Continue').click();
    await take('Untrack: deleted', button('Delete for everybody'), '[data-outcome="deleted"]');
    await button('Done').click();
    await take('Track without attachments', button('Track'), '[data-tracking="tracked"]');
  }
  const changes = names.map((name) => [name, changeOf(taken.flatMap(([of, each]) => (of === name ? [each] : [])))] as const);
  return Object.fromEntries(changes) as Record<Name, Change>;
}

/** Tracks the message that is shown. */
export async function measureTrack(frame: Frame): Promise<Change> {
  return changeOf([await timed(frame, frame.getByRole('button', { name: 'Track', exact: true }), '[data-tracking="tracked"]')]);
}

const changeOf = (all: readonly Taken[]): Change => ({ ms: spread(all.map(({ ms }) => ms)), requests: Math.max(...all.map(({ asked }) => asked.length)), rounds: Math.max(...all.map(({ asked }) => roundsOf(asked))) });

interface Asked {
  readonly start: number;
  readonly end: number;
}

interface Taken {
  readonly ms: number;
  readonly asked: readonly Asked[];
}

/** From the press to the picture that has what is wanted. */
async function timed(frame: Frame, press: Locator, wanted: string): Promise<Taken> {
  await frame.evaluate((selector) => {
    performance.clearResourceTimings();
    const marks = window as unknown as { taken?: object };
    delete marks.taken;
    document.addEventListener(
      'click',
      () =>
        void (async () => {
          const start = performance.now();
          // In the first of the pictures, the last screen can still have what is wanted.
          for (let pictures = 0; pictures < 2 || !document.querySelector(selector); pictures += 1) await new Promise(requestAnimationFrame);
          const entries = performance.getEntriesByType('resource').filter(({ name, startTime }) => name.includes('/api/data/') && startTime >= start);
          marks.taken = { ms: performance.now() - start, asked: entries.map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration })) };
        })(),
      { once: true, capture: true },
    );
  }, wanted);
  await press.click();
  await frame.waitForFunction(() => 'taken' in window);
  return frame.evaluate(() => (window as unknown as { taken: Taken }).taken);
}

/** A round ends with its first answer: what begins after that may have waited for it. */
function roundsOf(asked: readonly Asked[]): number {
  let rounds = 0;
  let end = -1;
  for (const each of [...asked].sort((one, other) => one.start - other.start)) {
    if (each.start >= end) {
      rounds += 1;
      end = each.end;
    } else end = Math.min(end, each.end);
  }
  return rounds;
}
