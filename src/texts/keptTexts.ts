/** Where something is kept: in the mailbox for all devices, in the browser, until the pane is closed, on the message. */
export type KeptStore = 'roaming' | 'device' | 'memory' | 'item';

/** Each thing that is kept. */
export type KeptKey = 'organizations' | 'currentOrganization' | 'bothAreMe' | 'onlyWhenIAsk' | 'synchronizingSwitch' | 'forgotten' | 'lastAnswers' | 'mirror' | 'tokens';

/** Who gets a request. */
export type Receiver = 'addinHost' | 'outlook' | 'signIn' | 'organization' | 'discovery' | 'graph' | 'onPremisesSignIn';

/** What the page says about one thing that is kept. */
export interface KeptTexts {
  readonly what: string;
  readonly why: string;
}
