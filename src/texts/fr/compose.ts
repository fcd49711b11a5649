import type { ComposeTexts } from '../composeTexts.ts';

const offered = 'Ouvrez ensuite le message dans les éléments envoyés avec ce volet\u00a0: il propose de le suivre. Rien n’est suivi sans vous.';

export const frCompose: ComposeTexts = {
  nothingNow: 'Rien n’est envoyé à Dynamics 365 pendant que vous écrivez.',
  want: 'Proposer de suivre ce message après l’envoi',
  after: {
    atOnce: offered,
    onceSaved: `C’est noté quand Outlook enregistre ou envoie le message. ${offered}`,
    notOffered: 'Cet Outlook ne peut pas le noter sur le message. Ouvrez-le dans les éléments envoyés après l’envoi, et suivez-le là.',
  },
  regarding: (record) => `Concernant ${record}`,
  chooseRegarding: 'Choisir ce qu’il concerne',
  changeRegarding: 'Modifier ce qu’il concerne',
  saving: 'Notation sur le message…',
  noted: 'Noté sur le message.',
  notKept: 'Outlook ne l’a pas noté sur le message. Réessayez.',
};
