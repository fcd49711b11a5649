import { formatsOf } from '../formats.ts';
import { frScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('fr');
const seconds = (count: number) => plural(count, { one: '# seconde', other: '# secondes' });

const reasonsToSignIn = {
  microsoftAsks: 'Microsoft vous demande de confirmer votre connexion.',
  outlookCannot: 'Cet Outlook ne peut pas vous connecter de lui-même.',
  outlookSilent: 'Outlook n’a pas répondu à la demande de connexion.',
  expired: 'Votre connexion a expiré.',
} as const;

const whyNotRemembered = {
  full: 'L’espace qu’Outlook donne à ce complément dans votre boîte aux lettres est plein.',
  silent: 'Outlook n’a pas confirmé l’enregistrement dans votre boîte aux lettres.',
  refused: 'Outlook n’a pas pu l’enregistrer dans votre boîte aux lettres.',
  unavailable: 'Outlook ou votre navigateur ne laisse pas ce complément le conserver.',
} as const;

const notRememberedNextStep = {
  device: 'Vous pouvez continuer. Sur vos autres appareils, refaites le même choix.',
  closing: 'Vous pouvez continuer. La prochaine fois, refaites le même choix.',
} as const;

export const fr: Texts = {
  screens: frScreens,
  productName: 'Mailbox Match',
  mustBeSame:
    'Pour suivre les e-mails et effectuer la synchronisation, votre adresse e-mail Outlook doit être identique à votre adresse e-mail dans Microsoft Dynamics 365.',
  starting: 'Démarrage…',
  takesLong: 'Cela prend du temps. Fermez ce volet et rouvrez-le\u00a0; il lui faut une version récente d’Outlook.',
  waitingForOutlook: 'En attente d’Outlook…',
  signingIn: 'Connexion…',
  signingInInWindow: 'Veuillez vous connecter dans la fenêtre qui s’est ouverte.',
  startAgain: 'Recommencer',
  asking: (organization) => `${organization}\u00a0: demande de l’adresse enregistrée pour vous…`,
  waiting: (values) => `${values.organization} est occupée. Nouvel essai dans ${seconds(values.seconds)}…`,
  organizationTypes: { production: 'Production', sandbox: 'Bac à sable', trial: 'Essai', developer: 'Développeur', onPremises: 'Local' },
  currentOrganization: 'Organisation',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'Adresse e-mail principale',
  noAddress: 'Aucune adresse',
  verdicts: {
    same: { title: 'Les adresses sont identiques', explanation: 'Dynamics 365 vous connaît sous l’adresse de cette boîte aux lettres.' },
    sameExceptCase: {
      title: 'Identiques, aux majuscules près',
      explanation: 'Les majuscules et les minuscules ne comptent pas pour la messagerie. Dynamics 365 vous connaît sous l’adresse de cette boîte aux lettres.',
    },
    different: {
      title: 'Les adresses sont différentes',
      explanation: 'Dynamics 365 suit les e-mails d’une autre adresse que celle de cette boîte aux lettres.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de mettre l’adresse d’Outlook dans «\u00a0Adresse e-mail principale\u00a0», puis vérifiez à nouveau.',
    },
    cannotTell: {
      title: 'Impossible de dire si les adresses sont identiques',
      explanation: 'Sur Android, Outlook peut donner votre nom de connexion au lieu de votre adresse.',
      nextStep: 'Regardez dans Outlook sur un ordinateur.',
    },
    emptyInOutlook: {
      title: 'Outlook n’a pas d’adresse',
      explanation: 'Outlook ne dit pas quelle est l’adresse de cette boîte aux lettres.',
      nextStep: 'Vérifiez que votre compte dans Outlook a un nom complet et une adresse e-mail, redémarrez Outlook, puis vérifiez à nouveau.',
    },
    emptyInDynamics: {
      title: 'Dynamics 365 n’a pas d’adresse pour vous',
      explanation: 'Le champ «\u00a0Adresse e-mail principale\u00a0» de votre utilisateur est vide.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de mettre l’adresse d’Outlook dans «\u00a0Adresse e-mail principale\u00a0», puis vérifiez à nouveau.',
    },
    emptyInBoth: {
      title: 'Aucun des deux côtés n’a d’adresse',
      explanation: 'Outlook ne dit pas quelle est l’adresse de cette boîte aux lettres, et le champ «\u00a0Adresse e-mail principale\u00a0» est vide dans Dynamics 365.',
      nextStep: 'Commencez par Outlook\u00a0: vérifiez que votre compte a un nom complet et une adresse e-mail, redémarrez Outlook, puis vérifiez à nouveau.',
    },
  },
  difference: {
    heading: 'Ce qui diffère',
    onlyInOutlook: (text) => `Seulement dans Outlook\u00a0: «\u00a0${text}\u00a0»`,
    onlyInDynamics: (text) => `Seulement dans Dynamics 365\u00a0: «\u00a0${text}\u00a0»`,
    replaced: ({ outlook, dynamics }) => `Dans Outlook\u00a0: «\u00a0${outlook}\u00a0»\u00a0; dans Dynamics 365\u00a0: «\u00a0${dynamics}\u00a0»`,
    space: 'espace',
  },
  signInWindow: {
    title: 'Se connecter à Mailbox Match',
    done: 'Vous êtes connecté. Vous pouvez fermer cette fenêtre.',
    canBeClosed: 'Vous pouvez fermer cette fenêtre.',
    notFromOutlook: 'Cette fenêtre fait partie de Mailbox Match dans Outlook. Vous pouvez la fermer.',
  },
  signedInAs: (username) => `Connecté en tant que ${username}`,
  checkAgain: 'Vérifier à nouveau',
  retry: 'Réessayer',
  signIn: 'Se connecter',
  requestId: (id) => `Requête ${id}`,
  code: (code) => `Code ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'Les paramètres de ce complément sont illisibles',
      explanation: `Le fichier config.json n’a pas pu être chargé (${detail}).`,
      nextStep: 'Réessayez. Si cela persiste, montrez-le à l’administrateur qui a installé le complément.',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'Les paramètres de ce complément sont incorrects',
      explanation: `Dans config.json, ${field === '' ? detail : `«\u00a0${field}\u00a0» ${detail}`}.`,
      nextStep: 'Montrez ceci à l’administrateur qui a installé le complément.',
    }),
    outsideOutlook: () => ({
      title: 'Cette page fonctionne dans Outlook',
      explanation: 'Elle a été ouverte dans un navigateur, où il n’y a pas de boîte aux lettres.',
      nextStep: 'Ouvrez un message dans Outlook et choisissez-y Mailbox Match.',
    }),
    nothingSelected: () => ({
      title: 'Outlook n’indique rien tant qu’aucun message n’est sélectionné',
      explanation: 'Il indique à qui est cette boîte aux lettres avec le message que vous ouvrez.',
      nextStep: 'Sélectionnez un message, puis réessayez.',
    }),
    officeNotLoaded: () => ({
      title: 'Une partie d’Outlook n’a pas pu être chargée',
      explanation: 'Votre réseau bloque peut-être appsforoffice.microsoft.com, où Microsoft la conserve.',
      nextStep: 'Réessayez. Si cela persiste, montrez-le à votre service informatique.',
    }),
    outlookSilent: (problem) => ({
      title: 'Outlook ne répond pas',
      explanation: `Pas de réponse depuis ${seconds(problem.seconds)}.`,
      nextStep: 'Réessayez. Si cela n’aide pas, redémarrez Outlook.',
    }),
    partNotLoaded: () => ({
      title: 'Une partie de ce complément n’a pas pu être chargée',
      nextStep: 'Vérifiez votre connexion et réessayez.',
    }),
    faultOfOurs: () => ({
      title: 'Un problème est survenu dans ce complément',
      explanation: 'Vous n’y êtes pour rien.',
      nextStep: 'Réessayez. Si cela se reproduit, montrez le code à votre administrateur.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'La connexion n’est pas possible ici',
      explanation: 'Cet Outlook n’offre pas de connexion aux compléments.',
      nextStep: onTheWeb ? 'Ouvrez la boîte aux lettres dans l’application Outlook pour Windows ou Mac.' : 'Mettez Outlook à jour, ou ouvrez la boîte aux lettres dans Outlook sur le web.',
    }),
    signInSilent: (problem) => ({
      title: 'La connexion prend trop de temps',
      explanation: `Outlook n’a pas répondu à la demande de connexion en ${seconds(problem.seconds)}.`,
      nextStep: 'Réessayez. Si cela persiste, redémarrez Outlook.',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'Veuillez vous reconnecter' : 'Veuillez vous connecter',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: 'Choisissez «\u00a0Se connecter\u00a0».',
    }),
    signInCancelled: () => ({ title: 'Vous ne vous êtes pas connecté', nextStep: 'Choisissez «\u00a0Se connecter\u00a0» pour continuer.' }),
    signInFailed: () => ({
      title: 'La connexion a échoué',
      explanation: 'Microsoft n’a pas pu terminer la connexion.',
      nextStep: 'Réessayez. Si cela persiste, montrez le code à votre administrateur.',
    }),
    consentNeeded: () => ({
      title: 'Veuillez autoriser Mailbox Match à utiliser Dynamics 365 pour vous',
      explanation: 'Microsoft vous le demande une fois. Mailbox Match ne peut alors y faire que ce que vous pouvez faire vous-même.',
      nextStep: 'Choisissez «\u00a0Se connecter\u00a0» et acceptez.',
    }),
    approvalNeeded: () => ({
      title: 'Votre administrateur doit approuver Mailbox Match',
      explanation: 'Dans votre entreprise, on ne peut pas autoriser d’applications soi-même.',
      nextStep: 'Demandez à votre administrateur Microsoft 365 de l’approuver, puis réessayez.',
    }),
    accessBlocked: () => ({
      title: 'Votre entreprise n’autorise pas cette connexion',
      explanation: 'Une stratégie d’accès conditionnel la bloque, peut-être à cause du lieu, de l’appareil ou de l’application.',
      nextStep: 'Montrez le code à votre service informatique.',
    }),
    deviceNotAccepted: () => ({
      title: 'Votre entreprise n’accepte pas cet appareil',
      explanation: 'Elle n’autorise que les appareils qu’elle gère et qui respectent ses règles.',
      nextStep: 'Utilisez votre appareil professionnel, ou montrez le code à votre service informatique.',
    }),
    accountDisabled: () => ({
      title: 'Votre compte est désactivé',
      explanation: 'Microsoft n’accepte aucune connexion avec ce compte.',
      nextStep: 'Demandez à votre service informatique de l’activer.',
    }),
    passwordExpired: () => ({
      title: 'Votre mot de passe a expiré',
      explanation: 'Microsoft vous en demandera un nouveau à la connexion.',
      nextStep: 'Choisissez «\u00a0Se connecter\u00a0».',
    }),
    notAssigned: () => ({
      title: 'Mailbox Match ne vous est pas attribué',
      explanation: 'Votre entreprise ne le laisse utiliser qu’à certaines personnes.',
      nextStep: 'Demandez à votre administrateur Microsoft 365 de vous l’attribuer.',
    }),
    applicationUnknown: () => ({
      title: 'Votre entreprise n’a pas configuré Mailbox Match',
      explanation: 'Microsoft ne connaît pas l’application dans l’annuaire de votre entreprise.',
      nextStep: 'Montrez le code à l’administrateur qui a installé le complément.',
    }),
    registrationWrong: () => ({
      title: 'Mailbox Match n’est pas inscrit correctement',
      explanation: 'Son inscription d’application chez Microsoft ne convient pas à la façon dont il vous connecte.',
      nextStep: 'Montrez le code à l’administrateur qui a installé le complément.',
    }),
    signInServiceFailing: () => ({
      title: 'Le service de connexion de Microsoft a un problème',
      explanation: 'Il n’y a rien à corriger de votre côté.',
      nextStep: 'Réessayez dans quelques minutes.',
    }),
    signInUnreachable: () => ({
      title: 'Le service de connexion de Microsoft est injoignable',
      explanation: 'Vous êtes en ligne, mais aucune réponse n’est arrivée. Un pare-feu le bloque peut-être.',
      nextStep: 'Réessayez. Si cela persiste, montrez le code à votre service informatique.',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: 'La connexion à votre propre serveur a échoué',
      explanation: `${code === 'window_closed' ? 'Si la fenêtre affichait une erreur, le serveur n’y est pas préparé. ' : ''}Deux choses sont nécessaires\u00a0: OAuth activé dans Dynamics 365 avec ce complément inscrit dans AD FS (Add-AdfsClient), et un déploiement accessible sur Internet (IFD) qui répond aux compléments web (CORS).`,
      nextStep: 'Choisissez «\u00a0Se connecter\u00a0» pour réessayer. Si cela persiste, montrez ceci à l’administrateur du serveur.',
    }),
    signInWindowBlocked: () => ({
      title: 'La fenêtre de connexion a été bloquée',
      explanation: 'Votre navigateur n’autorise pas Outlook à ouvrir des fenêtres.',
      nextStep: 'Autorisez les fenêtres contextuelles pour cette page, puis choisissez «\u00a0Se connecter\u00a0».',
    }),
    signInWindowClosed: () => ({
      title: 'La fenêtre de connexion a été fermée',
      explanation: 'Elle s’est fermée avant que vous soyez connecté. Si elle affichait une erreur, votre service informatique peut vous aider.',
      nextStep: 'Choisissez «\u00a0Se connecter\u00a0» pour la rouvrir.',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'Une fenêtre de ce complément est déjà ouverte',
      explanation: 'Outlook n’en ouvre qu’une à la fois.',
      nextStep: 'Fermez cette fenêtre, puis choisissez «\u00a0Se connecter\u00a0».',
    }),
    signInWindowRefused: () => ({
      title: 'Outlook n’ouvre pas la fenêtre de connexion',
      explanation: 'Le complément doit être hébergé en https, sur un domaine indiqué dans son manifeste.',
      nextStep: 'Montrez le code à l’administrateur qui a installé le complément.',
    }),
    storageBlocked: () => ({
      title: 'Votre navigateur ne conserve aucune donnée pour la connexion',
      explanation: 'Sans elles, la connexion ne peut pas aboutir.',
      nextStep: 'Autorisez les cookies et données de site pour ce complément, puis choisissez «\u00a0Se connecter\u00a0».',
    }),
    clockWrong: () => ({
      title: 'L’horloge de cet appareil semble fausse',
      explanation: 'Dynamics 365 n’accepte pas votre connexion, et ses heures ne correspondent pas à l’horloge d’ici.',
      nextStep: 'Réglez la date et l’heure sur automatique, puis réessayez.',
    }),
    hostRefused: ({ host }) => ({
      title: 'Cette adresse n’est pas approuvée',
      explanation: `${host} n’est pas une adresse Dynamics 365 à laquelle ce complément peut se connecter. Rien n’y a été envoyé.`,
      nextStep: 'Montrez ceci à l’administrateur qui a installé le complément.',
    }),
    offline: () => ({
      title: 'Vous êtes hors ligne',
      explanation: 'Rien ne peut être vérifié sans connexion réseau.',
      nextStep: 'Connectez-vous au réseau et réessayez.',
    }),
    unreachable: ({ host }) => ({
      title: 'Dynamics 365 est injoignable',
      explanation: `Aucune réponse de ${host}. L’adresse est peut-être fausse, ou un pare-feu la bloque.`,
      nextStep: 'Ouvrez Dynamics 365 dans un navigateur. S’il y fonctionne, réessayez ici.',
    }),
    tooSlow: (problem) => ({
      title: 'Dynamics 365 met trop de temps',
      explanation: `${problem.host} n’a pas répondu en ${seconds(problem.seconds)}.`,
      nextStep: 'Réessayez dans quelques minutes.',
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 est occupé',
      explanation: `Il vous demande d’attendre ${seconds(retryAfterSeconds)}.`,
      nextStep: 'Réessayez ensuite.',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'Dynamics 365 n’accepte pas votre connexion',
      explanation: onPremises
        ? 'Elle a peut-être expiré. Sinon, le serveur n’y est pas préparé\u00a0: OAuth doit être activé dans Dynamics 365, et ce complément inscrit dans AD FS.'
        : 'Elle a peut-être expiré ou été révoquée.',
      nextStep: onPremises ? 'Choisissez «\u00a0Se connecter\u00a0». Si cela persiste, montrez-le à l’administrateur du serveur.' : 'Choisissez «\u00a0Se connecter\u00a0».',
    }),
    notAMember: () => ({
      title: 'Vous n’êtes pas utilisateur de cette organisation',
      explanation: 'Dynamics 365 n’y connaît pas votre compte.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de vous ajouter.',
    }),
    userDisabled: () => ({
      title: 'Votre compte est désactivé dans Dynamics 365',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de l’activer.',
    }),
    noRoles: () => ({
      title: 'Vous n’avez aucun rôle de sécurité dans Dynamics 365',
      explanation: 'Sans rôle, vous n’y voyez rien, pas même votre propre adresse.',
      nextStep: 'Demandez un rôle de sécurité à votre administrateur Dynamics 365.',
    }),
    noLicense: () => ({
      title: 'Vous n’avez pas de licence pour Dynamics 365',
      explanation: 'Sans licence, Dynamics 365 ne laisse entrer personne.',
      nextStep: 'Demandez une licence Dynamics 365 à votre administrateur Microsoft 365.',
    }),
    ownUserHidden: () => ({
      title: 'Vous ne pouvez pas lire votre propre utilisateur dans Dynamics 365',
      explanation: 'Vos rôles de sécurité ne le permettent pas.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 le droit de lire les utilisateurs.',
    }),
    privilegeMissing: () => ({
      title: 'Vous ne pouvez pas lire cela dans Dynamics 365',
      explanation: 'Vos rôles de sécurité ne le permettent pas.',
      nextStep: 'Demandez-en le droit à votre administrateur Dynamics 365.',
    }),
    mayNotChange: () => ({
      title: 'Vous ne pouvez pas modifier cela dans Dynamics 365',
      explanation: 'Vos rôles de sécurité ne le permettent pas.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de le faire, ou de vous en donner le droit.',
    }),
    changedMeanwhile: () => ({
      title: 'Quelqu’un d’autre a modifié cela dans Dynamics 365',
      explanation: 'Ce n’est plus ce qui vous a été montré\u00a0: rien n’a donc été écrasé.',
      nextStep: 'Regardez ce qui s’y trouve maintenant et décidez à nouveau.',
    }),
    rowGone: () => ({
      title: 'Cela n’est plus dans Dynamics 365',
      explanation: 'C’est supprimé, ou vous ne pouvez plus le voir.',
      nextStep: 'Vérifiez à nouveau.',
    }),
    outcomeUnknown: ({ host }) => ({
      title: 'Il n’est pas certain que la modification ait été faite',
      explanation: `Aucune réponse claire de ${host}. La modification a peut-être été faite, ou non.`,
      nextStep: 'Réessayez\u00a0: l’état actuel est d’abord relu, et rien n’est fait deux fois.',
    }),
    mailboxHidden: () => ({
      title: 'Vous ne pouvez pas voir votre boîte aux lettres dans Dynamics 365',
      explanation: 'Vos rôles de sécurité ne le permettent pas\u00a0: impossible de savoir comment elle se synchronise.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 le droit de lire et de modifier votre boîte aux lettres.',
    }),
    mailboxMissing: () => ({
      title: 'Vous n’avez pas de boîte aux lettres dans Dynamics 365',
      explanation: 'Votre utilisateur n’y a pas d’enregistrement de boîte aux lettres\u00a0: rien ne peut se synchroniser.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de le créer.',
    }),
    organizationDisabled: () => ({
      title: 'Cette organisation est désactivée',
      explanation: 'Personne ne peut l’utiliser pour le moment.',
      nextStep: 'Demandez à votre administrateur Dynamics 365 de l’activer.',
    }),
    administrationMode: () => ({
      title: 'Cette organisation est fermée pour maintenance',
      explanation: 'Elle est en mode d’administration\u00a0: seuls les administrateurs peuvent l’utiliser.',
      nextStep: 'Réessayez plus tard, ou demandez à votre administrateur Dynamics 365 combien de temps cela dure.',
    }),
    noAccessToTenant: () => ({
      title: 'Votre compte appartient à une autre entreprise',
      explanation: 'Cette organisation n’accepte pas les comptes de votre entreprise.',
      nextStep: 'Connectez-vous avec le compte que vous utilisez pour cette organisation.',
    }),
    otherOrganization: ({ host }) => ({
      title: 'Cette adresse mène maintenant à une autre organisation',
      explanation: `Une autre organisation qu’auparavant répond à ${host}\u00a0: rien n’a été connecté.`,
      nextStep: 'Retirez-la de la liste et ajoutez-la à nouveau si vous faites confiance à l’adresse.',
    }),
    noWebApi: ({ host }) => ({
      title: 'Un complément web ne peut pas utiliser ce serveur',
      explanation: `${host} n’a pas de Web API. CRM 2013 et CRM 2015 n’en ont pas\u00a0; elle est arrivée avec Dynamics CRM 2016.`,
      nextStep: 'Vérifiez l’adresse. Si elle est juste, demandez à votre administrateur si le serveur sera mis à jour.',
    }),
    windowsSignInWanted: () => ({
      title: 'Ce serveur demande une connexion Windows',
      explanation: 'Il connecte les personnes avec leur compte Windows, ce qu’aucun complément web ne peut faire.',
      nextStep: 'Demandez à l’administrateur du serveur de configurer la connexion AD FS (déploiement accessible sur Internet).',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'Ce serveur ne donne aucune réponse lisible ici',
      explanation: `${host} est peut-être injoignable, demande une connexion Windows, est antérieur à CRM 2016, ou ne répond pas aux compléments web (CORS exige un déploiement accessible sur Internet avec OAuth). Un navigateur ne dit pas laquelle de ces raisons est la bonne.`,
      nextStep: 'Ouvrez le serveur dans un navigateur. S’il y fonctionne, montrez ceci à son administrateur.',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? 'Votre choix n’est retenu que sur cet appareil' : 'Votre choix sera oublié à la fermeture du volet',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? 'Retirez les organisations dont vous n’avez plus besoin.' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'Dynamics 365 a refusé la demande',
      explanation: message === '' ? `Il a répondu avec l’état ${status}.` : `Il a répondu avec l’état ${status}\u00a0: ${message}`,
      nextStep: 'Montrez ceci à votre administrateur Dynamics 365.',
    }),
    serverFailing: ({ status }) => ({
      title: 'Dynamics 365 a un problème',
      explanation: `Il a répondu avec l’état ${status}. Il n’y a rien à corriger de votre côté.`,
      nextStep: 'Réessayez dans quelques minutes.',
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'Dynamics 365 a donné une réponse inattendue',
      explanation: `Autre chose que Dynamics 365 a répondu à ${host}, peut-être une page de connexion ou un proxy.`,
      nextStep: 'Ouvrez Dynamics 365 dans un navigateur. S’il y fonctionne, réessayez ici.',
    }),
  },
};
