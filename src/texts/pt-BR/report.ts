import { ptBrOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const ptBrReport: ReportTexts = {
  title: 'Relatório do Mailbox Match for Dynamics 365',
  writtenAt: 'Escrito em',
  masked: 'Os endereços estão abreviados, como n***n@contoso.com.',
  notMasked: 'Os endereços aparecem por inteiro, como a pessoa quis.',
  addin: 'Mailbox Match',
  client: 'Aberto em',
  clients: ptBrOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'Sistema operacional',
  organization: 'Organização',
  outlookAddress: 'Endereço no Outlook',
  dynamicsAddress: 'Email Principal no Dynamics 365',
  noAddress: 'nenhum',
  notRead: 'não foi possível ler',
  differsUnseen: 'São dois endereços diferentes; só parecem iguais quando abreviados.',
  findings: 'O que foi verificado',
  outcomes: { failed: 'Falhou', notChecked: 'Não foi possível verificar', passed: 'Passou' },
  codes: 'Códigos',
  requestIds: 'IDs de solicitação',
  toFillIn: ['O que você fez, passo a passo?', 'O que diz o erro, com todos os detalhes?', 'O que você não consegue fazer por causa dele?'],
};
