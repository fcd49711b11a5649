import { bodyMethods } from './body.ts';
import { categoryMethods } from './categories.ts';
import { draftAttachmentMethods } from './draftAttachments.ts';
import { draftDataMethods } from './draftData.ts';
import { draftEventMethods } from './draftEvent.ts';
import { draftItemMethods } from './draftItem.ts';
import { formMethods } from './forms.ts';
import type { MethodTable } from './method.ts';
import { notificationMethods } from './notifications.ts';
import { propertyMethods } from './properties.ts';
import { readItemMethods } from './readItem.ts';
import { tokenMethods } from './tokens.ts';
import { unansweredMethods } from './unanswered.ts';

/** Every call of Office.js to Outlook by its dispatch id. */
export const methods: MethodTable = {
  ...bodyMethods,
  ...categoryMethods,
  ...draftAttachmentMethods,
  ...draftDataMethods,
  ...draftEventMethods,
  ...draftItemMethods,
  ...formMethods,
  ...notificationMethods,
  ...propertyMethods,
  ...readItemMethods,
  ...tokenMethods,
  ...unansweredMethods,
};
