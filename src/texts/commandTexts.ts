/** What a ribbon button says above the message; each fits into 150 characters with a name of an organization of 60. */
export interface CommandTexts {
  readonly tracked: (organization: string) => string;
  readonly alreadyTracked: (organization: string) => string;
  readonly pending: string;
  readonly untracked: (organization: string) => string;
  readonly notTracked: (organization: string) => string;
  readonly cannotTrack: string;
  /** A domain that the administrator wants kept out. */
  readonly never: (domain: string) => string;
  /** Each leads into the pane, where the rest is told. */
  readonly openPane: {
    readonly signIn: string;
    readonly agree: string;
    readonly differs: string;
    readonly choose: string;
    readonly refused: string;
    readonly failed: string;
    readonly tooLong: string;
  };
}
