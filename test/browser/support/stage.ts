import type { Browser } from 'playwright-core';
import { type OpenOptions, type OpenPane, openPane } from './openPane.ts';
import { SandboxProcess, type WorldFile } from './sandboxProcess.ts';
import { launchBrowser } from './testBrowser.ts';

/** A browser and a sandbox for all tests of a file. What a test opened is closed after it. */
export interface Stage {
  readonly sandbox: SandboxProcess;
  readonly browser: Browser;
  /** Opens Outlook and the pane in the default world, changed by `change`, with these faults of the organization. */
  open(setting?: { world?: (world: WorldFile) => void; fault?: object }, options?: OpenOptions): Promise<OpenPane>;
}

/** Sets the stage up; call it once at the top of a test file. */
export function setStage(): () => Stage {
  let browser: Browser | undefined;
  let sandbox: SandboxProcess | undefined;
  const opened: OpenPane[] = [];

  beforeAll(async () => {
    [browser, sandbox] = await Promise.all([launchBrowser(), SandboxProcess.start()]);
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
      async open({ world, fault } = {}, options) {
        await stage.sandbox.reset(world);
        if (fault) await stage.sandbox.ask('POST', 'faults', [{ host: 'contoso.crm4.dynamics.com', ...fault }]);
        const pane = await openPane(stage.browser, stage.sandbox.url, options);
        opened.push(pane);
        return pane;
      },
    };
  };
}
