import type { SandboxResponse } from '../../server/exchange.ts';
import { bodyOf, type Call } from '../api/call.ts';
import { type Bound, wrongMethod } from '../api/resource.ts';
import type { Environment } from '../environment.ts';
import { syntaxFault } from '../http/fault.ts';
import { splitParameters } from '../odata/path.ts';
import { splitQuery } from '../odata/queryOptions.ts';
import { commitAttachmentBlocksUpload, initializeAttachmentBlocksUpload, uploadBlock } from './blockUpload.ts';
import { deliverImmediatePromoteEmail, deliverIncomingEmail, deliverPromoteEmail } from './deliverEmail.ts';
import { checkIncomingEmail, checkPromoteEmail, getTrackingTokenEmail } from './emailQuestions.ts';
import { retrieveCurrentOrganization, retrieveVersion } from './organizationInformation.ts';
import { parameterValue } from './parameterValue.ts';
import type { Operation, Parameters } from './operation.ts';
import {
  retrievePrincipalAccess, retrieveUserPrivilegeByPrivilegeName, retrieveUserPrivileges, retrieveUserSetOfPrivilegesByNames,
} from './privilegeQuestions.ts';
import { searchAutocomplete, searchQuery, searchStatus, searchSuggest } from './search/searchOperations.ts';
import { whoAmI } from './whoAmI.ts';

/** Every function and action there is. */
export const operations: readonly Operation[] = [
  whoAmI, retrieveVersion, retrieveCurrentOrganization, retrieveUserPrivileges, retrieveUserPrivilegeByPrivilegeName,
  retrieveUserSetOfPrivilegesByNames, retrievePrincipalAccess, checkPromoteEmail, checkIncomingEmail, getTrackingTokenEmail,
  deliverPromoteEmail, deliverIncomingEmail, deliverImmediatePromoteEmail, searchQuery, searchSuggest, searchAutocomplete, searchStatus,
  initializeAttachmentBlocksUpload, uploadBlock, commitAttachmentBlocksUpload,
];

/** The operations that the organization has. */
export const operationsOf = (environment: Environment): readonly Operation[] => operations.filter((operation) => isKnown(environment, operation));

/** The operation with this name, where the organization has it; `bound` says what it is called on, if on anything. */
export function findOperation({ environment }: Call, name: string, bound?: Bound): Operation | undefined {
  return operations.find((operation) => operation.name === name && isKnown(environment, operation) && isBoundTo(operation, bound));
}

function isKnown({ schema, isOnPremises, organization }: Environment, { newerBy, existsOnPremises }: Operation): boolean {
  if (newerBy === undefined || schema.generation === 'current') return true;
  return isOnPremises && existsOnPremises?.(organization) === true;
}

function isBoundTo(operation: Operation, bound: Bound | undefined): boolean {
  if (!bound) return operation.boundTo === undefined;
  return operation.boundTo === bound.table.logicalName && (operation.boundToSet === true) === (bound.id === undefined);
}

/** Checks method and parameters and runs the operation. */
export function callOperation(call: Call, operation: Operation, inside: string | undefined, bound?: Bound): SandboxResponse {
  if (call.method !== (operation.kind === 'function' ? 'GET' : 'POST')) throw wrongMethod(call);
  const parameters = operation.kind === 'function' ? functionParameters(call, inside ?? '') : actionParameters(call);
  const unknown = Object.keys(parameters).find((name) => !Object.hasOwn(operation.parameters ?? {}, name));
  if (unknown !== undefined) throw syntaxFault(`The parameter '${unknown}' in the request payload is not a valid parameter for the operation '${operation.name}'.`);
  return operation.run(call, parameters, bound);
}

function functionParameters(call: Call, inside: string): Parameters {
  const aliases = new Map(splitQuery(call.url.search).filter(([name]) => name.startsWith('@')));
  return Object.fromEntries([...splitParameters(inside)].map(([name, text]) => {
    const value = text.startsWith('@') ? aliases.get(text) : text;
    // A parameter whose alias has no value counts as not given.
    return [name, value === undefined ? null : parameterValue(value)] as const;
  }));
}

const actionParameters = (call: Call): Parameters => (call.body.length === 0 ? {} : bodyOf(call));
