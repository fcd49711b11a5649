import { createDiscovery } from '../../../sandbox/discovery/discovery.ts';
import { clouds } from '../../../sandbox/entra/clouds.ts';
import { known, nancyId, place } from '../entra/support.ts';

const tenantId = '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11';

/** The status with which Global Discovery at a host answers a token for itself. */
async function statusAt(host: string, change: object): Promise<number | undefined> {
  const cloud = clouds.find(({ discovery }) => discovery === host);
  if (!cloud) throw new Error(`There is no ${host}.`);
  const claims = { aud: place.originOf(host), oid: nancyId, tid: tenantId };
  const discovery = createDiscovery({ ...known(change), place, cloud, verify: () => Promise.resolve(claims), now: () => new Date() });
  const url = new URL(`https://${host}/api/discovery/v2.0/Instances`);
  return (await discovery({ method: 'GET', url, headers: { authorization: 'Bearer x' }, body: Buffer.alloc(0) })).status;
}

describe('a token of the documented scope', () => {
  it.each(clouds.map(({ discovery }) => discovery))('is taken by %s', async (host) => {
    expect(await statusAt(host, {})).toBe(200);
  });

  it.each([
    ['globaldisco.crm.dynamics.com', 200],
    ['globaldisco.crm9.dynamics.com', 200],
    ['globaldisco.crm.microsoftdynamics.us', 200],
    ['globaldisco.crm.appsplatform.us', 401],
    ['globaldisco.crm.dynamics.cn', 401],
  ])('where a world says it is refused: %s answers %i', async (host, status) => {
    expect(await statusAt(host, { signIn: { sovereignDiscoveryScope: 'refused' } })).toBe(status);
  });
});
