import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('de');

export const deUntrack: UntrackTexts = {
  title: 'Nachverfolgung dieser Nachricht aufheben?',
  looking: 'Die Kopie in Dynamics 365 wird angesehen…',
  message: 'Nachricht',
  whose: 'Wessen Kopie',
  owner: {
    mine: () => 'Ihre',
    theirs: (name) => (name === null ? 'Die eines Kollegen' : `Die von ${name}`),
    teams: (name) => (name === null ? 'Die eines Teams' : `Die von ${name} (ein Team)`),
  },
  staysInOutlook: 'Die Nachricht in Outlook bleibt, wie sie ist.',
  attachments(count) {
    if (count === null) return 'Ob die Kopie Anlagen hat, ist nicht bekannt.';
    return count === 0 ? 'Die Kopie hat keine Anlagen.' : plural(count, { one: 'Die Kopie hat # Anlage.', other: 'Die Kopie hat # Anlagen.' });
  },
  later(later) {
    if (later.known === 'no') return 'Ob spätere Nachrichten dieser Unterhaltung nachverfolgt werden, lässt sich nicht sagen.';
    if (later.count === 0) return 'Soweit Sie sehen können, wird keine spätere Nachricht dieser Unterhaltung nachverfolgt.';
    if (later.known === 'exactly') return plural(later.count, { one: '# spätere Nachricht dieser Unterhaltung wird nachverfolgt; das bleibt so.', other: '# spätere Nachrichten dieser Unterhaltung werden nachverfolgt; das bleibt so.' });
    return plural(later.count, { one: 'Mindestens # spätere Nachricht dieser Unterhaltung wird nachverfolgt; das bleibt so.', other: 'Mindestens # spätere Nachrichten dieser Unterhaltung werden nachverfolgt; das bleibt so.' });
  },
  because: {
    notMine: 'Die Kopie bleibt in Dynamics 365, denn sie gehört nicht Ihnen.',
    notAllowed: 'Ihre Rolle lässt Sie keine E-Mails löschen; die Kopie bleibt in Dynamics 365.',
    rightsUnknown: 'Dynamics 365 hat nicht gesagt, ob Sie die Kopie löschen dürfen; sie bleibt dort.',
  },
  choose: 'Was soll mit der Kopie in Dynamics 365 geschehen?',
  keep: 'Kopie behalten',
  keepMeans: 'Sie verfolgen nicht mehr nach; Kollegen sehen sie weiterhin.',
  delete: 'Kopie löschen',
  deleteMeans: 'Alle verlieren sie, samt ihren Anlagen.',
  clearRegarding: (record) => `Auch den Bezug auf ${record} entfernen`,
  untrack: 'Nachverfolgung aufheben',
  next: 'Weiter',
  confirmTitle: 'Kopie für alle löschen?',
  confirmMeans: 'Alle, die sie sehen, verlieren sie. Niemand kann sie zurückholen, aber Sie können die Nachricht wieder nachverfolgen.',
  goneFrom: (record) => `Bei ${record} ist sie dann nicht mehr zu finden.`,
  withAttachments: (count) => plural(count, { one: '# Anlage wird mit ihr gelöscht.', other: '# Anlagen werden mit ihr gelöscht.' }),
  confirmDelete: 'Für alle löschen',
  running: 'Nachverfolgung wird aufgehoben…',
  done: 'Fertig',
  ended: {
    kept: 'Sie verfolgen diese Nachricht nicht mehr nach. Die Kopie bleibt in Dynamics 365.',
    keptAndCleared: 'Sie verfolgen diese Nachricht nicht mehr nach. Die Kopie bleibt in Dynamics 365, ohne Bezug.',
    keptWithRegarding: 'Sie verfolgen diese Nachricht nicht mehr nach. Die Kopie bleibt in Dynamics 365; ihr Bezug ließ sich nicht entfernen.',
    notNoted: 'Outlook konnte es an der Nachricht nicht vermerken; sie gilt noch als nachverfolgt. Wählen Sie diese Nachricht aus und versuchen Sie es erneut.',
    deleted: 'Die Kopie in Dynamics 365 ist gelöscht. Die Nachricht in Outlook ist noch da.',
    alreadyGone: 'Die Kopie war in Dynamics 365 schon gelöscht. Die Nachricht wird nicht nachverfolgt.',
    changed: 'Jemand hat die Kopie inzwischen geändert; deshalb wurde sie nicht gelöscht. Sehen Sie sie sich noch einmal an.',
    stillThere: 'Die Kopie ist noch in Dynamics 365. Versuchen Sie es erneut.',
    mayNot: 'Dynamics 365 lässt Sie die Kopie nicht mehr löschen; sie ist noch da. Sie können sie behalten und die Nachverfolgung aufheben.',
    unknown: 'Es kam keine Antwort; vielleicht ist die Kopie gelöscht, vielleicht nicht. Sehen Sie gleich noch einmal nach.',
  },
  undo: 'Anders überlegt? Verfolgen Sie die Nachricht wieder nach.',
  lookAgain: 'Noch einmal nachsehen',
};
