import { addressParts } from './addressParts.ts';
import { asciiDomain } from './asciiDomain.ts';
import { isConsumerDomain } from './consumerDomains.ts';

/**
 * Whose an address is, going by its domain.
 *
 * - `company`: the administrator's configuration lists the domain
 * - `consumer`: a well-known mail service for private persons
 * - `other`: the configuration lists domains, and this is none of them
 * - `cannotTell`: the configuration lists none
 */
export type Belonging = 'company' | 'consumer' | 'other' | 'cannotTell';

/**
 * Judges by the whole domain: a subdomain that is not listed is not the company's. What is listed counts before the
 * well-known services, since small companies do use them. Undefined stands for domains that are not configured.
 */
export function belongsToCompany(address: string, companyDomains: readonly string[] | undefined): Belonging {
  const domain = domainOf(address);
  if (companyDomains?.some((listed) => domainOf(`@${listed}`) === domain)) return 'company';
  if (isConsumerDomain(domain)) return 'consumer';
  return companyDomains ? 'other' : 'cannotTell';
}

const domainOf = (address: string) => addressParts(asciiDomain(address)).domain.toLowerCase();
