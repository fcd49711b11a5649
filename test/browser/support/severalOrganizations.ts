import type { FrameLocator, Locator } from 'playwright-core';
import type { WorldFile, WorldOrganization } from './sandboxProcess.ts';

/** The mailbox and the account of the default world. */
export const nancy = 'nancy.anderson@contoso.com';

/** An organization of Nancy's as a test wants it; what is left out is as in the default world. */
export interface Wanted extends Pick<WorldOrganization, 'type' | 'discovery' | 'state'> {
  readonly name: string;
  /** Its Primary Email for Nancy; left out: the address of her mailbox. */
  readonly primaryEmail?: string | null;
  /** Whether the server says that it synchronizes the mailbox; left out: it does not. */
  readonly synchronizes?: boolean;
}

/** Host name in production: "Contoso Test" is at contoso-test.crm4.dynamics.com. */
export function hostOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '-')}.crm4.dynamics.com`;
}

/** Puts these organizations into the world in place of its own. */
export function withOrganizations(...wanted: readonly Wanted[]): (world: WorldFile) => void {
  return (world) => {
    const [model] = world.organizations;
    const [user] = model?.users ?? [];
    if (!model || !user) throw new Error('The default world has no organization.');
    world.organizations = wanted.map(({ name, primaryEmail = nancy, synchronizes = false, ...rest }, index) => ({
      ...model,
      id: `6b0e8f3a-52d1-4d6d-8a27-${String(index + 1).padStart(12, '0')}`,
      url: `https://${hostOf(name)}`,
      uniqueName: name.toLowerCase().replaceAll(' ', ''),
      friendlyName: name,
      users: [{ ...user, internalemailaddress: primaryEmail, mailbox: { isactsyncorgflagset: synchronizes, orgmarkedasprimaryforexchangesync: synchronizes } }],
      ...rest,
    }));
  };
}

/** What the list of organizations that is shown says: name, type, and the words after them. */
export async function listed(pane: FrameLocator): Promise<string[]> {
  const rows = await pane.locator('.organizations > li').all();
  return Promise.all(rows.map(async (row) => (await row.innerText()).replace(/^Organization: /, '').replace(/\s+/g, ' ').trim()));
}

/** The row of an organization in the list that is shown. */
export function rowOf(pane: FrameLocator, name: string): Locator {
  return pane.locator('.organizations > li', { hasText: new RegExp(`: ${name}(Production|Sandbox|Trial|Developer|On-premises)`) });
}

/** Presses a button of the pane. */
export async function press(pane: FrameLocator, ...names: readonly string[]): Promise<void> {
  for (const name of names) await pane.getByRole('button', { name, exact: true }).click();
}
