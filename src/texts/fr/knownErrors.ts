import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = 'Envoyez cette réponse à votre administrateur Dynamics 365.';
const askMicrosoft365 = 'Envoyez cette réponse à votre administrateur Microsoft 365.';
const askIt = 'Envoyez cette réponse à votre service informatique.';

const otherOrganization = {
  fix: 'Dans l’organisation où vous travaillez, «\u00a0Tester et activer\u00a0» doit être exécuté une fois avec l’option de ne synchroniser cette boîte aux lettres qu’avec cette organisation. Les autres ne doivent plus la synchroniser.',
  nextStep: 'Choisissez ici quelle organisation synchronise, ou demandez-le à votre administrateur Dynamics 365.',
};

export const frKnownErrors: PastedErrorTexts = {
  title: 'Que signifie cette erreur\u00a0?',
  hint: 'Collez une erreur d’Outlook, de Dynamics 365 ou d’un administrateur. Elle reste sur cet appareil.',
  foundBy: (found) => `Reconnue à «\u00a0${found}\u00a0»`,
  perhaps: 'C’est une supposition d’après des mots courants.',
  who: {
    user: 'vous',
    dynamicsAdmin: 'votre administrateur Dynamics 365',
    exchangeAdmin: 'votre administrateur Microsoft 365',
    network: 'votre service informatique',
    nobody: 'personne\u00a0; cela passe tout seul',
  },
  unknown: {
    cause: 'Cette erreur n’est pas dans la liste de ce complément\u00a0: on ne peut rien dire de sa cause.',
    fix: 'Quelqu’un qui en voit davantage doit l’examiner.',
    nextStep: 'Copiez le rapport et envoyez-le, avec l’erreur entière, à votre administrateur.',
  },
  errors: {
    'address-mismatch': {
      cause: 'Outlook et Dynamics 365 ont des adresses différentes pour vous, ou l’un des deux n’en a aucune.',
      fix: 'Un côté doit prendre l’adresse de l’autre.',
      nextStep: 'Vérifiez votre adresse ici\u00a0; vous saurez quel côté modifier.',
    },
    'address-not-recognised': {
      cause: 'Dynamics 365 n’a aucun utilisateur avec l’adresse principale de cette boîte aux lettres.',
      fix: 'Votre adresse e-mail principale dans Dynamics 365 doit être celle-ci, et un administrateur doit peut-être l’approuver. Redémarrez ensuite Outlook.',
      nextStep: 'Vérifiez votre adresse ici pour voir les deux côtés.',
    },
    'track-disabled': {
      cause: 'Le serveur ne synchronise pas votre boîte aux lettres, ou Dynamics 365 a une autre adresse pour vous qu’Outlook.',
      fix: 'L’adresse doit être la même des deux côtés, et le serveur doit synchroniser votre boîte aux lettres.',
      nextStep: 'Choisissez ici «\u00a0Tout vérifier\u00a0» pour voir laquelle des deux causes est la bonne.',
    },
    'act-not-configured': {
      cause: 'Le serveur ne synchronise pas vos rendez-vous, contacts et tâches.',
      fix: 'Dans votre enregistrement de boîte aux lettres, «\u00a0Rendez-vous, contacts et tâches\u00a0» doit être sur «\u00a0Synchronisation côté serveur\u00a0»\u00a0; ensuite «\u00a0Tester et activer\u00a0».',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: 'Le serveur ne récupère pas vos e-mails entrants\u00a0: il n’est pas réglé pour cela, n’a jamais été testé, ou l’application vient d’une autre organisation.',
      fix: 'Dans votre enregistrement de boîte aux lettres, «\u00a0Courrier électronique entrant\u00a0» doit être sur «\u00a0Synchronisation côté serveur\u00a0»\u00a0; ensuite «\u00a0Tester et activer\u00a0». Si l’application vient d’une autre organisation, elle doit être redéployée depuis la vôtre.',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: 'Votre enregistrement de boîte aux lettres dans Dynamics 365 est désactivé.',
      fix: 'Il doit être activé, et «\u00a0Tester et activer\u00a0» doit être exécuté.',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'Dynamics 365 n’a pas répondu à temps\u00a0: anciennes données dans le navigateur, adresse bloquée par votre réseau, ou droit manquant.',
      fix: 'Souvent, il suffit de repartir sans les anciennes données. Sinon, votre réseau doit laisser passer Dynamics 365.',
      nextStep: 'Fermez Outlook, effacez les données stockées du navigateur et rouvrez Outlook.',
    },
    'exchange-unreachable': {
      cause: 'Dynamics 365 ne peut pas se connecter au serveur Exchange de votre entreprise\u00a0; souvent, un certificat a expiré.',
      fix: 'Le certificat ou la configuration hybride d’Exchange doit être renouvelé.',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: 'Le navigateur a empêché la connexion d’aboutir\u00a0: cookies bloqués, stockage plein ou zones de sécurité inadaptées.',
      fix: 'Il faut autoriser les cookies de la connexion et effacer les anciennes données de connexion. Sous Windows, le service informatique doit peut-être modifier les zones de sécurité.',
      nextStep: 'Effacez les données stockées du navigateur, redémarrez Outlook et reconnectez-vous.',
    },
    'sign-in-trusted-sites': {
      cause: 'Windows place Dynamics 365 et la page de connexion dans des zones de sécurité différentes.',
      fix: 'Les deux adresses doivent faire partie des sites de confiance de Windows.',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: 'La fenêtre de connexion bute sur d’anciennes données de connexion de cet appareil.',
      fix: 'Ces anciennes données doivent être oubliées.',
      nextStep: 'Fermez la fenêtre, choisissez ici «\u00a0Oublier sur cet appareil\u00a0» sous «\u00a0Paramètres et confidentialité\u00a0», et reconnectez-vous.',
    },
    'priv-read-org': {
      cause: 'Il vous manque le droit de lire les paramètres de l’organisation.',
      fix: 'Il vous faut le rôle de sécurité «\u00a0Dynamics 365 App for Outlook User\u00a0».',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: 'Il vous manque un rôle de sécurité, ou un droit nécessaire à cette action.',
      fix: 'Il vous faut un rôle de sécurité qui a ce droit.',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: 'Votre utilisateur dans Dynamics 365 est désactivé ou n’appartient à aucune division.',
      fix: 'Votre utilisateur doit être activé, ce qui demande une licence.',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: 'Il vous manque le droit d’utiliser Dynamics 365 dans Outlook.',
      fix: 'Il vous faut un rôle de sécurité avec le privilège «\u00a0Utiliser Dynamics 365 App for Outlook\u00a0».',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: 'Votre utilisateur peut administrer Dynamics 365, mais pas y travailler.',
      fix: 'Le mode d’accès de votre utilisateur doit être «\u00a0Lecture-écriture\u00a0».',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: 'Il vous manque la licence ou le droit pour l’application.',
      fix: 'Il vous faut les deux\u00a0: une licence et un rôle de sécurité pour l’application.',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'Une partie que Microsoft fournit à tout complément ne s’est pas chargée\u00a0; vous êtes hors ligne, ou votre réseau la bloque.',
      fix: 'Votre réseau doit autoriser appsforoffice.microsoft.com.',
      nextStep: 'Vérifiez votre connexion et rouvrez le complément\u00a0; si cela n’aide pas, prévenez votre service informatique.',
    },
    'view-unavailable': {
      cause: 'Vous n’avez pas droit à une vue ou à un formulaire que l’application veut afficher.',
      fix: 'Votre rôle de sécurité doit permettre de lire les vues et formulaires de l’application.',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: 'Les boutons viennent d’une partie de l’application qui n’est pas publiée ou que votre rôle de sécurité ne peut pas lire.',
      fix: 'L’application doit être publiée, et votre rôle doit pouvoir l’utiliser.',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: 'Le serveur n’a pas encore apporté le message dans Dynamics 365. Après plus de 20 minutes, c’est qu’il ne traite pas votre boîte aux lettres.',
      fix: 'Votre boîte aux lettres doit réussir «\u00a0Tester et activer\u00a0»\u00a0; ses alertes disent ce qui l’en empêche.',
      nextStep: 'Choisissez ici «\u00a0Tout vérifier\u00a0» pour voir ce qui bloque.',
    },
    's2s-approval': {
      cause: 'Votre adresse dans Dynamics 365 n’est pas approuvée\u00a0: le serveur ne touche pas à vos e-mails.',
      fix: 'Un administrateur doit choisir «\u00a0Approuver l’adresse e-mail\u00a0» dans votre enregistrement de boîte aux lettres, puis «\u00a0Tester et activer\u00a0».',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: 'Un administrateur a rejeté votre adresse dans Dynamics 365.',
      fix: 'L’adresse doit être approuvée, et «\u00a0Tester et activer\u00a0» exécuté avec l’option de ne synchroniser qu’avec cette organisation.',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: 'Votre boîte aux lettres est réglée pour se synchroniser avec une autre organisation\u00a0: les e-mails entrants n’arrivent pas dans celle-ci.', ...otherOrganization },
    'wrong-org-outgoing': { cause: 'Votre boîte aux lettres est réglée pour se synchroniser avec une autre organisation\u00a0: les e-mails ne partent pas de celle-ci.', ...otherOrganization },
    'wrong-org-act': { cause: 'Votre boîte aux lettres est réglée pour se synchroniser avec une autre organisation\u00a0: les rendez-vous, contacts et tâches n’arrivent pas dans celle-ci.', ...otherOrganization },
    'o365-approval': {
      cause: 'Votre adresse doit être approuvée par une personne qui gère la messagerie de votre entreprise.',
      fix: 'Un administrateur général ou Exchange, qui est aussi administrateur dans Dynamics 365, choisit «\u00a0Approuver l’adresse e-mail\u00a0» dans votre enregistrement de boîte aux lettres.',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'L’adresse que Dynamics 365 a pour vous n’existe pas dans la messagerie de votre entreprise.',
      fix: 'Votre adresse e-mail principale dans Dynamics 365 doit être celle de votre boîte aux lettres.',
      nextStep: 'Vérifiez votre adresse ici pour voir les deux côtés.',
    },
    '8005E259': {
      cause: 'Il manque à votre utilisateur des droits dont le serveur a besoin pour synchroniser votre boîte aux lettres.',
      fix: 'Il vous faut un rôle de sécurité avec ces droits\u00a0; ensuite «\u00a0Tester et activer\u00a0».',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'Exchange ne laisse pas Dynamics 365 entrer dans votre boîte aux lettres.',
      fix: 'Exchange doit donner à l’application Dynamics 365 accès aux boîtes aux lettres.',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: 'Votre compte est désactivé dans l’annuaire de votre entreprise.',
      fix: 'Le compte doit être activé.',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: 'La boîte aux lettres est injoignable dans Exchange Online\u00a0: elle est sur le serveur de votre entreprise, supprimée ou sans licence.',
      fix: 'La boîte aux lettres doit recevoir une licence, être restaurée ou déplacée vers Exchange Online.',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: 'Vous n’avez pas de licence Exchange, ou votre utilisateur peut seulement administrer Dynamics 365.',
      fix: 'Il vous faut une licence Exchange, et le mode d’accès «\u00a0Lecture-écriture\u00a0» dans Dynamics 365.',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: 'Votre enregistrement de boîte aux lettres n’a pas de profil de serveur de messagerie, ou en a un désactivé.',
      fix: 'Un profil actif doit être choisi dans votre enregistrement de boîte aux lettres\u00a0; ensuite «\u00a0Tester et activer\u00a0».',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: 'Il vous manque une licence.',
      fix: 'Une licence doit vous être attribuée dans le centre d’administration Microsoft 365.',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'Dynamics 365 ne parvient pas à savoir où est votre boîte aux lettres.',
      fix: 'La découverte automatique de votre domaine de messagerie doit être corrigée, ou l’emplacement saisi dans le profil de serveur de messagerie.',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: 'Le profil de serveur de messagerie indique un serveur qui n’existe pas.',
      fix: 'L’adresse du serveur doit être corrigée dans le profil de serveur de messagerie.',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: 'L’adresse dans votre enregistrement de boîte aux lettres n’appartient à aucune boîte, ou c’est un nom d’utilisateur et non une adresse.',
      fix: 'L’enregistrement doit avoir l’adresse de votre boîte aux lettres.',
      nextStep: 'Vérifiez votre adresse ici pour voir les deux côtés.',
    },
    'no-correlation': {
      cause: 'Vos paramètres ne suivent que les réponses aux e-mails suivis, et ce message n’en est pas une.',
      fix: 'Vous pouvez choisir dans vos options Dynamics 365 quels messages sont suivis, ou suivre celui-ci vous-même.',
      nextStep: 'Ouvrez le message dans Outlook et choisissez «\u00a0Suivre\u00a0».',
    },
    'no-recipient': {
      cause: 'Aucun utilisateur ni file d’attente de Dynamics 365 n’a l’adresse à laquelle le message est arrivé\u00a0: liste de distribution, autre adresse à vous, Cci, ou adresse attribuée deux fois.',
      fix: 'L’adresse dans Dynamics 365 doit être corrigée et l’utilisateur enregistré à nouveau.',
      nextStep: 'Vérifiez votre adresse ici pour voir les deux côtés.',
    },
    duplicate: {
      cause: 'Le message est déjà dans Dynamics 365.',
      fix: 'Il n’y a rien à réparer.',
      nextStep: 'Cherchez le message dans la chronologie de l’enregistrement.',
    },
    'invalid-recipient': {
      cause: 'Le message a un destinataire dont l’adresse n’est pas valide.',
      fix: 'L’adresse sous «\u00a0À\u00a0» ou «\u00a0Cc\u00a0» doit être corrigée.',
      nextStep: 'Corrigez l’adresse et renvoyez le message.',
    },
    'plugin-abort': {
      cause: 'Une extension que votre entreprise a ajoutée à Dynamics 365 a arrêté l’action.',
      fix: 'La personne qui a créé l’extension doit l’examiner.',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'Dynamics 365 n’a pas pu traiter le message.',
      fix: 'Les alertes de votre enregistrement de boîte aux lettres disent pourquoi.',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'Outlook n’affiche l’application que pour les messages et versions qu’elle prend en charge, avec le volet de lecture affiché, les expériences connectées autorisées, et sans chiffrement.',
      fix: 'Essayez un message ordinaire avec le volet de lecture affiché. Si elle manque toujours, votre administrateur l’a peut-être désactivée.',
      nextStep: 'Sélectionnez un message non chiffré dans votre propre boîte aux lettres et regardez à nouveau.',
    },
    'not-member': {
      cause: 'Vous n’êtes pas utilisateur de cette organisation.',
      fix: 'Choisissez une organisation dont vous êtes utilisateur, ou faites-vous ajouter à celle-ci.',
      nextStep: 'Choisissez ici une autre organisation.',
    },
    throttled: {
      cause: 'Dynamics 365 a reçu trop de demandes de votre compte et fait une pause.',
      fix: 'Cela passe en quelques minutes.',
      nextStep: 'Attendez cinq minutes, puis réessayez.',
    },
    approver: {
      cause: 'Le rôle qui permet d’approuver les adresses ne peut être donné que par un administrateur général ou Exchange, et seulement à une personne, jamais à une équipe.',
      fix: 'Un autre administrateur doit donner le rôle ou approuver l’adresse.',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: 'L’organisation est déjà dans la liste.',
      fix: 'Utilisez-la telle quelle, ou retirez-la d’abord et connectez-la à nouveau.',
      nextStep: 'Choisissez l’organisation dans la liste ici.',
    },
    'naa-origin': {
      cause: 'Le complément n’est pas inscrit pour la connexion par Outlook.',
      fix: 'L’inscription du complément doit avoir l’adresse de redirection qu’Outlook utilise, qui commence par brk-multihub.',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'Outlook n’a pas dit au complément quel compte vous utilisez.',
      fix: 'Vous pouvez vous connecter vous-même, dans une fenêtre.',
      nextStep: 'Choisissez ici «\u00a0Se connecter\u00a0».',
    },
    'popup-blocked': {
      cause: 'La fenêtre de connexion a été bloquée, ou une autre est encore ouverte.',
      fix: 'Fermez les autres fenêtres de connexion et autorisez celle-ci.',
      nextStep: 'Choisissez à nouveau «\u00a0Se connecter\u00a0» et autorisez la fenêtre.',
    },
    consent: {
      cause: 'Votre entreprise n’a pas encore autorisé le complément, ne vous l’a pas attribué, ou ne le connaît pas.',
      fix: 'Un administrateur doit donner son consentement au complément ou vous l’attribuer.',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: 'L’organisation est en maintenance\u00a0: seuls les administrateurs y entrent.',
      fix: 'Elle rouvrira à la fin de la maintenance.',
      nextStep: 'Réessayez plus tard, ou demandez à votre administrateur Dynamics 365 combien de temps cela dure.',
    },
    'tenant-closed': {
      cause: 'Votre compte ne peut pas entrer dans l’entreprise à laquelle appartient l’organisation.',
      fix: 'Un administrateur de cette entreprise doit y laisser entrer votre compte, ou vous vous connectez avec un autre compte.',
      nextStep: 'Connectez-vous avec le compte que vous utilisez pour cette organisation.',
    },
    'row-gone': {
      cause: 'Un enregistrement demandé n’existe plus, ou vous ne pouvez pas le voir.',
      fix: 'S’il a été supprimé par erreur, un administrateur doit le restaurer.',
      nextStep: 'Vérifiez à nouveau\u00a0; si cela persiste, prévenez votre administrateur Dynamics 365.',
    },
    'changed-meanwhile': {
      cause: 'Quelqu’un d’autre a modifié l’enregistrement pendant que vous y travailliez\u00a0: rien n’a été écrit.',
      fix: 'Regardez ce qu’il contient maintenant, et décidez à nouveau.',
      nextStep: 'Vérifiez à nouveau ici.',
    },
    'do-not-track': {
      cause: 'Les messages de ce type ne peuvent pas être suivis.',
      fix: 'Il n’y a rien à réparer.',
      nextStep: 'Écrivez un message ordinaire si vous en avez besoin dans Dynamics 365.',
    },
    'too-large': {
      cause: 'Le message est plus grand que ce que Dynamics 365 accepte.',
      fix: 'Il peut être suivi sans ses plus grandes pièces jointes.',
      nextStep: 'Retirez les grandes pièces jointes et suivez-le à nouveau.',
    },
    'sign-in-expired': {
      cause: 'Dynamics 365 n’accepte plus votre connexion.',
      fix: 'Une nouvelle connexion suffit.',
      nextStep: 'Reconnectez-vous.',
    },
    'server-busy': {
      cause: 'La base de données de Dynamics 365 a échoué ou mis trop de temps.',
      fix: 'Cela passe généralement tout seul.',
      nextStep: 'Réessayez dans quelques minutes\u00a0; si cela persiste, prévenez votre administrateur Dynamics 365.',
    },
  },
};
