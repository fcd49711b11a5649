import type { Person } from '../../mail/message.ts';

const recipientTypes = { other: 0, distributionList: 1, user: 2, externalUser: 3 } as const;

/** A person as Office.js wants it: someone of the user's own domain, or from outside. */
export function recipientOf(person: Person, me: Person) {
  return { address: person.address, name: person.name, recipientType: typeOf(person, me), appointmentResponse: 0 };
}

function typeOf(person: Person, me: Person): number {
  if (person.address === '') return recipientTypes.other;
  return domainOf(person.address) === domainOf(me.address) ? recipientTypes.user : recipientTypes.externalUser;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
