/** The list of all organizations. */
export interface OrganizationsTexts {
  readonly title: string;
  readonly add: string;
  readonly none: string;
  readonly use: string;
  readonly current: string;
  readonly connect: string;
  readonly disconnect: string;
  readonly remove: string;
  readonly listedByAdministrator: string;
  readonly details: (organization: string) => string;
  readonly alreadyThere: string;
  readonly synchronizes: string;
  readonly synchronizing: {
    readonly one: (organization: string) => string;
    readonly none: string;
    readonly several: (organizations: string) => string;
    readonly unknown: (organizations: string) => string;
  };
  readonly synchronize: string;
}
