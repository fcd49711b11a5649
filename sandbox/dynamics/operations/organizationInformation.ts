import { badArgument } from '../http/fault.ts';
import { answerAs } from './answer.ts';
import type { Operation } from './operation.ts';

export const retrieveVersion: Operation = {
  name: 'RetrieveVersion',
  kind: 'function',
  returns: 'mscrm.RetrieveVersionResponse',
  run: (call) => answerAs(call, 'RetrieveVersionResponse', { Version: call.environment.organization.version }),
};

const accessTypes = ['Default', 'Internet', 'Intranet'];

export const retrieveCurrentOrganization: Operation = {
  name: 'RetrieveCurrentOrganization',
  kind: 'function',
  parameters: { AccessType: 'mscrm.EndpointAccessType' },
  returns: 'mscrm.RetrieveCurrentOrganizationResponse',
  run: (call, parameters) => {
    const { organization, origin } = call.environment;
    if (!accessTypes.includes(String(parameters['AccessType']))) throw badArgument('The parameter \'AccessType\' is not valid.');
    return answerAs(call, 'RetrieveCurrentOrganizationResponse', {
      Detail: {
        OrganizationId: organization.id,
        FriendlyName: organization.friendlyName,
        OrganizationVersion: organization.version,
        UrlName: organization.uniqueName,
        UniqueName: organization.uniqueName,
        State: organization.state === 'disabled' ? 'Disabled' : 'Enabled',
        Endpoints: {
          Count: 3,
          IsReadOnly: false,
          Keys: ['WebApplication', 'OrganizationService', 'OrganizationDataService'],
          Values: [`${origin}/`, `${origin}/XRMServices/2011/Organization.svc`, `${origin}/XRMServices/2011/OrganizationData.svc`],
        },
      },
    });
  },
};
