const periods = ['Week', 'Month', 'Year'].flatMap((span) => [`Last${span}`, `This${span}`, `Next${span}`]);
const units = ['Hours', 'Days', 'Weeks', 'Months', 'Years'];
const counted = [...['LastX', 'NextX', 'OlderThanX'].flatMap((direction) => units.map((unit) => direction + unit)), 'OlderThanXMinutes'];

const named = (names: readonly string[], parameters: Readonly<Record<string, string>>) =>
  names.map((name) => ({ name, parameters: { PropertyName: 'Edm.String', ...parameters } }));

/** The functions of Dynamics 365 that can stand in a $filter, with the types of their parameters. */
export const declaredFunctions: readonly { readonly name: string; readonly parameters: Readonly<Record<string, string>> }[] = [
  ...named(['EqualUserId', 'NotEqualUserId', 'EqualBusinessId', 'NotEqualBusinessId', 'EqualUserTeams', 'EqualUserOrUserTeams'], {}),
  ...named(['Today', 'Yesterday', 'Tomorrow', 'Last7Days', 'Next7Days', ...periods], {}),
  ...named(['In', 'NotIn', 'Between', 'NotBetween'], { PropertyValues: 'Collection(Edm.String)' }),
  ...named(['On', 'OnOrBefore', 'OnOrAfter'], { PropertyValue: 'Edm.String' }),
  ...named(counted, { PropertyValue: 'Edm.Int64' }),
];
