import type { KeptKey, KeptStore, KeptTexts, Receiver, SentKey, SentTexts } from './keptTexts.ts';

/** What a person reads about what is kept and what is sent. */
export interface PrivacyTexts {
  readonly title: string;
  readonly onlyWhenIAsk: string;
  readonly onlyWhenIAskExplanation: string;
  readonly forget: string;
  readonly forgetExplanation: string;
  readonly forgotten: string;
  readonly notForgotten: string;
  readonly kept: string;
  readonly sent: string;
  readonly stores: Readonly<Record<KeptStore, string>>;
  readonly keptItems: Readonly<Record<KeptKey, KeptTexts>>;
  readonly sentRequests: Readonly<Record<SentKey, SentTexts>>;
  readonly receivers: Readonly<Record<Receiver, string>>;
}
