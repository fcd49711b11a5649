/** @jest-environment node */
import { readDirectoryUser } from '../../src/dynamics/readDirectoryUser.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';

browserGlobals();

const nancy = { id: 'nancy', userPrincipalName: 'nancy@contoso.onmicrosoft.com', displayName: 'Nancy Anderson', mail: 'nancy.anderson@contoso.com', proxyAddresses: ['SMTP:nancy.anderson@contoso.com'], otherMails: [] };

const read = (signal = new AbortController().signal) =>
  readDirectoryUser({ graph: 'https://graph.microsoft.com', token: 'secret', signal, waiting: () => undefined, asking: () => undefined });

describe('what the directory says of the signed-in person', () => {
  it('is asked of Microsoft Graph with one request, and only for what is needed', async () => {
    const asked = answerRequests(json(nancy));
    await read();
    expect(asked.map(({ method, url, redirect, credentials }) => ({ method, url, redirect, credentials }))).toEqual([
      { method: 'GET', url: 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName,displayName,mail,proxyAddresses,otherMails', redirect: 'error', credentials: 'omit' },
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
    // Dynamics 365 wants these; Graph would make every request wait for a preflight that allows them.
    expect([...(asked[0]?.headers.keys() ?? [])].sort()).toEqual(['accept', 'authorization']);
  });

  it.each([
    ['the primary address stands first, in capitals', ['smtp:nanderson@contoso.com', 'SMTP:nancy.anderson@contoso.com'], 'nancy.anderson@contoso.com', ['nancy.anderson@contoso.com', 'nanderson@contoso.com']],
    ['only mail counts', ['x500:/o=Contoso/cn=nancy', 'SIP:nancy@contoso.com', 'EX:nancy@contoso.com', 'SMTP:nancy.anderson@contoso.com'], 'nancy.anderson@contoso.com', ['nancy.anderson@contoso.com']],
    ['a prefix of mixed case is no primary one', ['Smtp:nanderson@contoso.com'], 'nancy.anderson@contoso.com', ['nancy.anderson@contoso.com', 'nanderson@contoso.com']],
    ['repeats and empty entries are left out', ['SMTP:Nancy.Anderson@contoso.com', 'smtp:nancy.anderson@CONTOSO.com', 'smtp:', 'smtp: ', ''], 'Nancy.Anderson@contoso.com', ['Nancy.Anderson@contoso.com']],
    ['without entries there is the address in mail', [], 'nancy.anderson@contoso.com', ['nancy.anderson@contoso.com']],
  ])('%s', async (_sentence, proxyAddresses, primaryAddress, addresses) => {
    answerRequests(json({ ...nancy, proxyAddresses }));
    await expect(read()).resolves.toEqual({ ok: true, value: { id: 'nancy', userPrincipalName: nancy.userPrincipalName, displayName: 'Nancy Anderson', primaryAddress, addresses, otherAddresses: [] } });
  });

  it('has no address of a person without a mailbox', async () => {
    answerRequests(json({ id: 'admin', userPrincipalName: 'admin@contoso.onmicrosoft.com', mail: null, proxyAddresses: [], otherMails: ['me@home.example'] }));
    await expect(read()).resolves.toMatchObject({ ok: true, value: { primaryAddress: null, addresses: [], otherAddresses: ['me@home.example'], displayName: null } });
  });

  it.each([
    ['leaves the list of addresses out', json({ ...nancy, proxyAddresses: undefined }), 'unexpectedAnswer'],
    ['is a page of something in between', () => new Response('<!doctype html>'), 'unexpectedAnswer'],
    ['does not take the token', json({ error: { code: 'InvalidAuthenticationToken', message: '' } }, 401), 'notAuthenticated'],
    ['allows nothing', json({ error: { code: 'Authorization_RequestDenied', message: '' } }, 403), 'refused'],
    ['fails', json({ error: { code: 'UnknownError', message: '' } }, 500), 'serverFailing'],
    ['never comes', () => new TypeError('Failed to fetch'), 'unreachable'],
  ])('is a problem, and no list without addresses, where the answer %s', async (_what, answer, kind) => {
    answerRequests(answer);
    await expect(read()).resolves.toMatchObject({ ok: false, problem: { kind } });
  });

  it('is given up with the signal', async () => {
    answerRequests(json(nancy));
    await expect(read(AbortSignal.abort())).rejects.toThrow();
  });
});
