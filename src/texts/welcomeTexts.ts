/** What a person reads who has never used this, before being asked for anything. */
export interface WelcomeTexts {
  readonly title: string;
  readonly why: string;
  readonly does: readonly string[];
  readonly limits: string;
  readonly signIn: string;
  readonly organization: string;
  readonly goOn: string;
  readonly skip: string;
}
