import type { Browser } from 'playwright-core';
import { type OpenOptions, type OpenPane, openPane } from './openPane.ts';
import { SandboxProcess, type WorldFile } from './sandboxProcess.ts';
import { launchBrowser } from './testBrowser.ts';
import { wronglySent } from './whatWasSent.ts';

/** A browser and a sandbox for all tests of a file. What a test opened is closed after it. */
export interface Stage {
  readonly sandbox: SandboxProcess;
  readonly browser: Browser;
  /** Opens Outlook and the pane in the default world, changed by `world`; `fault` is one of its organization, a `newcomer` has never used the add-in. */
  open(setting?: { world?: (world: WorldFile) => void; fault?: object; faults?: readonly object[]; newcomer?: boolean }, options?: OpenOptions): Promise<OpenPane>;
}

/**
 * Sets the stage up; call it once at the top of a test file. With `watched`, every test of the file fails that sends a token
 * to a host that it is not for, or anything that the table of what is sent does not list.
 */
export function setStage({ watched = false } = {}): () => Stage {
  let browser: Browser | undefined;
  let sandbox: SandboxProcess | undefined;
  const opened: OpenPane[] = [];

  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([launchBrowser(), SandboxProcess.start()]);
  });

  afterEach(async () => {
    if (watched && sandbox) expect(wronglySent(await sandbox.log(), sandbox.port)).toEqual([]);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((pane) => pane.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });

  return () => {
    if (!browser || !sandbox) throw new Error('The stage is not set yet.');
    const stage = { browser, sandbox };
    return {
      ...stage,
      async open({ world, newcomer, fault, faults = fault ? [{ host: 'contoso.crm4.dynamics.com', ...fault }] : [] } = {}, options) {
        await stage.sandbox.reset(world, newcomer);
        await stage.sandbox.ask('POST', 'faults', faults);
        const pane = await openPane(stage.browser, stage.sandbox.url, options);
        opened.push(pane);
        return pane;
      },
    };
  };
}
