import type { WelcomeTexts } from '../welcomeTexts.ts';

export const ptBrWelcome: WelcomeTexts = {
  title: 'O que o Mailbox Match faz por você',
  why: 'O Dynamics 365 só acompanha seus emails se conhece você pelo endereço desta caixa de correio. O Mailbox Match',
  does: ['compara os dois endereços e mostra a diferença', 'descobre o motivo e corrige com você', 'acompanha a mensagem que você está lendo na organização certa'],
  limits: 'Ele só pode fazer o que você também pode, e não altera nada antes de você confirmar.',
  signIn: 'Para ler seu endereço no Dynamics 365, ele precisa que você entre uma vez.',
  organization: 'Para começar, ele precisa saber em qual organização você trabalha.',
  goOn: 'Continuar',
  skip: 'Pular',
};
