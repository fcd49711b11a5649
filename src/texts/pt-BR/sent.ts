import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const ptBrReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: 'Servidor Web do seu administrador',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'Login da Microsoft',
  onPremisesSignIn: 'Login da sua empresa',
  organization: 'Sua organização no Dynamics 365',
  discovery: 'Lista de organizações da Microsoft',
  graph: 'Diretório da sua empresa na Microsoft',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const ptBrSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: 'Pede os arquivos deste suplemento. Não diz nada sobre você.', when: 'Quando o painel abre.' },
  officeFiles: { what: 'Pede os arquivos da Microsoft para suplementos. Não diz nada sobre você.', when: 'Quando o painel abre.' },
  settings: { what: 'Suas escolhas neste suplemento, para guardar na sua caixa de correio.', when: 'Quando você escolhe algo.' },
  tokenFromOutlook: { what: 'Em qual organização você quer entrar.', when: 'Antes de consultar uma organização.' },
  tokenFromEntra: { what: 'Em quais organizações você quer entrar e o que você digita lá.', when: 'Quando você escolhe Entrar e o Outlook não consegue; depois em segundo plano, para manter seu login.' },
  tokenFromAdfs: { what: 'Que você quer entrar no servidor da sua empresa e o que você digita lá.', when: 'Quando você escolhe Entrar para uma organização dessas; depois em segundo plano, para manter seu login.' },
  currentUser: {
    what: 'Seu login e a pergunta sobre qual endereço, conta e configurações de caixa de correio ela tem para você.',
    when: 'Quando o painel abre, quando você verifica novamente e antes e depois de cada alteração, para ver o resultado.',
  },
  identity: { what: 'Seu login e a pergunta sobre qual organização é e, para um relatório, qual versão.', when: 'Quando você conecta uma organização e quando abre o relatório para a TI.' },
  cause: {
    what: 'Seu login e perguntas sobre suas permissões, as configurações e os alertas da sua caixa de correio lá e quem mais tem seu endereço.',
    when: 'Quando há algo errado com seu endereço ou sua caixa de correio e quando você escolhe Verificar tudo.',
  },
  rights: { what: 'Seu login e a pergunta sobre o que você pode alterar e aprovar lá.', when: 'Antes de você escolher qual organização sincroniza e antes de alterar um endereço.' },
  addressChange: { what: 'Seu login e seu novo Email Principal.', when: 'Quando você confirmou a alteração lá.' },
  mailboxChange: { what: 'Seu login e as configurações da sua caixa de correio lá que você concordou em alterar.', when: 'Quando você confirmou a alteração.' },
  trackedMessage: {
    what: 'Seu login, o Message-ID da mensagem aberta e a pergunta se ela está acompanhada lá e, até seu primeiro acompanhamento, qual é sua unidade de negócios. Quando você a acompanha: assunto, texto, hora e pessoas.',
    when: 'Quando você seleciona uma mensagem com este painel aberto e quando escolhe Acompanhar.',
  },
  trackedFiles: { what: 'Seu login e os anexos que você acompanha.', when: 'Quando você escolhe Acompanhar.' },
  regardingSearch: {
    what: 'Seu login, o que você digita para achar um registro e a pergunta sobre o que está em aberto com as pessoas da mensagem.',
    when: 'Quando você escolhe a que uma mensagem se refere.',
  },
  copyChange: { what: 'Seu login e a que a mensagem acompanhada se refere, ou que ela está completa.', when: 'Quando você define, altera ou limpa a que ela se refere e depois do envio dos anexos.' },
  untrackQuestions: {
    what: 'Seu login e as perguntas sobre o que você pode fazer com a mensagem acompanhada e se mensagens posteriores da conversa estão acompanhadas.',
    when: 'Quando você escolhe Deixar de acompanhar.',
  },
  copyDelete: { what: 'Seu login e que a mensagem acompanhada deve ser excluída lá.', when: 'Quando você confirmou isso.' },
  discovery: { what: 'Seu login e a pergunta sobre de quais organizações você é usuário.', when: 'Quando você procura suas organizações e quando o painel abre sem nenhuma.' },
  directory: { what: 'Seu login e a pergunta sobre quais endereços são seus.', when: 'Quando o painel precisa saber se esta caixa de correio é sua.' },
};
