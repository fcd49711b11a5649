import { newRecordAddress, recordAddress } from '../../src/tracking/recordAddress.ts';

const organization = { url: 'https://contoso.crm4.dynamics.com' };
const ty = { name: 'Ty Carlson', address: 'ty.carlson@fabrikam.com', subject: 'Quote for 40 & more' };

/** The parameters of a form's address, and the columns in it. */
function read(address: string) {
  const { origin, pathname, searchParams } = new URL(address);
  const { extraqs = '', ...parameters } = Object.fromEntries(searchParams);
  return { place: origin + pathname, parameters, columns: Object.fromEntries(new URLSearchParams(extraqs)) };
}

describe('the page of a record', () => {
  it('is that of the organization', () => {
    expect(recordAddress(organization, { table: 'contact', id: 'e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01' })).toBe('https://contoso.crm4.dynamics.com/main.aspx?etn=contact&id=e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01&pagetype=entityrecord');
  });

  it('keeps the path of an organization on-premises', () => {
    expect(recordAddress({ url: 'https://crm.contoso.com/Contoso' }, { table: 'lead', id: 'x' })).toContain('https://crm.contoso.com/Contoso/main.aspx?');
  });
});

describe('the form for a new record', () => {
  const contact = { table: 'contact', id: 'c1', name: 'Ty Carlson' } as const;
  const account = { table: 'account', id: 'a1', name: 'Fabrikam' } as const;

  it.each([
    ['contact', ty, { firstname: 'Ty', lastname: 'Carlson', emailaddress1: ty.address }],
    ['lead', ty, { firstname: 'Ty', lastname: 'Carlson', emailaddress1: ty.address, subject: ty.subject }],
    ['opportunity', ty, { name: ty.subject }],
    ['opportunity', { ...ty, customer: contact }, { name: ty.subject, parentcontactid: 'c1', parentcontactidname: 'Ty Carlson' }],
    ['opportunity', { ...ty, customer: account }, { name: ty.subject, parentaccountid: 'a1', parentaccountidname: 'Fabrikam' }],
    ['incident', { ...ty, customer: account }, { title: ty.subject, customerid: 'a1', customeridname: 'Fabrikam', customeridtype: 'account' }],
    ['contact', { ...ty, name: 'ty.carlson@fabrikam.com' }, { emailaddress1: ty.address }],
    ['contact', { ...ty, name: 'Madonna' }, { lastname: 'Madonna', emailaddress1: ty.address }],
    ['contact', { ...ty, name: '', address: `${'x'.repeat(100)}@y` }, {}],
  ] as const)('of a new %s has what is known filled in', (table, facts, columns) => {
    const { place, parameters, columns: filled } = read(newRecordAddress(organization, table, facts));
    expect(place).toBe('https://contoso.crm4.dynamics.com/main.aspx');
    expect(parameters).toEqual({ etn: table, pagetype: 'entityrecord' });
    expect(filled).toEqual(columns);
  });

  it('cuts what is too long between two characters', () => {
    const { columns } = read(newRecordAddress(organization, 'incident', { ...ty, subject: `${'x'.repeat(199)}😀` }));
    expect(columns['title']).toBe('x'.repeat(199));
  });
});
