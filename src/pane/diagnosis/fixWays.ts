import { type Finding, isFinding } from '../../diagnosis/finding.ts';
import type { Fix } from '../../diagnosis/findingTraits.ts';
import { serviceOrigin } from '../../organizations/hostPolicy.ts';
import type { PaneActions } from '../paneActions.ts';
import type { OrganizationRow, PaneState } from '../paneState.ts';

/** How a fix is begun: by something that the pane does, or by a page of Dynamics 365. */
export type FixWay = { readonly act: () => void } | { readonly href: string };

export interface FixPlace {
  readonly finding: Finding;
  readonly row: OrganizationRow;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Every fix with its way; undefined where it leads nowhere here. */
const ways: Readonly<Record<Fix, (place: FixPlace) => FixWay | undefined>> = {
  signIn: ({ row, actions }) => ({ act: () => actions.signIn(urlOf(row), 'asking') }),
  chooseAccount: ({ row, actions }) => ({ act: () => actions.signIn(urlOf(row), 'choosing') }),
  chooseOrganization: ({ finding, row, state, actions }) => {
    const [known] = isFinding(finding, 'knownInOtherOrganization') ? finding.evidence.knownIn : [];
    if (known) return { act: () => actions.choose(known.url) };
    const isAlone = !state.rows.some((other) => other !== row && other.known.connected);
    return { act: () => actions.show(isAlone ? 'add' : 'organizations') };
  },
  // Only the person can, in Outlook; the sentence says so.
  selectOwnMessage: () => undefined,
  tryAgain: ({ row, actions }) => ({ act: () => actions.checkEverything(urlOf(row)) }),
  askDirectory: ({ state, actions }) => (serviceOrigin(state.policy, 'graph') !== undefined && state.directory === undefined ? { act: actions.askDirectory } : undefined),
  bothAreMe: ({ row, actions }) => ({ act: () => actions.sayBothAreMeIn(urlOf(row)) }),
  changeInDynamics: ({ row, actions }) => ({ act: () => actions.repair(urlOf(row), 'dynamics') }),
  changeInOutlook: ({ row, actions }) => ({ act: () => actions.repair(urlOf(row), 'outlook') }),
  setAsPrimary: ({ finding, row, actions }) => ({ act: () => actions.askAdministrator(urlOf(row), finding.id, 'setAsPrimary') }),
  askAdministrator: ({ finding, row, actions }) => ({ act: () => actions.askAdministrator(urlOf(row), finding.id) }),
  approve: ({ row, actions }) => ({ act: () => actions.repair(urlOf(row), 'approve') }),
  testAndEnable: ({ row, actions }) => ({ act: () => actions.repair(urlOf(row), 'testAndEnable') }),
  makeSynchronizing: ({ finding, row, actions }) => ({ act: isFinding(finding, 'otherOrganizationSynchronizes') ? () => actions.synchronize(urlOf(row)) : () => actions.show('organizations') }),
  changeFilter: ({ row }) => ({ href: urlOf(row) }),
};

const urlOf = ({ known }: OrganizationRow) => known.organization.url;

/** How a fix of the finding is begun; undefined where nothing would come of it. */
export function wayTo(fix: Fix, place: FixPlace): FixWay | undefined {
  return ways[fix](place);
}
