/** Reports about a message (non-delivery, read receipts), on which Outlook does not activate add-ins. */
export function isReport(itemClass: string): boolean {
  return itemClass.startsWith('REPORT.');
}

/** Meeting requests, cancellations and replies: messages that carry a time. */
export function isMeetingMessage(itemClass: string): boolean {
  return itemClass.startsWith('IPM.Schedule.Meeting.');
}
