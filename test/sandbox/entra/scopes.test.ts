import type { Resource } from '../../../sandbox/entra/directory.ts';
import { grantedScope, readScopes } from '../../../sandbox/entra/scopes.ts';

const graph: Resource = { origin: 'https://graph.microsoft.com', api: 'graph' };
const contoso: Resource = { origin: 'https://contoso.crm4.dynamics.com', api: 'dynamics' };
const read = (scope: string) => readScopes(scope, { resources: [contoso, graph], graph });

describe('scopes', () => {
  it.each([
    ['openid profile offline_access', [graph], [], [], ''],
    ['User.Read', [graph], [], [], 'User.Read'],
    ['https://graph.microsoft.com/User.Read openid', [graph], [], [], 'User.Read'],
    ['https://contoso.crm4.dynamics.com/.default', [contoso], [], [], 'user_impersonation'],
    ['https://contoso.crm4.dynamics.com//user_impersonation', [contoso], [], [], 'user_impersonation'],
    ['https://CONTOSO.crm4.dynamics.com/user_impersonation', [contoso], [], [], 'user_impersonation'],
    ['https://contoso.crm4.dynamics.com/read_everything', [contoso], [], ['https://contoso.crm4.dynamics.com/read_everything'], 'read_everything'],
    ['https://contoso.crm4.dynamics.com.evil.example/.default', [], ['https://contoso.crm4.dynamics.com.evil.example'], [], ''],
    ['https://contoso.crm4.dynamics.com/.default User.Read', [contoso, graph], [], [], 'user_impersonation User.Read'],
  ])('reads %s', (scope, resources, strangers, unknown, granted) => {
    expect(read(scope)).toEqual({ resources, strangers, unknown, granted });
  });

  it('are granted as asked, without offline_access', () => {
    expect(grantedScope('openid  offline_access User.Read')).toBe('openid User.Read');
  });
});
