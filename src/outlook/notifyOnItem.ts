import { askItem } from './askItem.ts';
import { selectedItem } from './selectedItem.ts';

/** Names the one line of ours above a message. */
const key = 'mailboxMatch';
/** Id of a picture in the manifest. */
const icon = 'icon16';
/** Office.js takes no more. */
const longest = 150;
const deadlineSeconds = 5;

/** Shows a line above the selected message in place of ours before; replacing does not work in Outlook on the web (office-js issue 4195). False where it was not shown, which changes nothing else. */
export async function notifyOnItem(sentence: string): Promise<boolean> {
  const messages = selectedItem()?.notificationMessages;
  if (typeof messages?.addAsync !== 'function') return false;
  await takeNotificationAway();
  const type = Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage;
  const shown = await askItem<void>(deadlineSeconds, (callback) => messages.addAsync(key, { type, message: sentence.slice(0, longest), icon, persistent: false }, callback));
  return shown.ok;
}

/** Takes our line away; there may be none. */
export async function takeNotificationAway(): Promise<void> {
  const messages = selectedItem()?.notificationMessages;
  if (typeof messages?.removeAsync === 'function') await askItem<void>(deadlineSeconds, (callback) => messages.removeAsync(key, callback));
}
