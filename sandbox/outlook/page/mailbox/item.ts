import { isReport } from '../../mail/itemKind.ts';
import type { Message } from '../../mail/message.ts';
import type { Draft } from './draft.ts';
import type { OutlookState } from './state.ts';

/** What an add-in calls the item: the message that is read or the draft that is written. */
export type Item =
  | { readonly kind: 'message'; readonly key: string; readonly message: Message; readonly recipientsExpanded: boolean }
  | { readonly kind: 'draft'; readonly key: string; readonly draft: Draft };

/** The item that add-ins see now, or null. */
export function currentItem(state: OutlookState): Item | null {
  const { selection } = state;
  switch (selection.kind) {
    case 'nothing':
    case 'unreadable':
      return null;
    case 'message': {
      const { message, recipientsExpanded } = selection;
      if (isReport(message.itemClass) && state.settings.reports === 'noItem') return null;
      return { kind: 'message', key: message.file, message, recipientsExpanded: recipientsExpanded || state.settings.recipients === 'expanded' };
    }
    case 'draft': {
      const draft = state.drafts.find((each) => each.id === selection.id);
      return draft ? { kind: 'draft', key: draft.id, draft } : null;
    }
  }
}
