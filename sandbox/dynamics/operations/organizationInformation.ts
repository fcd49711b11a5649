import { badArgument } from '../http/fault.ts';
import { json } from '../http/respond.ts';
import type { Operation } from './operation.ts';

export const retrieveVersion: Operation = {
  name: 'RetrieveVersion',
  kind: 'function',
  run: ({ environment, serviceRoot }) => json(200, {
    '@odata.context': `${serviceRoot}$metadata#Microsoft.Dynamics.CRM.RetrieveVersionResponse`, Version: environment.organization.version,
  }),
};

const accessTypes = ['Default', 'Internet', 'Intranet'];

export const retrieveCurrentOrganization: Operation = {
  name: 'RetrieveCurrentOrganization',
  kind: 'function',
  parameters: ['AccessType'],
  run: ({ environment, serviceRoot }, parameters) => {
    const { organization, origin } = environment;
    if (!accessTypes.includes(String(parameters['AccessType']))) throw badArgument('The parameter \'AccessType\' is not valid.');
    return json(200, {
      '@odata.context': `${serviceRoot}$metadata#Microsoft.Dynamics.CRM.RetrieveCurrentOrganizationResponse`,
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
