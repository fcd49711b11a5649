import { compileFilter } from '../../../sandbox/discovery/filter.ts';

const instance = { UniqueName: 'contoso', State: 0, IsUserSysAdmin: false, Purpose: null };
const passes = (filter: string) => compileFilter(filter, new Set(Object.keys(instance)))(instance);

describe('the filter of Global Discovery', () => {
  it.each([
    ["UniqueName eq 'contoso'", true],
    ["UniqueName eq 'CONTOSO'", false],
    ["startswith(UniqueName,'con') and endswith(UniqueName,'oso')", true],
    ["contains(UniqueName,'TOS')", false],
    ['State ge 0 and State lt 1', true],
    ["State ne 0 or (UniqueName gt 'a' and UniqueName le 'd')", true],
    ['not (IsUserSysAdmin eq true)', true],
    ['Purpose eq null', true],
    ["Purpose gt 'a'", false],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it.each(["Nothing eq 1", "tolower(UniqueName) eq 'contoso'", 'contains(UniqueName)', "UniqueName in ('a')", 'State eq', "users/any(u:u/name eq 'x')"])('refuses %s', (filter) => {
    expect(() => passes(filter)).toThrow();
  });
});
