import type { SandboxResponse } from '../../server/exchange.ts';
import type { Fault } from './fault.ts';
import type { Preferences } from './preferences.ts';

const jsonType = 'application/json; odata.metadata=minimal';

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): SandboxResponse {
  return { status, headers: { 'content-type': jsonType, ...headers }, body: JSON.stringify(body) };
}

export function plainText(status: number, body: string): SandboxResponse {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/** Work done, nothing to show. */
export function noContent(headers: Readonly<Record<string, string>> = {}): SandboxResponse {
  return { status: 204, headers };
}

/** The header that says which wishes of the Prefer header were followed. */
export function appliedHeader(preferences: Preferences): Readonly<Record<string, string>> {
  return preferences.applied === '' ? {} : { 'preference-applied': preferences.applied };
}

/** A refusal as the service writes it. Older servers add innererror. */
export function faultResponse(fault: Fault, isOnPremises: boolean, isDetailed: boolean): SandboxResponse {
  const detail = isDetailed
    ? {
        '@Microsoft.PowerApps.CDS.ErrorDetails.HttpStatusCode': String(fault.status),
        '@Microsoft.PowerApps.CDS.HelpLink': `http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a${fault.code}&client=platform`,
      }
    : {};
  const inner = isOnPremises
    ? { innererror: { message: fault.message, type: 'Microsoft.Crm.CrmHttpException', stacktrace: '' } }
    : {};
  return json(fault.status, { error: { code: fault.code, message: fault.message, ...detail, ...inner } }, fault.headers);
}
