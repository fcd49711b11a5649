import type { WebApiWriteRequest } from '../../src/dynamics/writeWebApi.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { WritePermit } from '../../src/organizations/writeGate.ts';

/** What every write needs, for somebody whose token in the emulated organization is their name. */
export function writingTo(organization: Organization, name: string): WebApiWriteRequest {
  const username = `${name}@contoso.com`;
  const account = { homeId: name, objectId: 'o', tenantId: 't', homeTenantId: 't', username };
  const answer = WritePermit.request({
    person: { mailbox: username, account },
    bothAreMe: [],
    otherAccount: { allowed: false, insistedOn: [] },
    sharing: { answer: 'own' },
    organization,
    shown: organization,
    hostPolicy: { cloud: 'commercial', trustedOrigins: [] },
  });
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return { permit: answer.permit, organization, token: { value: name, resource: organization.url, account }, waiting: () => undefined, asking: () => undefined };
}
