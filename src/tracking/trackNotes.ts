/** What the person should know of a Track that has succeeded. */
export type TrackNote =
  | { readonly kind: 'attachmentLeftOut'; readonly name: string; readonly because: AttachmentRefusal }
  | { readonly kind: 'recipientsMissing'; readonly missing: number | null }
  /** Addresses that Dynamics 365 does not know and would not take. */
  | { readonly kind: 'partiesLeftOut'; readonly count: number }
  | { readonly kind: 'subjectShortened' }
  | { readonly kind: 'pictureLeftOut'; readonly count: number }
  /** Somebody else was faster; theirs is used. */
  | { readonly kind: 'alreadyThere' };

/** Why an attachment is not sent. */
export type AttachmentRefusal = 'blockedType' | 'tooLarge' | 'link' | 'empty' | 'notGiven' | 'refused';
