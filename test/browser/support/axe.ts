import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** The accessibility violations of the add-in's page, as sentences; an empty list when there are none. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/addin/taskpane.html'));
  if (!frame) throw new Error('The pane is not open.');
  // A screen that is being left is inert, and axe does not see it.
  await frame.locator('main[inert]').waitFor({ state: 'detached' });
  return faultsIn(frame);
}

/** The same for any page or frame. */
export async function faultsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const result: AxeResult = await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
}
