import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name} (${URL.canParse(url) ? new URL(url).host : url})`;

const selectOwn = 'Selecione uma mensagem na sua própria caixa de correio e tente novamente.';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: 'As duas são suas?',
    explanation: `Você entrou como ${username}, e a caixa de correio é ${mailbox}. Não diga sim se você divide esta caixa de correio com outras pessoas.`,
    nextStep: 'Diga que ambas são suas para continuar.',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: 'Você entrou como outra pessoa',
    explanation: {
      otherTenant: `${username} pertence a outra empresa que esta caixa de correio. Nada foi alterado.`,
      notInDirectory: `${mailbox} não é nenhum dos endereços de ${username}. Nada foi alterado.`,
    }[because],
    nextStep: 'Escolha outra conta, a desta caixa de correio.',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'Esta mensagem está em uma caixa de correio compartilhada com você' : `Esta mensagem está na caixa de correio de ${owner}`,
    explanation: 'Só uma caixa de correio exclusivamente sua pode ser comparada com seu usuário no Dynamics 365. Nada foi alterado.',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'O Outlook não diz de quem é a caixa de correio desta mensagem',
    explanation: 'Ela pode ser compartilhada com você, então nada foi alterado.',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'O Outlook não diz de quem é esta caixa de correio',
    explanation: 'Sem o endereço, não dá para saber se é sua. Nada foi alterado.',
    nextStep: 'Verifique se sua conta no Outlook tem nome completo e endereço de email, reinicie o Outlook e tente novamente.',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: 'Outra organização teria sido alterada',
    explanation: `Você viu ${named(shown)}, não ${named(asked)}. Nada foi alterado.`,
    nextStep: 'Volte, escolha a organização que você quer e tente novamente.',
  }),
  hostRefused: ({ organization }) => ({
    title: 'Este endereço não é confiável',
    explanation: `${named(organization)} está em um endereço em que este suplemento não pode entrar. Nada foi enviado para lá.`,
    nextStep: 'Mostre isto ao administrador que instalou o suplemento.',
  }),
};

export const ptBrWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: 'Ambas são minhas',
  insist: 'Continuar com esta conta',
  askDirectory: 'Perguntar à Microsoft de quem são os endereços',
};
