import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const frKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: 'Les organisations que vous avez ajoutées ou déconnectées', why: 'Pour que vous n’ayez pas à les ajouter à nouveau.' },
  currentOrganization: { what: 'L’organisation où vous travaillez', why: 'Pour que le volet s’ouvre avec elle.' },
  bothAreMe: { what: 'Qu’un compte et cette boîte aux lettres sont tous deux les vôtres', why: 'Pour que la question ne vous soit posée qu’une fois.' },
  onlyWhenIAsk: { what: 'Si le volet attend votre demande', why: 'Pour que rien ne soit envoyé avant que vous appuyiez sur un bouton.' },
  welcomed: { what: 'Que vous avez lu à quoi sert ce complément', why: 'Pour que vous ne le voyiez qu’une fois.' },
  synchronizingSwitch: {
    what: 'Où en est un changement d’organisation de synchronisation',
    why: 'Pour qu’il puisse être terminé ou annulé si le volet est fermé en plein milieu.',
  },
  repair: { what: 'Où en est une modification de votre adresse dans Dynamics 365, avec l’ancienne et la nouvelle adresse', why: 'Pour qu’elle puisse être terminée ou annulée si le volet est fermé en plein milieu.' },
  outlookRepair: { what: 'Les étapes que vous avez cochées pour modifier l’adresse dans Outlook, et les deux adresses', why: 'Pour que vous puissiez continuer après la fermeture d’Outlook.' },
  outlookRepairHere: { what: 'Les mêmes coches une seconde fois', why: 'Pour que vous puissiez continuer là où Outlook s’est ouvert avec une autre boîte aux lettres.' },
  recentRegarding: { what: 'Les enregistrements que vos derniers messages concernaient, sans leurs noms', why: 'Pour qu’ils soient proposés en premier quand vous choisissez à nouveau.' },
  forgotten: { what: 'Quand vous avez tout fait oublier pour la dernière fois', why: 'Pour qu’aucun autre de vos appareils ne le rétablisse.' },
  trackingAgreed: { what: 'Les organisations où vous avez accepté qui voit ce que vous suivez', why: 'Pour que la question ne vous soit posée qu’une fois.' },
  recipientChoices: { what: 'L’enregistrement que vous avez choisi pour une adresse qui en a plusieurs', why: 'Pour que le prochain message avec cette adresse reçoive le même.' },
  lastAnswers: { what: 'Les deux adresses telles qu’elles étaient la dernière fois, et quand', why: 'Pour que vous voyiez tout de suite quelque chose, avant la nouvelle vérification.' },
  mirror: { what: 'Une copie de ce que votre boîte aux lettres conserve pour ce complément', why: 'Pour que rien ne soit perdu si Outlook ne peut pas l’enregistrer.' },
  tokens: { what: 'Votre connexion à chaque organisation', why: 'Pour que Dynamics 365 réponde. Elle n’est jamais écrite nulle part.' },
  signInUnderWay: { what: 'Les organisations auxquelles vous êtes en train de vous connecter', why: 'Pour que la fenêtre le sache quand Microsoft vous y renvoie. Elle ne contient ni mot de passe ni connexion.' },
};
