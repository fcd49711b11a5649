import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name} (${URL.canParse(url) ? new URL(url).host : url})`;

const selectOwn = 'Wählen Sie eine Nachricht in Ihrem eigenen Postfach aus und versuchen Sie es erneut.';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: 'Sind Sie beides?',
    explanation: `Sie sind als ${username} angemeldet, und das Postfach ist ${mailbox}. Sagen Sie nicht Ja, wenn Sie dieses Postfach mit anderen teilen.`,
    nextStep: 'Bestätigen Sie, dass beides Sie sind, um fortzufahren.',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: 'Sie sind als jemand anders angemeldet',
    explanation: {
      otherTenant: `${username} gehört zu einem anderen Unternehmen als dieses Postfach. Es wurde nichts geändert.`,
      notInDirectory: `${mailbox} ist keine der Adressen von ${username}. Es wurde nichts geändert.`,
    }[because],
    nextStep: 'Wählen Sie ein anderes Konto: das dieses Postfachs.',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'Diese Nachricht liegt in einem für Sie freigegebenen Postfach' : `Diese Nachricht liegt im Postfach von ${owner}`,
    explanation: 'Nur ein Postfach, das Ihnen allein gehört, lässt sich mit Ihrem Benutzer in Dynamics 365 abgleichen. Es wurde nichts geändert.',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'Outlook sagt nicht, in wessen Postfach diese Nachricht liegt',
    explanation: 'Vielleicht ist es nur für Sie freigegeben; deshalb wurde nichts geändert.',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'Outlook sagt nicht, wessen Postfach das ist',
    explanation: 'Ohne seine Adresse lässt sich nicht sagen, ob es Ihres ist. Es wurde nichts geändert.',
    nextStep: 'Prüfen Sie, ob Ihr Konto in Outlook einen vollständigen Namen und eine E-Mail-Adresse hat, starten Sie Outlook neu und versuchen Sie es erneut.',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: 'Es wäre eine andere Organisation geändert worden',
    explanation: `Ihnen wurde ${named(shown)} gezeigt, nicht ${named(asked)}. Es wurde nichts geändert.`,
    nextStep: 'Gehen Sie zurück, wählen Sie die gemeinte Organisation und versuchen Sie es erneut.',
  }),
  hostRefused: ({ organization }) => ({
    title: 'Diese Adresse ist nicht vertrauenswürdig',
    explanation: `${named(organization)} hat eine Adresse, bei der sich dieses Add-In nicht anmelden darf. Dorthin wurde nichts gesendet.`,
    nextStep: 'Zeigen Sie dies dem Administrator, der das Add-In installiert hat.',
  }),
};

export const deWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: 'Beides bin ich',
  insist: 'Mit diesem Konto fortfahren',
  askDirectory: 'Microsoft fragen, wem die Adressen gehören',
};
