import { setTimeout as delay } from 'node:timers/promises';
import { connectionCut, type Site } from './exchange.ts';
import { faultyAnswer, type Faults } from './faults.ts';

/** A service that plays the faults that are set for its host. */
export function withFaults(productionHost: string, site: Site, faults: Faults): Site {
  return async (request) => {
    const fault = faults.take(request, productionHost);
    if (!fault) return site(request);
    if (fault.latency !== undefined) await delay(fault.latency);
    if (fault.drop === 'before') return connectionCut;
    const instead = faultyAnswer(fault);
    if (instead && fault.drop === undefined) return instead;
    const response = await site(request);
    return fault.drop === 'after' ? connectionCut : response;
  };
}
