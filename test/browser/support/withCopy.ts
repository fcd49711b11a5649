import type { WorldFile } from './sandboxProcess.ts';
import { nancy } from './severalOrganizations.ts';

export const ids = {
  nancy: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  dan: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02',
  account: 'c0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  contact: 'd0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  email: 'e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
  opportunity: 'f0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01',
} as const;

/** The message of the default mail that these tests are about. */
export const quote = { file: 'quote-request.eml', messageId: '<20261116081238.4711@mail.fabrikam.com>' } as const;

export interface CopySetting {
  /** Whose the copy is; none where it is null. */
  readonly owner?: string | null;
  readonly unknowns?: object;
  /** Columns of the organization's own row. */
  readonly columns?: object;
}

const rows = {
  accounts: [{ accountid: ids.account, name: 'Fabrikam, Inc.' }],
  contacts: [{ contactid: ids.contact, firstname: 'Ty', lastname: 'Carlson', emailaddress1: 'ty.carlson@fabrikam.com', 'parentcustomerid_account@odata.bind': `/accounts(${ids.account})` }],
  opportunities: [
    { opportunityid: ids.opportunity, name: '40 road bikes', 'parentaccountid@odata.bind': `/accounts(${ids.account})` },
    { name: '12 mountain bikes' },
  ],
  incidents: [{ title: 'Squeaking brakes', 'customerid_contact@odata.bind': `/contacts(${ids.contact})` }],
};

/** Contoso knows Nancy by the address of her mailbox, has a customer, and a copy of the quote request. */
export function withCopy({ owner = ids.nancy, unknowns = {}, columns = {} }: CopySetting = {}): (world: WorldFile) => void {
  return (world) => {
    const [contoso] = world.organizations;
    const [user] = contoso?.users ?? [];
    if (!contoso || !user) throw new Error('The default world has no organization.');
    const copy = {
      activityid: ids.email,
      subject: 'Quote for 40 road bikes',
      messageid: quote.messageId,
      directioncode: false,
      statecode: 1,
      statuscode: 4,
      _ownerid_value: owner,
      _createdby_value: owner,
      'regardingobjectid_account_email@odata.bind': `/accounts(${ids.account})`,
      email_activity_mime_attachment: [{ filename: 'offer.pdf', mimetype: 'application/pdf', body: 'JVBERi0=' }],
      attachmentcount: 1,
    };
    const dan = { systemuserid: ids.dan, fullname: 'Dan Jump', internalemailaddress: 'dan@contoso.com', domainname: 'dan@contoso.com' };
    Object.assign(contoso, { unknowns, columns, rows: { ...rows, emails: owner === null ? [] : [copy] }, users: [{ ...user, internalemailaddress: nancy }, dan] });
  };
}
