/** Where something is kept: in the mailbox for all devices, in the browser, until the pane is closed, in the window for signing in. */
export type KeptStore = 'roaming' | 'device' | 'memory' | 'window';

/** Each thing that is kept. */
export type KeptKey =
  | 'organizations'
  | 'currentOrganization'
  | 'bothAreMe'
  | 'onlyWhenIAsk'
  | 'welcomed'
  | 'synchronizingSwitch'
  | 'repair'
  | 'outlookRepair'
  | 'outlookRepairHere'
  | 'recentRegarding'
  | 'forgotten'
  | 'trackingAgreed'
  | 'recipientChoices'
  | 'lastAnswers'
  | 'mirror'
  | 'tokens'
  | 'signInUnderWay';

/** Who gets a request. */
export type Receiver = 'addinHost' | 'officeHost' | 'outlook' | 'signIn' | 'onPremisesSignIn' | 'organization' | 'discovery' | 'graph';

/** Each thing that is sent. */
export type SentKey =
  | 'addinFiles'
  | 'officeFiles'
  | 'settings'
  | 'tokenFromOutlook'
  | 'tokenFromEntra'
  | 'tokenFromAdfs'
  | 'currentUser'
  | 'identity'
  | 'rights'
  | 'cause'
  | 'addressChange'
  | 'mailboxChange'
  | 'trackedMessage'
  | 'trackedFiles'
  | 'regardingSearch'
  | 'copyChange'
  | 'untrackQuestions'
  | 'copyDelete'
  | 'discovery'
  | 'directory';

/** What the page says about one thing that is kept. */
export interface KeptTexts {
  readonly what: string;
  readonly why: string;
}

/** What the page says about one thing that is sent. */
export interface SentTexts {
  readonly what: string;
  readonly when: string;
}
