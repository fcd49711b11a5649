import type { PrivacyTexts } from '../privacyTexts.ts';
import { frKept } from './kept.ts';
import { frReceivers, frSent } from './sent.ts';

export const frPrivacy: PrivacyTexts = {
  title: 'Paramètres et confidentialité',
  onlyWhenIAsk: 'Seulement à ma demande',
  onlyWhenIAskExplanation: 'Rien n’est envoyé avant que vous appuyiez sur un bouton. Ce que le volet affiche peut alors être dépassé.',
  forget: 'Oublier sur cet appareil',
  forgetExplanation: 'Retire tout ce qui est indiqué ci-dessus, de votre boîte aux lettres aussi. Outlook lui-même reste connecté.',
  forgotten: 'Oublié. Outlook garde encore sa propre connexion\u00a0; déconnectez-vous d’Outlook pour y mettre fin aussi.',
  notForgotten: 'Retiré de ce navigateur, mais votre boîte aux lettres ne l’a pas accepté. Réessayez plus tard.',
  kept: 'Ce qui est conservé',
  sent: 'Ce qui est envoyé',
  stores: {
    roaming: 'Dans votre boîte aux lettres, pour tous vos appareils',
    device: 'Dans ce navigateur',
    memory: 'Jusqu’à la fermeture du volet',
    window: 'Dans la fenêtre de connexion, jusqu’à sa fermeture',
  },
  keptItems: frKept,
  sentRequests: frSent,
  receivers: frReceivers,
};
