import type { Verdict } from '../diagnosis/diagnoseAddresses.ts';
import type { Problem, ProblemKind } from '../diagnosis/problem.ts';
import type { OrganizationType } from '../organizations/organization.ts';
import type { ScreenTexts } from './screenTexts.ts';

/** What happened, in one sentence; what that means or why, where it helps; what to do next, one thing. */
export interface ProblemTexts {
  readonly title: string;
  readonly explanation?: string;
  readonly nextStep: string;
}

/** One sentence set for each kind of problem, made from the very values of that kind. */
export type ProblemCatalogue = { readonly [Kind in ProblemKind]: (problem: Extract<Problem, { readonly kind: Kind }>) => ProblemTexts };

/** Every sentence of the first screen. One object of this type for each language; what comes later is in TextParts. */
export interface Texts {
  readonly productName: string;
  /** The sentence that Dynamics 365 itself says; word for word, so that people who searched for it know they are right here. */
  readonly mustBeSame: string;
  readonly starting: string;
  /** Read where the code does not come. */
  readonly takesLong: string;
  readonly waitingForOutlook: string;
  readonly signingIn: string;
  readonly signingInInWindow: string;
  readonly startAgain: string;
  readonly asking: (organization: string) => string;
  readonly waiting: (values: { organization: string; seconds: number }) => string;
  readonly organizationTypes: Readonly<Record<OrganizationType, string>>;
  readonly currentOrganization: string;
  readonly outlookSide: string;
  readonly dynamicsSide: string;
  readonly primaryEmail: string;
  readonly noAddress: string;
  readonly verdicts: Readonly<Record<Verdict, { readonly title: string; readonly explanation: string; readonly nextStep?: string }>>;
  readonly difference: {
    readonly heading: string;
    readonly onlyInOutlook: (text: string) => string;
    readonly onlyInDynamics: (text: string) => string;
    readonly replaced: (values: { outlook: string; dynamics: string }) => string;
    readonly space: string;
  };
  /** The window that opens for signing in. */
  readonly signInWindow: {
    readonly title: string;
    readonly done: string;
    readonly canBeClosed: string;
    readonly notFromOutlook: string;
  };
  readonly signedInAs: (username: string) => string;
  readonly checkAgain: string;
  readonly retry: string;
  readonly signIn: string;
  readonly requestId: (id: string) => string;
  readonly code: (code: string) => string;
  readonly problems: ProblemCatalogue;
  readonly screens: ScreenTexts;
}
