import type { SandboxResponse } from '../../../server/exchange.ts';
import type { Call } from '../../api/call.ts';
import { tableNamed } from '../../environment.ts';
import { badArgument, Fault } from '../../http/fault.ts';
import { cellOf } from '../../store/store.ts';
import { answerAs } from '../answer.ts';
import { optionalNumber, optionalText, requiredText } from '../check.ts';
import type { Operation, Parameters } from '../operation.ts';
import type { ComplexTypeName } from '../types.ts';
import { attributesOf, findHits, type Hit } from './hits.ts';
import { scopesOf, searchedColumns, searchedTables } from './scopes.ts';
import { highlight, marked, termsOf, wordWith } from './terms.ts';

/** The answer of search is JSON in a text in JSON. */
function answer(call: Call, type: ComplexTypeName, response: unknown): SandboxResponse {
  return answerAs(call, type, { response: JSON.stringify(response) });
}

function isEnabled({ environment }: Call): boolean {
  const row = environment.store.get('organization', environment.organization.id);
  return !row || cellOf(tableNamed(environment, 'organization'), row, 'isexternalsearchindexenabled') !== false;
}

function requireEnabled(call: Call): void {
  if (!isEnabled(call)) throw new Fault(400, '0x80048d0b', 'Dataverse Search feature is disabled for this organization.');
}

/** An operation of Dataverse search, which counts for the limits of search. */
function searchOperation(definition: Omit<Operation, 'newerBy'>): Operation {
  return {
    ...definition,
    newerBy: 'Dataverse documentation, "Search for Dataverse records"',
    run: (call, parameters, bound) => {
      call.environment.searchLimits.enter(call.caller.userId);
      return definition.run(call, parameters, bound);
    },
  };
}

function searchText(parameters: Parameters, shortest: number): string {
  const text = requiredText(parameters, 'search');
  if (text.length < shortest || text.length > 100) throw badArgument(`The search term must have between ${shortest} and 100 characters.`);
  return text;
}

function limit(parameters: Parameters, usual: number): number {
  const top = optionalNumber(parameters, 'top') ?? usual;
  if (top < 1 || top > 100) throw badArgument('The parameter \'top\' must be between 1 and 100.');
  return top;
}

/** Search finds rows with any of the words, unless the options ask for all: a list of words in one version, an object in another. */
const needsAll = (parameters: Parameters) => /searchmodelall|searchmode['"]?\s*:\s*['"]?all/i.test(optionalText(parameters, 'options') ?? '');

function hitsOf(call: Call, parameters: Parameters, shortest: number): readonly Hit[] {
  requireEnabled(call);
  return findHits(call, scopesOf(call, parameters), termsOf(searchText(parameters, shortest)), needsAll(parameters));
}

export const searchQuery = searchOperation({
  name: 'searchquery',
  kind: 'action',
  parameters: {
    search: 'Edm.String', entities: 'Edm.String?', filter: 'Edm.String?', facets: 'Edm.String?', orderby: 'Edm.String?', options: 'Edm.String?',
    propertybag: 'Edm.String?', count: 'Edm.Boolean?', skip: 'Edm.Int32?', top: 'Edm.Int32?',
  },
  returns: 'mscrm.searchqueryResponse',
  run: (call, parameters) => {
    const found = hitsOf(call, parameters, 3);
    const terms = termsOf(searchText(parameters, 3));
    const skip = Math.max(0, optionalNumber(parameters, 'skip') ?? 0);
    const value = found.slice(skip, skip + limit(parameters, 50)).map((hit) => ({
      Id: hit.row.id, EntityName: hit.table.logicalName, ObjectTypeCode: hit.table.objectTypeCode, Attributes: attributesOf(hit),
      Highlights: { [hit.column]: [highlight(hit.text, terms)] }, Score: hit.score,
    }));
    return answer(call, 'searchqueryResponse', {
      Error: null, Value: value, Facets: {}, QueryContext: null, Count: parameters['count'] === true ? found.length : -1,
    });
  },
});

export const searchSuggest = searchOperation({
  name: 'searchsuggest',
  kind: 'action',
  parameters: {
    search: 'Edm.String', entities: 'Edm.String?', filter: 'Edm.String?', fuzzy: 'Edm.Boolean?', options: 'Edm.String?', orderby: 'Edm.String?',
    propertybag: 'Edm.String?', top: 'Edm.Int32?',
  },
  returns: 'mscrm.searchsuggestResponse',
  run: (call, parameters) => {
    const value = hitsOf(call, parameters, 3).slice(0, limit(parameters, 5)).map((hit) => ({
      Text: highlight(hit.text, termsOf(searchText(parameters, 3))),
      Document: {
        '@search.objectid': hit.row.id, '@search.entityname': hit.table.logicalName, '@search.objecttypecode': hit.table.objectTypeCode,
        ...attributesOf(hit),
      },
    }));
    return answer(call, 'searchsuggestResponse', { Error: null, Value: value, QueryContext: null });
  },
});

export const searchAutocomplete = searchOperation({
  name: 'searchautocomplete',
  kind: 'action',
  parameters: { search: 'Edm.String', entities: 'Edm.String?', filter: 'Edm.String?', fuzzy: 'Edm.Boolean?' },
  returns: 'mscrm.searchautocompleteResponse',
  run: (call, parameters) => {
    const hits = hitsOf(call, parameters, 1);
    const terms = termsOf(searchText(parameters, 1));
    const last = terms.at(-1) ?? '';
    // Only the word that is being typed is completed.
    const word = hits.flatMap((hit) => wordWith(hit.text, last) ?? [])[0]?.toLowerCase();
    return answer(call, 'searchautocompleteResponse', { Error: null, Value: word === undefined ? '' : marked([...terms.slice(0, -1), word].join(' ')), QueryContext: null });
  },
});

export const searchStatus = searchOperation({
  name: 'searchstatus',
  kind: 'function',
  returns: 'mscrm.searchstatusResponse',
  run: (call) => answer(call, 'searchstatusResponse', { value: isEnabled(call) ? provisioned(call) : { status: 'notprovisioned', lockboxstatus: 'Unknown' } }),
});

function provisioned({ environment }: Call): object {
  return {
    entitystatusresults: searchedTables(environment).map((table) => ({
      entitylogicalname: table.logicalName,
      objecttypecode: table.objectTypeCode,
      primarynamefield: table.primaryName ?? null,
      entitystatus: 'EntitySyncComplete',
      searchableindexedfieldinfomap: Object.fromEntries(searchedColumns(table).map((name, index) => [name, { indexfieldname: `a${index}_0` }])),
    })),
    status: 'provisioned',
    lockboxstatus: 'Disabled',
    cmkstatus: 'Disabled',
  };
}
