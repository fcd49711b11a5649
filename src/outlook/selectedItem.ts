/**
 * The part of an item that is looked at. Office.js builds items that have much less than the typings promise, drafts have
 * objects in place of texts, and what is there can be of any shape.
 */
export interface ItemAsFound {
  readonly itemId?: unknown;
  readonly itemType?: unknown;
  readonly itemClass?: unknown;
  readonly internetMessageId?: unknown;
  readonly subject?: unknown;
  readonly from?: unknown;
  readonly sender?: unknown;
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly attachments?: unknown;
  readonly dateTimeCreated?: unknown;
  readonly body?: { readonly getAsync?: (type: Office.CoercionType | string, callback: (result: Office.AsyncResult<string>) => void) => void };
  readonly getAllInternetHeadersAsync?: (callback: (result: Office.AsyncResult<string>) => void) => void;
  readonly getAttachmentContentAsync?: (id: string, callback: (result: Office.AsyncResult<Office.AttachmentContent>) => void) => void;
  readonly loadCustomPropertiesAsync?: (callback: (result: Office.AsyncResult<Office.CustomProperties>) => void) => void;
  readonly categories?: { readonly getAsync?: (callback: (result: Office.AsyncResult<Office.CategoryDetails[]>) => void) => void };
  readonly notificationMessages?: Office.NotificationMessages;
}

/**
 * What is selected now; undefined where nothing is. Office.js builds a new object whenever the selection changes, so two
 * that are the same were read while the same message was selected.
 */
export function selectedItem(): ItemAsFound | undefined {
  const mailbox: { readonly item?: ItemAsFound | null } | undefined = Office.context.mailbox;
  return mailbox?.item ?? undefined;
}
