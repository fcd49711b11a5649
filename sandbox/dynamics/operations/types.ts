/** Members by name, with their types. */
type Members = Readonly<Record<string, string>>;

/** A structured type of parameters or answers. */
export interface ComplexType {
  readonly members: Members;
  /** Members that came after November 2020. */
  readonly newer?: Members;
}

export interface EnumType {
  /** Can several members hold at once? */
  readonly isFlags?: boolean;
  readonly members: Readonly<Record<string, number>>;
}

const response: ComplexType = { members: { response: 'Edm.String' } };
const rolePrivileges: ComplexType = { members: { RolePrivileges: 'Collection(mscrm.RolePrivilege)' } };

/** What functions and actions answer, as far as it is no row of a table. */
export const complexTypes = {
  WhoAmIResponse: { members: { BusinessUnitId: 'Edm.Guid', UserId: 'Edm.Guid', OrganizationId: 'Edm.Guid' } },
  RetrieveVersionResponse: { members: { Version: 'Edm.String' } },
  RetrieveCurrentOrganizationResponse: { members: { Detail: 'mscrm.OrganizationDetail' } },
  OrganizationDetail: {
    members: {
      OrganizationId: 'Edm.Guid', FriendlyName: 'Edm.String', OrganizationVersion: 'Edm.String', UrlName: 'Edm.String', UniqueName: 'Edm.String',
      Endpoints: 'mscrm.EndpointCollection', State: 'mscrm.OrganizationState',
    },
  },
  EndpointCollection: {
    members: { Count: 'Edm.Int32', IsReadOnly: 'Edm.Boolean', Keys: 'Collection(mscrm.EndpointType)', Values: 'Collection(Edm.String)' },
  },
  RetrieveUserPrivilegesResponse: rolePrivileges,
  RetrieveUserPrivilegeByPrivilegeNameResponse: rolePrivileges,
  RetrieveUserSetOfPrivilegesByNamesResponse: rolePrivileges,
  RolePrivilege: {
    members: { Depth: 'mscrm.PrivilegeDepth', PrivilegeId: 'Edm.Guid', BusinessUnitId: 'Edm.Guid' },
    newer: { PrivilegeName: 'Edm.String', RecordFilterId: 'Edm.Guid', RecordFilterUniqueName: 'Edm.String' },
  },
  RetrievePrincipalAccessResponse: { members: { AccessRights: 'mscrm.AccessRights' } },
  CheckPromoteEmailResponse: { members: { ShouldPromote: 'Edm.Boolean', ReasonCode: 'Edm.Int32' } },
  CheckIncomingEmailResponse: { members: { ShouldDeliver: 'Edm.Boolean', ReasonCode: 'Edm.Int32' } },
  GetTrackingTokenEmailResponse: { members: { TrackingToken: 'Edm.String' } },
  InitializeAttachmentBlocksUploadResponse: { members: { FileContinuationToken: 'Edm.String' } },
  CommitAttachmentBlocksUploadResponse: { members: { ActivityMimeAttachmentId: 'Edm.Guid', FileSizeInBytes: 'Edm.Int32' } },
  searchqueryResponse: response,
  searchsuggestResponse: response,
  searchautocompleteResponse: response,
  searchstatusResponse: response,
} as const satisfies Readonly<Record<string, ComplexType>>;

export type ComplexTypeName = keyof typeof complexTypes;

export const enumTypes: Readonly<Record<string, EnumType>> = {
  AccessRights: {
    isFlags: true,
    members: {
      None: 0, ReadAccess: 1, WriteAccess: 2, AppendAccess: 4, AppendToAccess: 16, CreateAccess: 32, DeleteAccess: 65536, ShareAccess: 262144, AssignAccess: 524288,
    },
  },
  EndpointAccessType: { members: { Default: 0, Internet: 1, Intranet: 2 } },
  EndpointType: { members: { OrganizationService: 0, OrganizationDataService: 1, WebApplication: 2 } },
  OrganizationState: { members: { Enabled: 0, Disabled: 1 } },
  PrivilegeDepth: { members: { Basic: 0, Local: 1, Deep: 2, Global: 3 } },
};
