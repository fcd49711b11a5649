import { isMeetingMessage } from '../../mail/itemKind.ts';
import { normalizedSubject } from '../../mail/subject.ts';
import { type OffsetRange, offsetRanges, zoneNamed } from '../../mailbox/timeZone.ts';
import type { AddinManifest } from '../../addin/manifest.ts';
import { type Item, currentItem } from '../mailbox/item.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import type { Settings } from '../mailbox/state.ts';
import { attachmentTo } from './attachments.ts';
import { clients } from './clients.ts';
import { recipientOf } from './people.ts';

/** While the line of recipients is collapsed, an add-in sees no more than this. */
export const collapsedRecipients = 20;

const itemTypes = { message: 1, meetingMessage: 3, draft: 4, eventDraft: 5, none: 6 } as const;

/** Numbers Office.js knows the permissions of the manifest by; they are not in their order. */
const permissionLevels: Readonly<Record<AddinManifest['permission'], number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** What Office.js is told of the mailbox and of the item, at its start and whenever the item changes. Null: there is no item. */
export function initialData(outlook: Outlook): object | null {
  const state = outlook.state.get();
  const item = currentItem(state);
  const mailbox = mailboxData(state.settings, state.start.addin.manifest);
  if (item === null) return state.settings.noSelection === 'itemless' ? { ...mailbox, itemType: itemTypes.none } : null;
  return { ...mailbox, ...itemData(item, outlook) };
}

function mailboxData(settings: Settings, manifest: AddinManifest | null) {
  const { mailbox } = settings;
  return {
    permissionLevel: permissionLevels[manifest?.permission ?? 'Restricted'],
    userDisplayName: mailbox.displayName,
    userEmailAddress: mailbox.address ?? undefined,
    userTimeZone: mailbox.timeZone,
    userProfileType: mailbox.accountType,
    hostVersion: clients[settings.client].version,
    owaView: 'ThreeColumns',
    ewsUrl: new URL('/EWS/Exchange.asmx', location.origin).href,
    restUrl: new URL('/api', location.origin).href,
    isRestIdSupported: false,
    timeZoneOffsets: offsetsOf(mailbox.timeZone),
    extensionId: manifest?.id ?? '',
    openWindowOpen: settings.windowOpen === 'outlook',
    entities: {},
    selectedEntities: {},
  };
}

/** By the name of the zone: it takes longer to find them than to open an item. */
const knownOffsets = new Map<string, readonly OffsetRange[]>();

function offsetsOf(timeZone: string): readonly OffsetRange[] {
  const offsets = knownOffsets.get(timeZone) ?? offsetRanges(zoneNamed(timeZone), Date.now());
  knownOffsets.set(timeZone, offsets);
  return offsets;
}

function itemData(item: Item, outlook: Outlook): object {
  if (item.kind === 'draft') return { itemType: item.draft.event ? itemTypes.eventDraft : itemTypes.draft, conversationId: item.draft.conversationId ?? undefined };
  const { settings } = outlook.state.get();
  const { message } = item;
  const { me } = outlook;
  const shown = item.recipientsExpanded ? Infinity : collapsedRecipients;
  return {
    itemType: isMeetingMessage(message.itemClass) && message.meeting ? itemTypes.meetingMessage : itemTypes.message,
    id: message.itemId,
    itemNumber: 1,
    isRead: true,
    subject: message.subject,
    normalizedSubject: normalizedSubject(message.subject),
    itemClass: message.itemClass,
    conversationId: message.conversationId,
    internetMessageId: tellsMessageId(settings, message.folder) ? (message.internetMessageId ?? undefined) : undefined,
    dateTimeCreated: message.received,
    dateTimeModified: message.received,
    from: message.from ? recipientOf(message.from, me) : undefined,
    sender: message.sender ? recipientOf(message.sender, me) : undefined,
    to: message.to.slice(0, shown).map((person) => recipientOf(person, me)),
    cc: message.cc.slice(0, shown).map((person) => recipientOf(person, me)),
    attachments: message.attachments.map((attachment) => (settings.contentIds === 'told' ? { ...attachmentTo(attachment), contentId: attachment.contentId ?? undefined } : attachmentTo(attachment))),
    isFromSharedFolder: settings.sharedFolder !== null && outlook.state.get().start.addin.manifest?.supportsSharedFolders === true,
    ...(message.meeting && { start: message.meeting.start, end: message.meeting.end, location: message.meeting.location }),
  };
}

function tellsMessageId(settings: Settings, folder: string): boolean {
  return settings.messageId === 'present' || (settings.messageId === 'missingInSent' && folder !== 'Sent Items');
}
