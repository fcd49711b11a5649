import type { Browser } from 'playwright-core';
import { en } from '../../src/texts/en/texts.ts';
import { heapOf, openSlowPane, type SlowPane } from './slowPane.ts';

/** Milliseconds from the start of the pane's navigation until so many verdicts were painted, for each of `counts`. */
export async function timeVerdicts(browser: Browser, url: string, counts: readonly number[]): Promise<readonly number[]> {
  const pane = await openWithVerdicts(browser, url, counts);
  try {
    return await pane.frame.evaluate((wanted) => wanted.map((count) => performance.getEntriesByName(`verdicts ${count}`)[0]?.startTime ?? Number.NaN), counts);
  } finally {
    await pane.close();
  }
}

/** Milliseconds from choosing another organization to its painted verdict, so many times, as fast as the machine is. */
export async function timeSwitching(browser: Browser, url: string, organizations: number, times: number): Promise<readonly number[]> {
  const pane = await openWithVerdicts(browser, url, [organizations]);
  try {
    await pane.speedUp();
    return await pane.frame.evaluate(switchTo, times);
  } finally {
    await pane.close();
  }
}

/** Heap in bytes of a pane with so many organizations, after each of these numbers of re-checks of all of them. */
export async function heapAfterChecks(browser: Browser, url: string, organizations: number, rounds: readonly number[]): Promise<readonly number[]> {
  const pane = await openWithVerdicts(browser, url, [organizations]);
  try {
    await pane.speedUp();
    const heaps: number[] = [];
    let done = 0;
    for (const until of rounds) {
      const requests = await pane.frame.evaluate(checkAgain, { times: until - done, organizations, button: en.checkAgain });
      if (requests !== (until - done) * organizations) throw new Error(`${until - done} re-checks of ${organizations} organizations made ${requests} requests.`);
      done = until;
      heaps.push(await heapOf(pane));
    }
    return heaps;
  } finally {
    await pane.close();
  }
}

/** Opens the pane slowly and waits until so many verdicts have been painted. */
async function openWithVerdicts(browser: Browser, url: string, counts: readonly number[]): Promise<SlowPane> {
  const pane = await openSlowPane(browser, url, counts);
  try {
    await pane.frame.waitForFunction((all) => all.every((count) => performance.getEntriesByName(`verdicts ${count}`).length > 0), counts, { polling: 50 });
    // In these worlds every organization has another address; whatever else a row says is no verdict.
    const said = await pane.frame.evaluate((settled) => [...document.querySelectorAll(settled)].map(({ textContent }) => textContent), '.organizations :is([data-mood="good"], [data-mood="bad"])');
    const wrong = said.find((words) => words !== en.screens.briefly.different);
    if (wrong !== undefined) throw new Error(`An organization says: ${wrong ?? ''}`);
    return pane;
  } catch (error) {
    await pane.close();
    throw error;
  }
}

/** Runs in the pane: chooses one organization of the list after the other. */
async function switchTo(times: number): Promise<readonly number[]> {
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
  const nameIn = (place: Element | null | undefined) => place?.querySelector('.badge-name')?.textContent;
  let answers = 0;
  const observer = new PerformanceObserver((entries) => (answers += entries.getEntries().length));
  observer.observe({ type: 'resource' });
  /** Until the cause for the one before has been found: a person reads it before choosing another. */
  const quiet = async () => {
    for (let before = -1; before !== answers; ) {
      before = answers;
      await new Promise<void>((resolve) => setTimeout(resolve, 500));
    }
  };
  const taken: number[] = [];
  await quiet();
  for (let time = 0; time < times; time += 1) {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.organizations button')];
    // Far from each other, so that nothing is left from the one before.
    const button = buttons[(time * 17) % buttons.length];
    const wanted = nameIn(button);
    const begun = performance.now();
    button?.click();
    do await painted();
    while (nameIn(document.querySelector('[data-verdict]')) !== wanted);
    taken.push(performance.now() - begun);
    await quiet();
  }
  observer.disconnect();
  return taken;
}

/** Runs in the pane: presses the button that checks all organizations again, each time when all have answered. Gives the number of user queries. */
async function checkAgain({ times, organizations, button }: { readonly times: number; readonly organizations: number; readonly button: string }): Promise<number> {
  let requests = 0;
  const count = (entries: PerformanceObserverEntryList) => {
    // What follows a verdict, to find the cause, is not asked of every organization.
    requests += entries.getEntries().filter(({ name }) => name.includes('/systemusers?') && name.includes('EqualUserId')).length;
  };
  const observer = new PerformanceObserver(count);
  observer.observe({ type: 'resource' });
  const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
  const verdicts = () => document.querySelectorAll('[data-verdict], .organizations [data-mood="good"], .organizations [data-mood="bad"]').length;
  for (let time = 0; time < times; time += 1) {
    [...document.querySelectorAll<HTMLButtonElement>('[data-verdict] button')].find(({ textContent }) => textContent === button)?.click();
    do await turn();
    while (verdicts() < organizations);
  }
  // Entries come late.
  for (let before = -1; requests < times * organizations && requests > before; ) {
    before = requests;
    await new Promise<void>((resolve) => setTimeout(resolve, 500));
  }
  observer.disconnect();
  return requests;
}
