import type { SandboxRequest, SandboxResponse } from '../../server/exchange.ts';
import { escape } from '../../server/markup.ts';
import type { Environment } from '../environment.ts';
import { isGuid } from '../identifiers.ts';
import { cellOf } from '../store/store.ts';

/** A small page in place of the app of Dynamics 365, naming the record that the address asks for. */
export function appPage(environment: Environment, request: SandboxRequest): SandboxResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const name = environment.organization.friendlyName;
  const title = recordTitle(environment, request.url.searchParams);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)} - ${escape(name)}</title>`
    + `<h1>${escape(title)}</h1><p>Here Dynamics 365 would show it, in the organization ${escape(name)}.</p></html>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body };
}

function recordTitle(environment: Environment, parameters: URLSearchParams): string {
  const table = environment.schema.byName.get(parameters.get('etn') ?? '');
  const id = (parameters.get('id') ?? '').replace(/[{}]/g, '').toLowerCase();
  if (!table) return 'Dynamics 365';
  const row = isGuid(id) ? environment.store.get(table.logicalName, id) : undefined;
  if (!row) return `${table.label} not found`;
  const name = table.primaryName === undefined ? null : cellOf(table, row, table.primaryName);
  return `${table.label}: ${typeof name === 'string' ? name : id}`;
}
