/** What each client calls untracking. */
export type UntrackingClient = 'crmForOutlook' | 'classicGuide' | 'appForOutlook' | 'category' | 'here';

/** What people look for who come from the classic add-in. */
export type FamiliarThing = 'wizard' | 'synchronize' | 'track' | 'untrack' | 'diagnostics' | 'options' | 'missing';

export type ComparedFeature = 'whyDifferent' | 'severalOrganizations' | 'trackMail' | 'appointments' | 'tasks' | 'offline' | 'webAndMac';

/** The page that helps. */
export interface HelpTexts {
  readonly title: string;
  readonly tracking: string;
  /** Paragraphs. */
  readonly trackMeans: readonly string[];
  readonly untracking: string;
  readonly untrackMeans: Readonly<Record<UntrackingClient, { readonly client: string; readonly meaning: string }>>;
  readonly coming: string;
  readonly familiar: Readonly<Record<FamiliarThing, { readonly what: string; readonly now: string }>>;
  readonly oneOnly: string;
  readonly comparison: string;
  readonly feature: string;
  readonly classic: string;
  readonly app: string;
  readonly here: string;
  readonly features: Readonly<Record<ComparedFeature, string>>;
  readonly yes: string;
  readonly no: string;
}
