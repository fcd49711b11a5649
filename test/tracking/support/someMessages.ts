import type { EmailRow } from '../../../src/tracking/emailRow.ts';
import type { OpenMessage } from '../../../src/tracking/message.ts';

export const me = '7d1f3c52-6a0e-4b8b-9a41-0c5a3a2f9e01';
export const colleague = '7d1f3c52-6a0e-4b8b-9a41-0c5a3a2f9e02';

export const quote: OpenMessage = {
  itemId: 'AAMk1',
  messageId: '<quote@fabrikam.com>',
  direction: 'incoming',
  subject: 'Quote',
  from: { name: 'Ty Carlson', address: 'ty.carlson@fabrikam.com' },
  sender: null,
  attachments: [],
  addresses: ['ty.carlson@fabrikam.com', 'nancy.anderson@contoso.com'],
};

/** A finished copy of `quote` that the person made. */
export const copy: EmailRow = {
  id: '11111111-1111-4111-8111-111111111111',
  etag: 'W/"1"',
  messageId: '<quote@fabrikam.com>',
  direction: 'incoming',
  state: 'completed',
  status: 4,
  owner: { table: 'systemuser', id: me, name: 'Nancy Anderson' },
  owningUser: me,
  createdBy: { table: 'systemuser', id: me, name: 'Nancy Anderson' },
  createdOn: '2026-11-16T08:20:00Z',
  regarding: null,
  correlation: 'none',
  correlatedTo: null,
  parent: null,
  attachments: 0,
};
