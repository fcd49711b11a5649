import type { Receiver, SentKey } from '../texts/keptTexts.ts';

/** A request as it is seen from outside: the address without its origin, as it was sent. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
}

export interface SentRow {
  readonly key: SentKey;
  readonly receiver: Receiver;
  /** Missing where nothing goes over the network: Outlook is asked through Office.js. */
  readonly requests?: readonly (readonly [method: string, path: RegExp])[];
}

const guid = '[0-9a-fA-F-]{36}';
const columns = '\\$select=[\\w,]+';

/** Below the address of the Web API, which on-premises can begin with the organization's name; decoded. */
const webApi = (question: string) => new RegExp(`^(/[\\w-]+)?/api/data/v\\d\\.\\d/${question}$`);

/**
 * Everything the add-in sends, and to whom: the page "What is sent" is made of this table, and the tests hold every
 * request of the code, and every one that the sandbox sees, against it. Requests that are not in it are not to be sent.
 */
export const sentRequests: readonly SentRow[] = [
  { key: 'addinFiles', receiver: 'addinHost', requests: [['GET', /^\/[^?]*(\?[^?]*)?$/]] },
  { key: 'officeFiles', receiver: 'officeHost', requests: [['GET', /^\/[^?]*(\?[^?]*)?$/]] },
  { key: 'settings', receiver: 'outlook' },
  { key: 'tokenFromOutlook', receiver: 'outlook' },
  {
    key: 'tokenFromEntra',
    receiver: 'signIn',
    requests: [
      ['GET', /^\/[\w.-]+\/(v2\.0\/\.well-known\/openid-configuration|discovery\/instance|discovery\/v2\.0\/keys|oauth2\/v2\.0\/authorize)(\?.*)?$/],
      ['POST', /^\/[\w.-]+\/oauth2\/v2\.0\/token(\?.*)?$/],
    ],
  },
  {
    key: 'tokenFromAdfs',
    receiver: 'onPremisesSignIn',
    requests: [
      ['GET', /^\/adfs\/(\.well-known\/openid-configuration|oauth2\/authorize\/?)(\?.*)?$/],
      ['POST', /^\/adfs\/oauth2\/token\/?(\?.*)?$/],
    ],
  },
  {
    key: 'currentUser',
    receiver: 'organization',
    requests: [['GET', webApi(`systemusers\\?${columns}(&\\$expand=defaultmailbox\\(${columns}\\))?&\\$filter=Microsoft\\.Dynamics\\.CRM\\.EqualUserId\\(PropertyName='systemuserid'\\)`)]],
  },
  {
    key: 'identity',
    receiver: 'organization',
    requests: [
      ['GET', webApi('WhoAmI')],
      ['GET', webApi("RetrieveCurrentOrganization\\(AccessType=Microsoft\\.Dynamics\\.CRM\\.EndpointAccessType'Default'\\)")],
      ['GET', webApi('organizations\\?\\$select=name')],
      ['GET', webApi('RetrieveVersion\\(\\)')],
    ],
  },
  {
    key: 'rights',
    receiver: 'organization',
    requests: [
      ['GET', webApi(`systemusers\\(${guid}\\)/Microsoft\\.Dynamics\\.CRM\\.RetrievePrincipalAccess\\(Target=@t\\)\\?@t=\\{'@odata\\.id':'(mailboxes|systemusers)\\(${guid}\\)'\\}`)],
      ['GET', webApi(`systemusers\\(${guid}\\)/Microsoft\\.Dynamics\\.CRM\\.RetrieveUserSetOfPrivilegesByNames\\(PrivilegeNames=@p\\)\\?@p=\\["prvApproveRejectEmailAddress"\\]`)],
      ['GET', webApi(`systemusers\\(${guid}\\)/Microsoft\\.Dynamics\\.CRM\\.RetrieveUserPrivileges\\(\\)`)],
      ['GET', webApi("privileges\\?\\$select=privilegeid&\\$filter=name eq 'prvApproveRejectEmailAddress'")],
      ['GET', webApi('organizations\\?\\$select=orgdborgsettings')],
    ],
  },
  {
    key: 'cause',
    receiver: 'organization',
    requests: [
      ['GET', webApi(`(systemusers|mailboxes|usersettingscollection)\\(${guid}\\)\\?${columns}`)],
      ['GET', webApi(`systemusers\\(${guid}\\)/(systemuserroles_association\\?${columns}|teammembership_association\\?${columns}&\\$expand=teamroles_association\\(${columns}\\))`)],
      ['GET', webApi('organizations\\?\\$select=requireapprovalforuseremail')],
      ['GET', webApi(`tracelogs\\?${columns}&\\$filter=_regardingobjectid_value eq ${guid} and level ge 2 and Microsoft\\.Dynamics\\.CRM\\.LastXDays\\(PropertyName='createdon',PropertyValue=\\d+\\)&\\$orderby=createdon desc&\\$top=\\d`)],
      ['GET', webApi(`(systemusers|queues|mailboxes)\\?${columns}&\\$filter=(internalemailaddress|emailaddress) eq '.*'&\\$top=\\d`)],
    ],
  },
  { key: 'addressChange', receiver: 'organization', requests: [['PATCH', webApi(`systemusers\\(${guid}\\)`)]] },
  { key: 'mailboxChange', receiver: 'organization', requests: [['PATCH', webApi(`mailboxes\\(${guid}\\)`)]] },
  {
    key: 'trackedMessage',
    receiver: 'organization',
    requests: [
      ['GET', webApi(`emails\\?${columns}&\\$filter=\\(messageid eq '.*' or messageid eq '.*'\\)&\\$orderby=createdon asc&\\$top=\\d+`)],
      ['POST', webApi('\\$batch')],
    ],
  },
  {
    key: 'trackedFiles',
    receiver: 'organization',
    requests: [
      ['GET', webApi(`emails\\(${guid}\\)/email_activity_mime_attachment\\?\\$select=filename,filesize`)],
      ['POST', webApi('(activitymimeattachments|InitializeAttachmentBlocksUpload|UploadBlock|CommitAttachmentBlocksUpload)')],
    ],
  },
  {
    key: 'regardingSearch',
    receiver: 'organization',
    requests: [
      ['GET', webApi(`EntityDefinitions\\?${columns}&\\$filter=HasActivities eq true`)],
      ['GET', webApi(`EntityDefinitions\\(LogicalName='\\w+'\\)/OneToManyRelationships\\?${columns}&\\$filter=ReferencingEntity eq 'email' and ReferencingAttribute eq 'regardingobjectid'`)],
      ['GET', webApi(`systemusers\\(${guid}\\)/Microsoft\\.Dynamics\\.CRM\\.RetrieveUserSetOfPrivilegesByNames\\(PrivilegeNames=@p\\)\\?@p=\\["prvRead\\w*"(,"prvRead\\w*")*\\]`)],
      ['POST', webApi('searchquery')],
      ['GET', webApi(`\\w+\\?${columns}&\\$filter=contains\\(\\w+,'.*'\\)( and statecode eq 0)?&\\$orderby=\\w+&\\$top=\\d+`)],
      ['GET', webApi(`\\w+\\?${columns}&\\$filter=\\w+ eq ${guid}( or \\w+ eq ${guid})*&\\$top=\\d+`)],
      ['GET', webApi(`(opportunities|incidents)\\?${columns}&\\$filter=statecode eq 0 and \\(\\w+ eq ${guid}( or \\w+ eq ${guid})*\\)&\\$orderby=modifiedon desc&\\$top=\\d+`)],
    ],
  },
  {
    key: 'copyChange',
    receiver: 'organization',
    requests: [
      ['PATCH', webApi(`emails\\(${guid}\\)`)],
      ['DELETE', webApi(`emails\\(${guid}\\)/\\w+/\\$ref`)],
    ],
  },
  {
    key: 'untrackQuestions',
    receiver: 'organization',
    requests: [
      ['GET', webApi(`systemusers\\(${guid}\\)/Microsoft\\.Dynamics\\.CRM\\.RetrievePrincipalAccess\\(Target=@t\\)\\?@t=\\{'@odata\\.id':'emails\\(${guid}\\)'\\}`)],
      ['GET', webApi(`emails\\(${guid}\\)\\?\\$select=baseconversationindexhash`)],
      ['GET', webApi(`emails\\?\\$select=activityid&\\$filter=activityid ne ${guid}.* and \\(_parentactivityid_value eq ${guid}.*\\)&\\$top=\\d+`)],
    ],
  },
  { key: 'copyDelete', receiver: 'organization', requests: [['DELETE', webApi(`emails\\(${guid}\\)`)]] },
  { key: 'discovery', receiver: 'discovery', requests: [['GET', /^\/api\/discovery\/v2\.0\/Instances(\?.*)?$/]] },
  { key: 'directory', receiver: 'graph', requests: [['GET', /^\/v1\.0\/me\?\$select=[\w,]+$/]] },
];

/** The row that says of this request that it is sent to this receiver; undefined where none does. */
export function matchSent({ method, path }: SeenRequest, receiver: Receiver): SentRow | undefined {
  const plain = decoded(path);
  return sentRequests.find((row) => row.receiver === receiver && row.requests?.some(([sent, pattern]) => sent === method && pattern.test(plain)));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
