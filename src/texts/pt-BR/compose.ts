import type { ComposeTexts } from '../composeTexts.ts';

const offered = 'Depois abra a mensagem em Itens Enviados com este painel: ele oferece acompanhá-la. Nada é acompanhado sozinho.';

export const ptBrCompose: ComposeTexts = {
  nothingNow: 'Nada é enviado ao Dynamics 365 enquanto você escreve.',
  want: 'Oferecer acompanhar esta mensagem depois do envio',
  after: {
    atOnce: offered,
    onceSaved: `Isso é anotado quando o Outlook salva ou envia a mensagem. ${offered}`,
    notOffered: 'Este Outlook não consegue anotar isso na mensagem. Abra-a em Itens Enviados depois do envio e acompanhe-a lá.',
  },
  regarding: (record) => `Referente a ${record}`,
  chooseRegarding: 'Escolher a que se refere',
  changeRegarding: 'Alterar a que se refere',
  saving: 'Anotando na mensagem…',
  noted: 'Anotado na mensagem.',
  notKept: 'O Outlook não anotou isso na mensagem. Tente novamente.',
};
