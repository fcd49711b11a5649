import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const ptBrKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: 'Organizações que você adicionou ou desconectou', why: 'Para você não precisar adicioná-las de novo.' },
  currentOrganization: { what: 'A organização em que você trabalha', why: 'Para o painel abrir com ela.' },
  bothAreMe: { what: 'Que uma conta e esta caixa de correio são suas', why: 'Para perguntar só uma vez.' },
  onlyWhenIAsk: { what: 'Se o painel espera até você pedir', why: 'Para nada ser enviado antes de você escolher um botão.' },
  welcomed: { what: 'Que você leu para que serve este suplemento', why: 'Para mostrar isso só uma vez.' },
  synchronizingSwitch: {
    what: 'Até onde foi uma mudança da organização de sincronização',
    why: 'Para concluí-la ou desfazê-la se o painel for fechado no meio.',
  },
  repair: { what: 'Até onde foi uma alteração do seu endereço no Dynamics 365, com o endereço antigo e o novo', why: 'Para concluí-la ou desfazê-la se o painel for fechado no meio.' },
  outlookRepair: { what: 'Quais etapas você marcou para alterar o endereço no Outlook e os dois endereços', why: 'Para você continuar depois de fechar o Outlook.' },
  outlookRepairHere: { what: 'As mesmas marcas mais uma vez', why: 'Para você continuar onde o Outlook abriu com outra caixa de correio.' },
  recentRegarding: { what: 'A quais registros suas mensagens se referiram por último, sem os nomes deles', why: 'Para virem primeiro quando você escolher de novo.' },
  forgotten: { what: 'Quando você mandou esquecer tudo pela última vez', why: 'Para nenhum outro dispositivo seu trazer isso de volta.' },
  trackingAgreed: { what: 'Em quais organizações você concordou com quem vê o que você acompanha', why: 'Para perguntar só uma vez.' },
  recipientChoices: { what: 'Qual registro você escolheu para um endereço que tem vários', why: 'Para a próxima mensagem com esse endereço receber o mesmo.' },
  lastAnswers: { what: 'Os dois endereços como eram da última vez, e quando foi', why: 'Para você ver algo logo, antes da nova verificação.' },
  mirror: { what: 'Uma cópia do que sua caixa de correio guarda para este suplemento', why: 'Para nada se perder se o Outlook não conseguir salvar.' },
  tokens: { what: 'Seu login em cada organização', why: 'Para o Dynamics 365 responder. Nunca é gravado em lugar nenhum.' },
  signInUnderWay: { what: 'Em quais organizações você está entrando agora', why: 'Para a janela saber disso quando a Microsoft mandar você de volta. Não contém senha nem login.' },
};
