import type { CommandTexts } from '../commandTexts.ts';

export const ptBrCommands: CommandTexts = {
  tracked: (organization) => `Acompanhada em ${organization}.`,
  alreadyTracked: (organization) => `Esta mensagem já está acompanhada em ${organization}.`,
  pending: 'O Dynamics 365 está prestes a acompanhar esta mensagem sozinho.',
  untracked: (organization) => `Você não a acompanha mais. A cópia fica em ${organization}; para excluí-la, abra o Mailbox Match.`,
  notTracked: (organization) => `Esta mensagem não está acompanhada em ${organization}.`,
  cannotTrack: 'Esta mensagem não pode ser acompanhada. Abra o Mailbox Match para ver por quê.',
  never: (domain) => `Não acompanhada: seu administrador mantém mensagens com ${domain} fora do Dynamics 365.`,
  openPane: {
    signIn: 'Nada foi alterado. Abra o Mailbox Match e entre primeiro.',
    agree: 'Nada foi alterado. Abra o Mailbox Match e acompanhe uma vez lá primeiro, para ver quem pode ler o que você acompanha.',
    differs: 'Nada foi alterado: o Outlook e o Dynamics 365 têm endereços diferentes para você. Abra o Mailbox Match para corrigir.',
    choose: 'Nada foi alterado. Abra o Mailbox Match e escolha uma organização primeiro.',
    refused: 'Nada foi alterado. Abra o Mailbox Match para ver o que precisa ser esclarecido primeiro.',
    failed: 'Não deu certo. Abra o Mailbox Match para ver por quê.',
    tooLong: 'Está demorando demais. Abra o Mailbox Match para ver o resultado.',
  },
};
