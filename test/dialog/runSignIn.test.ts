import fc from 'fast-check';
import { runSignIn } from '../../src/dialog/runSignIn.ts';
import type { DialogMessage, DialogRequest } from '../../src/signin/dialogMessages.ts';
import type { RedirectSignIn, Yield } from '../../src/signin/redirectSignIn.ts';
import { faultNamed } from '../../src/signin/signInFault.ts';
import type { Resource } from '../../src/signin/token.ts';

const policy = { cloud: 'commercial', trustedOrigins: [], discovery: true, graph: true } as const;
const contoso = 'https://contoso.crm4.dynamics.com';
const request: DialogRequest = { id: '0b2c9a1e-5d6f-4f3a-8e51-6d4c8f7a9b10', issuer: 'entra', how: 'choosing', resources: [contoso], expected: 'nancy@contoso.com' };
const token = { value: 'secret', resource: contoso, expiresAt: 1, account: { homeId: 'o.t', objectId: 'o', tenantId: 't', homeTenantId: 't', username: 'nancy@contoso.com' } };

/** Runs the window with MSAL as `signIn`; gives what the pane hears and how it ends. */
async function run(asked: Partial<DialogRequest>, signIn: RedirectSignIn | undefined, { fresh = true, kept = true } = {}) {
  const told: DialogMessage[] = [];
  const fault = await runSignIn({ request: { ...request, ...asked }, fresh, kept }, { policy, signIn: () => signIn, tell: (message) => told.push(message) });
  return { told, fault };
}

const back = (comeBack: RedirectSignIn['comeBack']): RedirectSignIn => ({ comeBack, leave: async () => faultNamed('timed_out') });

describe('the sign-in window', () => {
  it('leaves for the sign-in service with the first resource, and tells where that fails', async () => {
    const leave = jest.fn<ReturnType<RedirectSignIn['leave']>, Parameters<RedirectSignIn['leave']>>(async () => faultNamed('get_request_failed'));
    const { told } = await run({}, { comeBack: async () => undefined, leave });
    expect(leave).toHaveBeenCalledWith({ url: contoso, issuer: 'entra' }, 'choosing', 'nancy@contoso.com');
    expect(told).toEqual([{ kind: 'end', id: request.id, fault: faultNamed('get_request_failed') }]);
  });

  it('does not leave again by itself where it came back with nothing', async () => {
    const { told } = await run({}, back(async () => undefined), { fresh: false });
    expect(told).toEqual([{ kind: 'end', id: request.id, fault: faultNamed('login_required') }]);
  });

  it('tells each token and each fault, and the end', async () => {
    const graph = 'https://graph.microsoft.com';
    const { told, fault } = await run({ resources: [contoso, graph, 'https://evil.tld'] }, back(async (all) => new Map(all.map((resource): [Resource, Yield] => [resource, resource.url === contoso ? { token } : { fault: faultNamed('consent_required') }]))));
    expect(told).toEqual([
      { kind: 'fault', id: request.id, resource: 'https://evil.tld', fault: faultNamed('host_refused') },
      { kind: 'token', id: request.id, token },
      { kind: 'fault', id: request.id, resource: graph, fault: faultNamed('consent_required') },
      { kind: 'end', id: request.id },
    ]);
    expect(fault).toBeUndefined();
  });

  it.each([
    ['nothing it may ask for', { resources: ['https://evil.tld'] }, back(async () => undefined), {}, 'host_refused'],
    ['no such issuer', {}, undefined, {}, 'not_configured'],
    ['nothing it can keep', {}, back(async () => undefined), { kept: false }, 'storage_blocked'],
    ['nobody signed in', {}, back(async () => ({ fault: faultNamed('access_denied') })), {}, 'access_denied'],
  ])('ends at once with %s', async (_what, asked, signIn, state, code) => {
    const { told, fault } = await run(asked, signIn, state);
    expect(fault).toEqual(faultNamed(code));
    expect(told).toEqual([{ kind: 'end', id: request.id, fault: faultNamed(code) }]);
  });

  it('never asks for a token for a host outside the policy, whatever the address says', async () => {
    const good = /^https:\/\/([a-z0-9-]+(\.api)?\.crm\d*\.dynamics\.com|globaldisco\.crm\.dynamics\.com|graph\.microsoft\.com)$/;
    const hosts = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constantFrom(`${contoso}.evil.tld`, `${contoso}/path`, `${contoso}:444`, 'https://user@contoso.crm4.dynamics.com', 'http://contoso.crm4.dynamics.com', contoso, 'https://graph.microsoft.com'));
    await fc.assert(
      fc.asyncProperty(fc.array(hosts, { minLength: 1, maxLength: 5 }), async (resources) => {
        const asked: Resource[] = [];
        await run({ resources }, { comeBack: async (wanted) => void asked.push(...wanted), leave: async (resource) => { asked.push(resource); return faultNamed('x'); } });
        expect(asked.filter(({ url }) => !good.test(url))).toEqual([]);
      }),
    );
  });
});
