import type { LoadedWorld } from '../../sandbox/world/readWorld.ts';
import type { User, World } from '../../sandbox/world/world.ts';

/** A GUID that counts. */
const guid = (kind: number, number: number) => `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A copy of a world with many organizations that have many users each. The first user of each is that of the original. */
export function enlarge({ world, ...rest }: LoadedWorld, organizations: number, users: number): LoadedWorld {
  const [model] = world.organizations;
  const [person] = model?.users ?? [];
  if (!model || !person) throw new Error('The world has no organization with a user.');
  const many = Array.from({ length: organizations }, (_, index): World['organizations'][number] => ({
    ...model,
    id: guid(1, index),
    url: `https://contoso${index}.crm4.dynamics.com`,
    uniqueName: `contoso${index}`,
    friendlyName: `Contoso ${index}`,
    users: [
      person,
      ...Array.from({ length: users - 1 }, (_unused, number): User => ({
        ...person,
        systemuserid: guid(2, number),
        azureactivedirectoryobjectid: guid(3, number),
        fullname: `User ${number}`,
        internalemailaddress: `user${number}@contoso.com`,
        domainname: `user${number}@contoso.com`,
      })),
    ],
  }));
  return { ...rest, world: { ...world, organizations: many } };
}
