import type { PrivacyTexts } from '../privacyTexts.ts';
import { ptBrKept } from './kept.ts';
import { ptBrReceivers, ptBrSent } from './sent.ts';

export const ptBrPrivacy: PrivacyTexts = {
  title: 'Configurações e privacidade',
  onlyWhenIAsk: 'Só quando eu pedir',
  onlyWhenIAskExplanation: 'Nada é enviado até você escolher um botão. O que o painel mostra pode então estar desatualizado.',
  forget: 'Esquecer neste dispositivo',
  forgetExplanation: 'Remove tudo o que está listado acima, também da sua caixa de correio. O próprio Outlook continua conectado.',
  forgotten: 'Esquecido. O Outlook ainda guarda o login dele; saia do Outlook para encerrar isso também.',
  notForgotten: 'Removido deste navegador, mas sua caixa de correio não aceitou. Tente mais tarde.',
  kept: 'O que é guardado',
  sent: 'O que é enviado',
  stores: {
    roaming: 'Na sua caixa de correio, para todos os seus dispositivos',
    device: 'Neste navegador',
    memory: 'Até o painel ser fechado',
    window: 'Na janela de login, até ser fechada',
  },
  keptItems: ptBrKept,
  sentRequests: ptBrSent,
  receivers: ptBrReceivers,
};
