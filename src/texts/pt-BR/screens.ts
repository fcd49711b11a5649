import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('pt-BR');

export const ptBrScreens: ScreenTexts = {
  back: 'Voltar',
  cancel: 'Cancelar',
  list,
  home: {
    heading: 'Suas organizações',
    which: 'Em qual organização você trabalha?',
    others: 'Suas outras organizações',
    knownElsewhere: ({ here, notHere }) => `Este endereço é conhecido em ${here}, não em ${notHere}.`,
    organizations: 'Organizações',
    privacy: 'Configurações e privacidade',
    checkEverything: 'Verificar tudo',
    pasteError: 'O que significa um erro?',
    help: 'Ajuda',
    notAsked: 'Ainda não verificado',
    notAskedExplanation: 'Você escolheu que nada seja enviado antes de pedir. O que você vê aqui pode não valer mais.',
    checkNow: 'Verificar agora',
    lastKnown: ({ verdict, age }) => `${verdict} (${ago(age)})`,
    shared: (owner) => `A mensagem selecionada está ${owner === null ? 'em uma caixa de correio compartilhada com você' : `na caixa de correio de ${owner}`}. O que você vê aqui é sobre a sua própria caixa de correio.`,
    otherPerson: ({ username, mailbox }) => `Você entrou como ${username}, que não é a pessoa de ${mailbox}. Nada pode ser alterado com esta conta.`,
    chooseAnotherAccount: 'Escolher outra conta',
    unfinishedSwitch: 'Uma mudança da organização de sincronização não foi concluída.',
    goOn: 'Ver',
  },
  briefly: {
    same: 'Mesmo endereço',
    sameExceptCase: 'Mesmo endereço',
    different: 'Endereço diferente',
    cannotTell: 'Aqui não dá para saber',
    emptyInOutlook: 'Sem endereço no Outlook',
    emptyInDynamics: 'Sem endereço no Dynamics 365',
    emptyInBoth: 'Sem endereço nos dois lados',
    notConnected: 'Não conectada',
    notAsked: 'Ainda não verificado',
    signingIn: 'Entrando…',
    asking: 'Perguntando…',
    waiting: 'Ocupada, aguardando…',
  },
};
