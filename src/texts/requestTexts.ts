import type { Administrator, AdminRequest, RequestCenter, RequestKind } from '../repair/adminRequest.ts';

/** What a person reads who asks an administrator, and what the administrator reads. */
export interface RequestTexts {
  readonly title: string;
  readonly explanation: Readonly<Record<Administrator, string>>;
  readonly subject: Readonly<Record<RequestKind, (request: AdminRequest) => string>>;
  /** The first sentence after the greeting: what to do. */
  readonly wish: Readonly<Record<RequestKind, (request: AdminRequest) => string>>;
  readonly greeting: string;
  readonly closing: (person: string) => string;
  /** The facts of a request, each with its name. */
  readonly facts: {
    readonly person: (person: string) => string;
    readonly organization: (values: { name: string; url: string }) => string;
    readonly now: (address: string) => string;
    readonly wanted: (address: string) => string;
    readonly why: (sentence: string) => string;
    readonly where: (page: string) => string;
    readonly record: (link: string) => string;
    readonly who: (rule: string) => string;
  };
  readonly noAddress: string;
  /** The page on which it is done, as the menus are called today. */
  readonly pages: Readonly<Record<RequestKind, (organization: string) => string>>;
  readonly pagesOnPremises: Readonly<Record<Exclude<RequestKind, 'giveLicense' | 'setAsPrimary'>, string>>;
  /** Who may do it. */
  readonly rules: Readonly<Record<Administrator | 'bothOnPremises', string>>;
  readonly write: string;
  readonly writeElsewhere: string;
  readonly notOpened: string;
  readonly openCenter: Readonly<Record<RequestCenter, string>>;
}
