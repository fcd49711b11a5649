import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('ja');

export const jaUntrack: UntrackTexts = {
  title: 'このメールの追跡を解除しますか?',
  looking: 'Dynamics 365 のコピーを調べています…',
  message: 'メール',
  whose: 'コピーの所有者',
  owner: {
    mine: () => 'あなた',
    theirs: (name) => (name === null ? '同僚' : name),
    teams: (name) => (name === null ? 'チーム' : `${name} (チーム)`),
  },
  staysInOutlook: 'Outlook のメールはそのまま残ります。',
  attachments(count) {
    if (count === null) return 'コピーに添付ファイルがあるかどうかわかりません。';
    return count === 0 ? 'コピーに添付ファイルはありません。' : plural(count, { other: 'コピーに # 個の添付ファイルがあります。' });
  },
  later(later) {
    if (later.known === 'no') return 'このスレッドの以降のメールが追跡されているかどうかわかりません。';
    if (later.count === 0) return '確認できる範囲では、このスレッドの以降のメールは追跡されていません。';
    if (later.known === 'exactly') return plural(later.count, { other: 'このスレッドの以降のメール # 件が追跡されており、そのまま残ります。' });
    return plural(later.count, { other: 'このスレッドの以降のメール # 件以上が追跡されており、そのまま残ります。' });
  },
  because: {
    notMine: 'コピーの所有者ではないため削除できず、Dynamics 365 に残ります。',
    notAllowed: 'ロールでメールの削除が許可されていないため、コピーは Dynamics 365 に残ります。',
    rightsUnknown: 'コピーを削除できるかどうか Dynamics 365 から確認できないため、コピーは残ります。',
  },
  choose: 'Dynamics 365 のコピーをどうしますか?',
  keep: 'コピーを残す',
  keepMeans: 'あなたの追跡だけを解除します。同僚は引き続き見られます。',
  delete: 'コピーを削除する',
  deleteMeans: '添付ファイルも含めて、全員が見られなくなります。',
  clearRegarding: (record) => `${record} との関連も解除する`,
  untrack: '追跡を解除',
  next: '続行',
  confirmTitle: '全員のコピーを削除しますか?',
  confirmMeans: '見られる人全員から削除されます。元に戻すことはできませんが、メールをもう一度追跡することはできます。',
  goneFrom: (record) => `${record} からもなくなります。`,
  withAttachments: (count) => plural(count, { other: '# 個の添付ファイルも削除されます。' }),
  confirmDelete: '全員から削除',
  running: '追跡を解除しています…',
  done: '閉じる',
  ended: {
    kept: 'このメールの追跡を解除しました。コピーは Dynamics 365 に残っています。',
    keptAndCleared: 'このメールの追跡を解除しました。コピーは関連なしで Dynamics 365 に残っています。',
    keptWithRegarding: 'このメールの追跡を解除しました。コピーは Dynamics 365 に残っていますが、関連は解除できませんでした。',
    notNoted: 'Outlook がメールに記録できなかったため、まだ追跡中の扱いです。このメールを選んで、もう一度お試しください。',
    deleted: 'Dynamics 365 のコピーを削除しました。Outlook のメールは残っています。',
    alreadyGone: 'コピーはすでに Dynamics 365 にありませんでした。このメールは追跡されていません。',
    changed: 'その間に他の人がコピーを変更したため、削除しませんでした。もう一度確認してください。',
    stillThere: 'コピーはまだ Dynamics 365 にあります。もう一度お試しください。',
    mayNot: 'コピーを削除する権限がなくなったため、まだ残っています。コピーを残して追跡を解除することはできます。',
    unknown: '応答がなく、コピーが削除されたかどうかわかりません。少し待ってから、もう一度確認してください。',
  },
  undo: '気が変わった場合は、もう一度追跡できます。',
  lookAgain: 'もう一度確認',
};
