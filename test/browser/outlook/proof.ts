import type { Browser } from 'playwright-core';
import type { ProbeServer } from './probeServer.ts';

export interface Stage {
  readonly browser: Browser;
  /** Served over plain http. */
  readonly plain: ProbeServer;
  /** Served over https, which dialogs need. */
  readonly secure: ProbeServer;
}

/** One thing that is proved with the real Office.js in a browser. */
export interface Proof {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}
