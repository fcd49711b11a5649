import type { EmailRow } from '../../src/tracking/emailRow.ts';

/** Ids that only have to differ. */
export const idNumber = (number: number): string => `e0a64a4e-0f4b-4e0f-9a3b-${String(number).padStart(12, '0')}`;

/** A finished copy of a received message, of which a test changes what it is about. */
export function copyWith(changes: Partial<EmailRow> = {}): EmailRow {
  return {
    id: idNumber(1),
    etag: 'W/"1"',
    messageId: '<quote@fabrikam.com>',
    direction: 'incoming',
    state: 'completed',
    status: 4,
    owner: { table: 'systemuser', id: idNumber(9), name: 'Nancy Anderson' },
    owningUser: idNumber(9),
    createdBy: null,
    createdOn: '2026-11-02T10:00:00Z',
    regarding: null,
    correlation: 'none',
    correlatedTo: null,
    parent: null,
    attachments: 0,
    ...changes,
  };
}
