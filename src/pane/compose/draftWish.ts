/** What the person wants to become of the message they are writing. */
export interface DraftWish {
  /** Address of the organization that it is to be tracked in. */
  readonly organization: string;
  /** `notKept`: Outlook did not note the last change on the draft. */
  readonly status: 'reading' | 'known' | 'saving' | 'notKept';
  readonly wanted: boolean;
}
