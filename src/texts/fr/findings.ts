import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('fr');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `«\u00a0${showCharacters(address)}\u00a0»`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook a ${shown(outlook)}, Dynamics 365 a ${shown(dynamics)}`;

const askDynamics = 'Demandez à votre administrateur Dynamics 365';
const askExchange = 'Demandez à votre administrateur Microsoft 365';
const changeEither = 'Modifiez celle qui est fausse\u00a0; l’autre reste telle quelle.';

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'un espace dans l’adresse',
  zeroWidth: 'un caractère invisible',
  unicodeForm: 'une lettre enregistrée sous une autre forme',
  internationalDomain: 'un domaine écrit avec ses propres lettres d’un côté et sous la forme «\u00a0xn--…\u00a0» de l’autre',
  lookAlike: 'une lettre d’un autre alphabet qui a le même aspect',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: 'Lecture-écriture',
  administrative: 'Administration',
  read: 'Lecture',
  supportUser: 'Utilisateur du support',
  nonInteractive: 'Non interactif',
  delegatedAdmin: 'Administrateur délégué',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: 'Aucun',
  dynamicsForOutlook: 'Dynamics 365 pour Outlook',
  serverSide: 'Synchronisation côté serveur',
  forwardMailbox: 'Boîte aux lettres de transfert',
  unknown: 'inconnu',
};

const things: Readonly<Record<Direction, string>> = { incoming: 'les e-mails entrants', outgoing: 'les e-mails sortants', appointments: 'les rendez-vous, contacts et tâches' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'utilisateurs', queue: 'files d’attente', mailbox: 'boîtes aux lettres' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['Dynamics 365 suit tous les e-mails que vous recevez', 'Vos options personnelles indiquent «\u00a0Tous les e-mails\u00a0», y compris les privés.'],
  answers: ['Dynamics 365 suit de lui-même les réponses aux e-mails suivis', 'Vos options personnelles indiquent «\u00a0E-mails en réponse à un e-mail Dynamics 365\u00a0».'],
  leadsContactsAccounts: ['Dynamics 365 suit de lui-même les e-mails de vos prospects, contacts et comptes', 'Vos options personnelles indiquent «\u00a0E-mails provenant de prospects, contacts et comptes Dynamics 365\u00a0».'],
  anyRecordWithAddress: ['Dynamics 365 suit de lui-même les e-mails de tout enregistrement qui a une adresse', 'Vos options personnelles indiquent «\u00a0E-mails provenant d’enregistrements Dynamics 365 avec messagerie activée\u00a0».'],
  none: ['Dynamics 365 ne suit aucun e-mail de lui-même', 'Vos options personnelles indiquent «\u00a0Aucun e-mail\u00a0»\u00a0: seul ce que vous suivez vous-même y arrive.'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'Le serveur ne donne pas de raison.' : 'On ne sait pas ce que le serveur en dit.';
  return `Le serveur indique ${[shown(report.text), report.code].filter((text) => text !== '').join(', code ')}.`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `${what} a déjà cette adresse`,
  cause: `Dans ${organization}, ${shown(address)} appartient aussi à ${list(rows.map(({ name }) => shown(name)))}, d’après les enregistrements que vous pouvez lire.`,
  whatToDo: `${askDynamics} de l’y retirer, ou de préciser lequel des deux est vous.`,
});

export const frFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'Vous n’êtes pas connecté', cause: 'Sans connexion, on ne peut pas demander à Dynamics 365 quelle adresse il a pour vous.', whatToDo: 'Connectez-vous.' }),
    notAMember: ({ organization }) => ({
      title: `Vous n’avez pas d’utilisateur dans ${organization}`,
      cause: `Le compte avec lequel vous êtes connecté n’est pas membre de l’organisation ${organization}.`,
      whatToDo: 'Choisissez l’organisation avec laquelle vous travaillez, ou demandez à son administrateur de vous ajouter.',
    }),
    userDisabled: ({ organization }) => ({ title: `Votre utilisateur dans ${organization} est désactivé`, cause: `${organization} ne laisse suivre d’e-mails à personne dont l’utilisateur est désactivé.`, whatToDo: `${askDynamics} d’activer votre utilisateur.` }),
    noRoles: ({ organization }) => ({ title: `Vous n’avez aucun rôle de sécurité dans ${organization}`, cause: 'Sans rôle de sécurité, vous ne pouvez rien y lire ni modifier.', whatToDo: `${askDynamics} de vous attribuer un rôle de sécurité.` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} ne dit pas quelle adresse y est enregistrée pour vous`, cause: 'La question n’a pas reçu de réponse utilisable.', whatToDo: 'Réessayez.' }),
    organizationNotAsked: ({ organization }) => ({ title: `${organization} n’a pas encore été interrogée`, cause: 'On ne sait rien de votre utilisateur dans cette organisation.', whatToDo: 'Vérifiez maintenant.' }),
    noLicense: ({ organization }) => ({ title: `Vous n’avez pas de licence pour ${organization}`, cause: 'Sans licence, Dynamics 365 ne vous laisse pas travailler avec les e-mails.', whatToDo: `${askExchange} de vous attribuer une licence Dynamics 365.` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `Vous ne pouvez pas travailler avec les e-mails dans ${organization}`,
      cause: `Le mode d’accès de votre utilisateur est «\u00a0${accessModes[accessMode]}\u00a0», alors que le suivi demande «\u00a0Lecture-écriture\u00a0».`,
      whatToDo: `${askDynamics} de régler votre mode d’accès sur «\u00a0Lecture-écriture\u00a0».`,
    }),
    outlookNotTelling: () => ({ title: 'Outlook ne donne pas l’adresse de cette boîte aux lettres', cause: 'Outlook n’a pas répondu.', whatToDo: 'Redémarrez Outlook, puis vérifiez à nouveau.' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: 'Vous êtes connecté avec le compte de quelqu’un d’autre',
      cause: {
        otherTenant: `${shown(username)} appartient à une autre entreprise que la boîte aux lettres ${shown(mailbox)}.`,
        notInDirectory: `${shown(mailbox)} ne fait pas partie des adresses de ${shown(username)}.`,
        otherUser: `Vous êtes connecté en tant que ${shown(username)}, et la boîte aux lettres ${shown(mailbox)} appartient à un autre utilisateur.`,
      }[because],
      whatToDo: 'Choisissez le compte de cette boîte aux lettres.',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'Ce message est dans une boîte aux lettres partagée avec vous' : `Ce message est dans la boîte aux lettres de ${shown(owner)}`,
      cause: 'Seule votre propre boîte aux lettres peut correspondre à votre utilisateur dans Dynamics 365.',
      whatToDo: 'Sélectionnez un message dans votre propre boîte aux lettres.',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'Impossible de dire si les adresses sont identiques',
      cause: `${bothShown(seen)}, mais sur Android, Outlook peut donner votre nom de connexion au lieu de votre adresse.`,
      whatToDo: 'Laissez le complément demander votre adresse à Microsoft, ou regardez-la dans Outlook sur un ordinateur.',
    }),
    sharingNotTold: () => ({ title: 'Outlook ne dit pas à qui est la boîte aux lettres de ce message', cause: 'Elle est peut-être partagée avec vous.', whatToDo: 'Sélectionnez un message dans votre propre boîte aux lettres avant de modifier quoi que ce soit.' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'Il n’est pas certain que cette boîte aux lettres soit la vôtre',
      cause: `Vous êtes connecté en tant que ${shown(username)}, et la boîte aux lettres est ${shown(mailbox)}.`,
      whatToDo: 'Si les deux sont bien vous, indiquez-le avant toute modification.',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'Sur Android, l’adresse peut être votre nom de connexion',
      cause: `Outlook donne ${shown(address)}, ce qu’il fait aussi quand votre véritable adresse est différente.`,
      whatToDo: 'Si le suivi ne fonctionne pas, vérifiez à nouveau dans Outlook sur un ordinateur.',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'Outlook donne votre nom de connexion comme adresse',
      cause: `Outlook indique ${shown(told)}, et Microsoft 365 indique que l’adresse de votre boîte aux lettres est ${shown(primary)}.`,
      whatToDo: 'Rien\u00a0: c’est la véritable adresse qui a été comparée.',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'Aucun des deux côtés n’a d’adresse',
      cause: `Outlook ne donne aucune adresse pour cette boîte aux lettres, et le champ «\u00a0Adresse e-mail principale\u00a0» est vide dans ${organization}.`,
      whatToDo: 'Commencez par Outlook\u00a0: vérifiez que votre compte a un nom complet et une adresse e-mail, puis redémarrez Outlook.',
    }),
    outlookAddressMissing: () => ({ title: 'Outlook n’a pas d’adresse', cause: 'Outlook ne donne aucune adresse pour cette boîte aux lettres.', whatToDo: 'Vérifiez que votre compte dans Outlook a un nom complet et une adresse e-mail, puis redémarrez Outlook.' }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} n’a pas d’adresse pour vous`, cause: 'Le champ «\u00a0Adresse e-mail principale\u00a0» de votre utilisateur est vide.', whatToDo: `Mettez ${shown(outlook)} dans «\u00a0Adresse e-mail principale\u00a0».` }),
    addressesSame: ({ address }) => ({ title: 'Les adresses sont identiques', cause: `Les deux côtés vous connaissent sous ${shown(address)}.`, whatToDo: 'Rien.' }),
    addressesSameExceptCase: (seen) => ({ title: 'Identiques, aux majuscules près', cause: `${bothShown(seen)}, ce qui est une seule adresse pour la messagerie.`, whatToDo: 'Rien.' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'Les adresses semblent identiques mais ne le sont pas',
      cause: `Ce qui les distingue est ${list(difference.kinds.map((kind) => invisibleThings[kind]))}\u00a0: ${bothShown(seen)}.`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'Écrivez l’adresse e-mail principale exactement comme Outlook.' : 'Retapez celle qui est fausse au lieu de la copier.',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'Outlook utilise une autre adresse de votre boîte aux lettres',
      cause: `${shown(dynamics)} est l’adresse principale de cette boîte aux lettres, et ${shown(outlook)} n’est qu’un alias.`,
      whatToDo: `Faites de ${shown(dynamics)} l’adresse de votre compte dans Outlook.`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 a une autre adresse de votre boîte aux lettres',
      cause: `${shown(dynamics)} est un alias de cette boîte aux lettres, mais les messages partent avec ${shown(outlook)}.`,
      whatToDo: `Mettez ${shown(outlook)} dans «\u00a0Adresse e-mail principale\u00a0».`,
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 a votre nom de connexion',
      cause: `Vous vous connectez avec ${shown(dynamics)}, qui n’est pas forcément une adresse, et Outlook est dans la boîte aux lettres ${shown(outlook)}.`,
      whatToDo: `Si c’est votre propre boîte aux lettres, mettez ${shown(outlook)} dans «\u00a0Adresse e-mail principale\u00a0»\u00a0; sinon, ouvrez la vôtre dans Outlook.`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `Vous êtes connu sous cette adresse dans ${names(knownIn)}, pas dans ${organization}`,
      cause: `${shown(outlook)} y est votre adresse e-mail principale, et ${organization} en a une autre.`,
      whatToDo: `Choisissez ${names(knownIn)} si c’est ce que vous vouliez\u00a0; sinon, modifiez l’adresse e-mail principale dans ${organization}.`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'Il manque un caractère dans Dynamics 365',
        missing: 'Il y a un caractère de trop dans Dynamics 365',
        replaced: 'Un caractère est différent',
        swapped: 'Deux caractères sont inversés',
      }[seen.edit],
      cause: `${bothShown(seen)}\u00a0: l’une des deux est sans doute mal tapée.`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: 'La partie après le @ est différente', cause: `${bothShown(seen)}, comme il arrive quand une entreprise change de nom ou en a plusieurs.`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: 'La partie avant le @ est différente', cause: `${bothShown(seen)}, et Dynamics 365 compare l’adresse entière.`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'Les adresses sont différentes', cause: `${bothShown(seen)}, qui n’ont rien en commun.`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'Outlook est dans une boîte aux lettres personnelle',
      cause: `${shown(address)} vient d’un service de messagerie pour particuliers, et Dynamics 365 doit avoir votre adresse professionnelle.`,
      whatToDo: 'Ouvrez votre boîte aux lettres professionnelle dans Outlook.',
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'Dynamics 365 a une adresse personnelle', cause: `${shown(address)} vient d’un service de messagerie pour particuliers.`, whatToDo: 'Mettez votre adresse professionnelle dans «\u00a0Adresse e-mail principale\u00a0».' }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'Outlook est dans une boîte aux lettres d’une autre entreprise',
      cause: `${shown(address)} n’a aucun des domaines que votre administrateur a indiqués pour votre entreprise.`,
      whatToDo: 'Ouvrez votre boîte aux lettres professionnelle dans Outlook.',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 a une adresse d’une autre entreprise',
      cause: `${shown(address)} n’a aucun des domaines que votre administrateur a indiqués pour votre entreprise.`,
      whatToDo: 'Mettez votre adresse professionnelle dans «\u00a0Adresse e-mail principale\u00a0».',
    }),
    addressTakenByUser: taken('Un autre utilisateur'),
    addressTakenByQueue: taken('Une file d’attente'),
    addressTakenByMailbox: taken('Une autre boîte aux lettres'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'On ne sait pas si quelqu’un d’autre a cette adresse',
      cause: `Dans ${organization}, vous ne pouvez pas tout lire, ou la question n’a pas été posée (${list(kinds.map((kind) => holders[kind]))}).`,
      whatToDo: 'Rien\u00a0: Dynamics 365 le dira si l’adresse est prise.',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'Impossible de dire laquelle est votre adresse professionnelle',
      cause: `${bothShown(seen)}, et votre administrateur n’a pas indiqué les domaines de votre entreprise.`,
      whatToDo: 'Choisissez votre adresse professionnelle, pas une adresse personnelle.',
    }),

    mailboxMissing: ({ organization }) => ({ title: `Votre utilisateur n’a pas de boîte aux lettres dans ${organization}`, cause: 'Dynamics 365 ne synchronise que les utilisateurs qui ont un enregistrement de boîte aux lettres.', whatToDo: `${askDynamics} d’en créer un.` }),
    mailboxInactive: ({ organization }) => ({ title: `Votre boîte aux lettres dans ${organization} est inactive`, cause: 'Quelqu’un a désactivé son enregistrement.', whatToDo: `${askDynamics} de l’activer.` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} a deux adresses pour vous`,
      cause: `Votre utilisateur a ${shown(user)}, mais votre enregistrement de boîte aux lettres ${mailbox === null || mailbox.trim() === '' ? 'n’en a aucune' : `a ${shown(mailbox)}`}, et c’est celui-ci que le serveur utilise pour synchroniser.`,
      whatToDo: `${askDynamics} de mettre ${shown(user)} dans votre enregistrement de boîte aux lettres.`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'Votre boîte aux lettres n’a pas de profil de serveur de messagerie', cause: `Sans ce profil, ${organization} ne sait pas où se trouvent vos e-mails.`, whatToDo: `${askDynamics} d’en choisir un dans votre enregistrement de boîte aux lettres.` }),
    incomingNotServerSide: ({ method }) => ({
      title: 'Le serveur ne suit pas les e-mails reçus',
      cause: `Dans votre enregistrement de boîte aux lettres, «\u00a0Courrier électronique entrant\u00a0» est réglé sur «\u00a0${methods[method]}\u00a0».`,
      whatToDo: `${askDynamics} de le régler sur «\u00a0Synchronisation côté serveur\u00a0».`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'Dynamics 365 ne peut pas envoyer d’e-mails pour vous',
      cause: `Dans votre enregistrement de boîte aux lettres, «\u00a0Courrier électronique sortant\u00a0» est réglé sur «\u00a0${methods[method]}\u00a0».`,
      whatToDo: 'Si vous envoyez des e-mails depuis Dynamics 365, demandez à votre administrateur de le régler sur «\u00a0Synchronisation côté serveur\u00a0».',
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: 'Les rendez-vous, contacts et tâches ne sont pas synchronisés',
      cause: `Dans votre enregistrement de boîte aux lettres, «\u00a0Rendez-vous, contacts et tâches\u00a0» est réglé sur «\u00a0${methods[method]}\u00a0».`,
      whatToDo: 'Si vous les voulez dans Dynamics 365, demandez à votre administrateur de le régler sur «\u00a0Synchronisation côté serveur\u00a0».',
    }),
    approvalRejected: ({ organization }) => ({ title: 'Votre adresse a été rejetée', cause: `Un administrateur n’a pas autorisé ${organization} à traiter les e-mails de cette adresse.`, whatToDo: 'Demandez à un administrateur Exchange ou général de l’approuver.' }),
    approvalPending: ({ organization }) => ({
      title: 'Votre adresse attend d’être approuvée',
      cause: `${organization} ne traite aucun e-mail d’une adresse tant qu’elle n’est pas approuvée, y compris après chaque modification.`,
      whatToDo: 'Demandez à un administrateur Exchange ou général de l’approuver.',
    }),
    approvalEmpty: ({ organization }) => ({ title: 'Votre adresse n’est pas approuvée', cause: `${organization} ne traite aucun e-mail d’une adresse tant qu’elle n’est pas approuvée.`, whatToDo: 'Demandez à un administrateur Exchange ou général de l’approuver.' }),
    approvalNotRequired: ({ organization }) => ({ title: 'Votre adresse n’a pas besoin d’être approuvée', cause: `${organization} traite aussi les e-mails d’adresses non approuvées.`, whatToDo: 'Rien.' }),
    testRunning: ({ organization }) => ({ title: '«\u00a0Tester et activer\u00a0» est en cours', cause: `${organization} essaie si votre boîte aux lettres est utilisable, ce qui prend quelques minutes.`, whatToDo: 'Attendez, puis vérifiez à nouveau.' }),
    testFailed: (evidence) => ({ title: `«\u00a0Tester et activer\u00a0» a échoué pour ${thingsOf(evidence.directions)}`, cause: said(evidence), whatToDo: 'Relancez «\u00a0Tester et activer\u00a0»\u00a0; en cas de nouvel échec, montrez ceci à votre administrateur Dynamics 365.' }),
    testNeverRun: ({ organization, directions }) => ({
      title: `«\u00a0Tester et activer\u00a0» n’a jamais été exécuté pour ${thingsOf(directions)}`,
      cause: `${organization} n’utilise pas une boîte aux lettres avant que ce test ait réussi.`,
      whatToDo: 'Lancez «\u00a0Tester et activer\u00a0».',
    }),
    mailboxReportsError: (evidence) => ({ title: 'Le serveur a eu un problème avec votre boîte aux lettres', cause: said(evidence), whatToDo: 'Vérifiez à nouveau plus tard\u00a0; si cela persiste, montrez ceci à votre administrateur Dynamics 365.' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'Votre enregistrement de boîte aux lettres n’a pas pu être vérifié',
      cause: `Vous ne pouvez pas le lire dans ${organization}\u00a0: l’approbation, le résultat de «\u00a0Tester et activer\u00a0» et l’organisation de synchronisation restent inconnus.`,
      whatToDo: `${askDynamics} le droit de lire votre enregistrement de boîte aux lettres.`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: 'Plusieurs organisations veulent synchroniser votre boîte aux lettres',
      cause: `${names(organizations)} sont marquées pour cela, mais une boîte aux lettres ne se synchronise qu’avec une seule.`,
      whatToDo: 'Choisissez laquelle doit synchroniser.',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `C’est ${synchronizing.name} qui synchronise votre boîte aux lettres, pas ${organization}`,
      cause: 'Une boîte aux lettres ne se synchronise qu’avec une seule organisation.',
      whatToDo: `Si ce doit être ${organization}, faites-en l’organisation de synchronisation.`,
    }),
    nobodySynchronizes: () => ({
      title: 'Aucune organisation n’est marquée comme organisation de synchronisation',
      cause: 'Aucune de vos organisations connectées ne dit qu’elle synchronise cette boîte aux lettres.',
      whatToDo: 'S’il vous manque des rendez-vous, contacts ou tâches, choisissez l’organisation de synchronisation.',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'On ne sait pas quelle organisation synchronise', cause: `Interrogation impossible ou sans réponse sur ce point\u00a0: ${names(notKnown)}.`, whatToDo: 'Vérifiez à nouveau plus tard.' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: 'Pour le modifier, ouvrez Dynamics 365, choisissez l’engrenage en haut, puis Paramètres de personnalisation (ou Options), puis E-mail.' };
    },
  },
  fixers: { user: 'vous', dynamicsAdmin: 'votre administrateur Dynamics 365', exchangeAdmin: 'votre administrateur Microsoft 365', network: 'votre service informatique' },
  fixes: {
    signIn: 'Se connecter',
    chooseAccount: 'Choisir un autre compte',
    chooseOrganization: 'Choisir une autre organisation',
    selectOwnMessage: 'Sélectionner un de vos messages',
    tryAgain: 'Réessayer',
    askDirectory: 'Demander mon adresse à Microsoft',
    bothAreMe: 'Les deux, c’est moi',
    changeInDynamics: 'Modifier dans Dynamics 365',
    changeInOutlook: 'Modifier dans Outlook',
    setAsPrimary: 'La faire définir comme principale',
    askAdministrator: 'Demander à l’administrateur',
    approve: 'La faire approuver',
    testAndEnable: 'Tester et activer',
    makeSynchronizing: 'Choisir l’organisation de synchronisation',
    changeFilter: 'Modifier ce qui est suivi',
  },
  wrongSides: { dynamics: 'À modifier de préférence dans Dynamics 365', outlook: 'À modifier de préférence dans Outlook', cannotTell: 'Impossible de dire quel côté est faux' },
  reasons: {
    otherPerson: 'Vous êtes connecté avec le compte de quelqu’un d’autre\u00a0: les deux adresses ne vont pas ensemble.',
    sharedMailbox: 'Le message n’est pas dans votre propre boîte aux lettres.',
    outlookEmpty: 'Outlook n’a pas encore d’adresse, et tout le reste en dépend.',
    outlookMayTellSignInName: 'Sur Android, Outlook peut donner votre nom de connexion au lieu de votre adresse.',
    addressTaken: 'Dans cette organisation, quelqu’un d’autre a déjà l’adresse qu’Outlook utilise.',
    bothConsumer: 'Les deux adresses sont personnelles, et Dynamics 365 doit avoir votre adresse professionnelle.',
    consumerInOutlook: 'L’adresse dans Outlook est personnelle, et Dynamics 365 doit avoir votre adresse professionnelle.',
    dynamicsIsPrimary: 'Dynamics 365 a l’adresse principale de votre boîte aux lettres. Si elle l’est depuis peu, redémarrez Outlook ; cela peut prendre un jour.',
    invisibleInOutlook: 'Le caractère de trop est dans l’adresse d’Outlook.',
    invisibleInDynamics: 'Outlook reçoit son adresse du serveur de messagerie, tandis que celle de Dynamics 365 a été tapée ou copiée.',
    dynamicsIsAlias: 'Les messages partent avec l’adresse d’Outlook, et Dynamics 365 a un alias de la même boîte aux lettres.',
    dynamicsIsSignInName: 'Un nom de connexion n’est pas une adresse, même s’il y ressemble.',
    signInNameMayBeAddress: 'Dynamics 365 a votre nom de connexion, et rien ne dit si la boîte aux lettres dans Outlook est la vôtre.',
    consumerInDynamics: 'L’adresse dans Dynamics 365 est personnelle.',
    onlyDynamicsIsCompany: 'Seule l’adresse dans Dynamics 365 est une adresse de votre entreprise.',
    onlyOutlookIsCompany: 'Seule l’adresse dans Outlook est une adresse de votre entreprise.',
    dynamicsEmpty: 'Dynamics 365 n’a pas encore d’adresse, et Outlook en a une.',
    knownInOtherOrganization: 'Une autre de vos organisations vous connaît sous l’adresse d’Outlook.',
    mailboxRowAgrees: 'Votre enregistrement de boîte aux lettres dans Dynamics 365 a déjà l’adresse d’Outlook.',
    outlookIsSignInName: 'Vous vous connectez avec l’adresse d’Outlook\u00a0: c’est donc votre propre boîte aux lettres.',
    directoryKnowsOutlook: 'Microsoft 365 indique que l’adresse d’Outlook est la vôtre.',
    mistyped: 'Outlook reçoit son adresse du serveur de messagerie\u00a0: celle de Dynamics 365 est donc sans doute mal tapée.',
    nothingSpeaks: 'Rien n’indique laquelle des deux adresses est la bonne.',
  },
};
