import fc from 'fast-check';
import type { Account } from '../../src/diagnosis/account.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { WritePermit, type WriteRefusal, type WriteRequest } from '../../src/organizations/writeGate.ts';
import { enWriteGate } from '../../src/texts/en/writeGate.ts';
import { explainWriteRefusal } from '../../src/texts/explainWriteRefusal.ts';

const contoso = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';
const fabrikam = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c22';
const nancy: Account = { homeId: `nancy.${contoso}`, objectId: 'nancy', tenantId: contoso, homeTenantId: contoso, username: 'nancy@contoso.onmicrosoft.com' };
const address = 'nancy.anderson@contoso.com';
const sales: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production', id: 'a' };
const { id: _id, ...withoutId } = sales;
const test: Organization = { url: 'https://contosotest.crm4.dynamics.com', name: 'Contoso Test', type: 'sandbox', id: 'b' };

const same = { mailbox: nancy.username, account: nancy };
const cannotTell = { mailbox: address, account: nancy };
const different = { ...cannotTell, hostAccount: { homeTenantId: fabrikam } };
const bothAreMe = [{ account: nancy.homeId, mailbox: 'Nancy.Anderson@contoso.com' }];

const request = (more: Partial<WriteRequest> = {}): WriteRequest => ({
  person: same,
  bothAreMe: [],
  otherAccount: { allowed: false, insistedOn: [] },
  sharing: { answer: 'own' },
  organization: sales,
  shown: sales,
  hostPolicy: { cloud: 'commercial', trustedOrigins: [] },
  ...more,
});

const permitted: readonly (readonly [sentence: string, request: WriteRequest])[] = [
  ['the mailbox’s person writes to the organization that was shown', request()],
  ['nobody can tell, and the person has said that both are them', request({ person: cannotTell, bothAreMe })],
  ['it is another person’s account, the administrator allows it and the person insists on it', request({ person: different, otherAccount: { allowed: true, insistedOn: [nancy.homeId] } })],
  ['the organization was shown before its id was known', request({ shown: withoutId })],
  ['the organization was shown by another of its addresses', request({ shown: { ...sales, url: 'https://contoso.api.crm4.dynamics.com' } })],
];

const refused: readonly (readonly [sentence: string, request: WriteRequest, refusal: Partial<WriteRefusal>])[] = [
  ['nobody can tell and the person has not said so yet', request({ person: cannotTell }), { kind: 'askBothAreMe', username: nancy.username, mailbox: address }],
  ['the person has said so of another account', request({ person: cannotTell, bothAreMe: [{ account: 'alan', mailbox: address }] }), { kind: 'askBothAreMe' }],
  ['the person has said so of another mailbox', request({ person: cannotTell, bothAreMe: [{ account: nancy.homeId, mailbox: 'sales@contoso.com' }] }), { kind: 'askBothAreMe' }],
  ['Outlook does not say which mailbox it is', request({ person: { mailbox: null, account: nancy }, bothAreMe }), { kind: 'mailboxUnknown' }],
  ['it is another person’s account', request({ person: different }), { kind: 'differentPerson', because: 'otherTenant', mayInsist: false }],
  ['it is, whatever was said before', request({ person: different, bothAreMe }), { kind: 'differentPerson' }],
  ['it is, and the person insists without being allowed to', request({ person: different, otherAccount: { allowed: false, insistedOn: [nancy.homeId] } }), { kind: 'differentPerson', mayInsist: false }],
  ['it is, and the person could insist but does not', request({ person: different, otherAccount: { allowed: true, insistedOn: [] } }), { kind: 'differentPerson', mayInsist: true }],
  ['it is, and the person has insisted on yet another account', request({ person: different, otherAccount: { allowed: true, insistedOn: ['alan'] } }), { kind: 'differentPerson' }],
  ['the message is in a colleague’s folder', request({ sharing: { answer: 'shared', owner: 'alan@contoso.com' } }), { kind: 'sharedMailbox', owner: 'alan@contoso.com' }],
  ['it is in a shared mailbox that Outlook does not name', request({ sharing: { answer: 'shared', owner: null } }), { kind: 'sharedMailbox', owner: null }],
  ['Outlook has not said whose mailbox the message is in', request({ sharing: { answer: 'unknown' } }), { kind: 'sharingUnknown' }],
  ['another organization was shown', request({ shown: test }), { kind: 'otherOrganization', asked: sales, shown: test }],
  ['the address belongs to another organization by now', request({ shown: { ...sales, id: 'c' } }), { kind: 'otherOrganization' }],
  ['the host may have no token', request({ organization: { ...sales, url: 'https://evil.tld' }, shown: { ...sales, url: 'https://evil.tld' } }), { kind: 'hostRefused' }],
  ['the address is none', request({ organization: { ...sales, url: 'contoso' }, shown: { ...sales, url: 'contoso' } }), { kind: 'hostRefused', because: 'notAnAddress' }],
];

describe('the gate in front of every write', () => {
  it.each(permitted)('opens where %s', (_sentence, asked) => {
    const answer = WritePermit.request(asked);
    expect(answer).toMatchObject({ ok: true });
    if (answer.ok) expect([answer.permit.organizationUrl, answer.permit.accountHomeId]).toEqual([sales.url, nancy.homeId]);
  });

  it.each(refused)('stays shut where %s', (_sentence, asked, refusal) => {
    expect(WritePermit.request(asked)).toMatchObject({ ok: false, refusal });
  });

  it('opens only where everything speaks for it', () => {
    const person = fc.constantFrom(same, cannotTell, different);
    const sharing = fc.constantFrom<WriteRequest['sharing']>({ answer: 'own' }, { answer: 'shared', owner: null }, { answer: 'unknown' });
    const shown = fc.constantFrom(sales, test);
    const said = fc.constantFrom([], bothAreMe);
    const otherAccount = fc.record({ allowed: fc.boolean(), insistedOn: fc.constant([]) });
    fc.assert(
      fc.property(fc.record({ person, sharing, shown, bothAreMe: said, otherAccount }), (parts) => {
        const opens = parts.shown === sales && parts.sharing.answer === 'own' && (parts.person === same || (parts.person === cannotTell && parts.bothAreMe === bothAreMe));
        expect(WritePermit.request(request(parts)).ok).toBe(opens);
      }),
    );
  });
});

describe('a permit', () => {
  const answer = WritePermit.request(request());
  if (!answer.ok) throw new Error('There is no permit.');
  const { permit } = answer;

  it('cannot be made by anyone else', () => {
    // @ts-expect-error -- only the gate makes one
    const make = () => void new WritePermit(request());
    expect(make).toBeDefined();
    // @ts-expect-error -- what only looks like one is none
    const forged: WritePermit = { organizationUrl: sales.url, accountHomeId: nancy.homeId };
    expect(forged).not.toBeInstanceOf(WritePermit);
  });

  it('cannot be turned to another organization or account', () => {
    expect(() => Object.assign(permit, { organizationUrl: test.url })).toThrow(TypeError);
    expect(() => Object.defineProperty(permit, 'accountHomeId', { value: 'alan' })).toThrow(TypeError);
    expect(permit.organizationUrl).toBe(sales.url);
  });

  it('has nothing to read for whoever is made after it', () => {
    const likeIt: unknown = Object.create(permit);
    expect(() => (likeIt as WritePermit).organizationUrl).toThrow(TypeError);
  });
});

describe('what the user reads where nothing is written', () => {
  const refusals: readonly WriteRefusal[] = [
    ...refused.flatMap(([, asked]) => {
      const answer = WritePermit.request(asked);
      return answer.ok ? [] : [answer.refusal];
    }),
    { kind: 'differentPerson', because: 'notInDirectory', username: nancy.username, mailbox: address, mayInsist: false },
  ];

  it.each(refusals)('says for $kind what happened and one next step, in whole sentences', (refusal) => {
    const { title, explanation = '', nextStep } = explainWriteRefusal(refusal, enWriteGate);
    expect(title).toMatch(/^\S.*[^.]$/);
    expect(explanation).toMatch(/\.$/);
    expect(nextStep).toMatch(/^[A-Z].*\.$/);
    for (const text of [title, explanation, nextStep]) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('has a sentence for each refusal', () => {
    expect([...new Set(refusals.map(({ kind }) => kind))].sort()).toEqual(Object.keys(enWriteGate.refusals).sort());
  });

  it('names whose mailbox it is', () => {
    expect(explainWriteRefusal({ kind: 'sharedMailbox', owner: 'alan@contoso.com' }, enWriteGate).title).toContain('alan@contoso.com');
  });

  it('tells two organizations of the same name apart by their hosts', () => {
    const twin = { ...test, name: sales.name };
    expect(explainWriteRefusal({ kind: 'otherOrganization', asked: sales, shown: twin }, enWriteGate).explanation).toBe('You were shown Contoso (contosotest.crm4.dynamics.com), not Contoso (contoso.crm4.dynamics.com). Nothing was changed.');
  });
});
