import { formatsOf } from '../formats.ts';
import { ptBrScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('pt-BR');
const seconds = (count: number) => plural(count, { one: '# segundo', other: '# segundos' });

const reasonsToSignIn = {
  microsoftAsks: 'A Microsoft precisa que você confirme seu login.',
  outlookCannot: 'Este Outlook não consegue fazer seu login sozinho.',
  outlookSilent: 'O Outlook não respondeu ao login.',
  expired: 'Seu login expirou.',
} as const;

const whyNotRemembered = {
  full: 'O espaço que o Outlook dá a este suplemento na sua caixa de correio está cheio.',
  silent: 'O Outlook não confirmou que salvou na sua caixa de correio.',
  refused: 'O Outlook não conseguiu salvar na sua caixa de correio.',
  unavailable: 'O Outlook ou seu navegador não deixa este suplemento guardar isso.',
} as const;

const notRememberedNextStep = {
  device: 'Você pode continuar. Nos seus outros dispositivos, escolha o mesmo de novo.',
  closing: 'Você pode continuar. Da próxima vez, escolha o mesmo de novo.',
} as const;

const askDynamics = 'Peça ao seu administrador do Dynamics 365';
const showInstaller = 'Mostre isto ao administrador que instalou o suplemento.';
const codeToInstaller = 'Mostre o código ao administrador que instalou o suplemento.';
const codeToIt = 'Mostre o código ao seu departamento de TI.';
const rolesDoNotAllow = 'Suas funções de segurança não permitem.';
const inAFewMinutes = 'Tente novamente em alguns minutos.';

export const ptBr: Texts = {
  screens: ptBrScreens,
  productName: 'Mailbox Match',
  mustBeSame: 'Para acompanhar emails e fazer a sincronização, seu endereço de email do Outlook deve ser igual ao seu endereço de email no Microsoft Dynamics 365.',
  starting: 'Iniciando…',
  takesLong: 'Está demorando. Feche este painel e abra-o de novo; ele precisa de uma versão atual do Outlook.',
  waitingForOutlook: 'Aguardando o Outlook…',
  signingIn: 'Entrando…',
  signingInInWindow: 'Entre na janela que se abriu.',
  startAgain: 'Começar de novo',
  asking: (organization) => `Perguntando a ${organization} qual endereço tem para você…`,
  waiting: (values) => `${values.organization} está ocupada. Nova tentativa em ${seconds(values.seconds)}…`,
  organizationTypes: { production: 'Produção', sandbox: 'Área restrita', trial: 'Avaliação', developer: 'Desenvolvedor', onPremises: 'Local' },
  currentOrganization: 'Organização',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'Email Principal',
  noAddress: 'Sem endereço',
  verdicts: {
    same: { title: 'Os endereços são iguais', explanation: 'O Dynamics 365 conhece você pelo endereço desta caixa de correio.' },
    sameExceptCase: {
      title: 'Iguais, exceto por maiúsculas e minúsculas',
      explanation: 'Para o email, maiúsculas e minúsculas não fazem diferença. O Dynamics 365 conhece você pelo endereço desta caixa de correio.',
    },
    different: {
      title: 'Os endereços são diferentes',
      explanation: 'O Dynamics 365 acompanha emails de um endereço diferente do desta caixa de correio.',
      nextStep: `${askDynamics} que deixe o Email Principal igual ao endereço do Outlook e verifique novamente.`,
    },
    cannotTell: {
      title: 'Não dá para saber se os endereços são iguais',
      explanation: 'No Android, o Outlook pode informar o nome com que você entra em vez do seu endereço.',
      nextStep: 'Veja no Outlook em um computador.',
    },
    emptyInOutlook: {
      title: 'O Outlook não tem endereço',
      explanation: 'O Outlook não diz qual é o endereço desta caixa de correio.',
      nextStep: 'Verifique se sua conta no Outlook tem nome completo e endereço de email, reinicie o Outlook e verifique novamente.',
    },
    emptyInDynamics: {
      title: 'O Dynamics 365 não tem endereço para você',
      explanation: 'O Email Principal está vazio no seu registro de usuário.',
      nextStep: `${askDynamics} que coloque o endereço do Outlook em Email Principal e verifique novamente.`,
    },
    emptyInBoth: {
      title: 'Nenhum dos lados tem endereço',
      explanation: 'O Outlook não diz qual é o endereço desta caixa de correio, e o Email Principal está vazio no Dynamics 365.',
      nextStep: 'Comece pelo Outlook: verifique se sua conta tem nome completo e endereço de email, reinicie o Outlook e verifique novamente.',
    },
  },
  difference: {
    heading: 'O que é diferente',
    onlyInOutlook: (text) => `Só no Outlook: “${text}”`,
    onlyInDynamics: (text) => `Só no Dynamics 365: “${text}”`,
    replaced: ({ outlook, dynamics }) => `No Outlook: “${outlook}”; no Dynamics 365: “${dynamics}”`,
    space: 'espaço',
  },
  signInWindow: {
    title: 'Entrar no Mailbox Match',
    done: 'Você entrou. Pode fechar esta janela.',
    canBeClosed: 'Você pode fechar esta janela.',
    notFromOutlook: 'Esta janela pertence ao Mailbox Match no Outlook. Você pode fechá-la.',
  },
  signedInAs: (username) => `Login feito como ${username}`,
  checkAgain: 'Verificar novamente',
  retry: 'Tentar novamente',
  signIn: 'Entrar',
  requestId: (id) => `Solicitação ${id}`,
  code: (code) => `Código ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'Não é possível ler as configurações deste suplemento',
      explanation: `Não foi possível carregar o arquivo config.json (${detail}).`,
      nextStep: 'Tente novamente. Se continuar assim, mostre isto ao administrador que instalou o suplemento.',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'As configurações deste suplemento estão erradas',
      explanation: `Em config.json: ${field === '' ? detail : `“${field}” ${detail}`}.`,
      nextStep: showInstaller,
    }),
    outsideOutlook: () => ({
      title: 'Esta página funciona dentro do Outlook',
      explanation: 'Ela foi aberta em um navegador, onde não há caixa de correio para ver.',
      nextStep: 'Abra uma mensagem no Outlook e escolha Mailbox Match lá.',
    }),
    nothingSelected: () => ({
      title: 'O Outlook não informa nada enquanto nenhuma mensagem está selecionada',
      explanation: 'Ele informa de quem é esta caixa de correio com a mensagem que você abre.',
      nextStep: 'Selecione uma mensagem e tente novamente.',
    }),
    officeNotLoaded: () => ({
      title: 'Uma parte do Outlook não pôde ser carregada',
      explanation: 'Sua rede pode estar bloqueando appsforoffice.microsoft.com, onde a Microsoft a guarda.',
      nextStep: 'Tente novamente. Se continuar assim, mostre isto ao seu departamento de TI.',
    }),
    outlookSilent: (problem) => ({
      title: 'O Outlook não responde',
      explanation: `Sem resposta há ${seconds(problem.seconds)}.`,
      nextStep: 'Tente novamente. Se não ajudar, reinicie o Outlook.',
    }),
    partNotLoaded: () => ({
      title: 'Uma parte deste suplemento não pôde ser carregada',
      nextStep: 'Verifique sua conexão e tente novamente.',
    }),
    faultOfOurs: () => ({
      title: 'Algo deu errado neste suplemento',
      explanation: 'A culpa não é sua.',
      nextStep: 'Tente novamente. Se acontecer de novo, mostre o código ao seu administrador.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'Aqui não é possível entrar',
      explanation: 'Este Outlook não oferece login a suplementos.',
      nextStep: onTheWeb ? 'Abra a caixa de correio no aplicativo Outlook para Windows ou Mac.' : 'Atualize o Outlook ou abra a caixa de correio no Outlook na Web.',
    }),
    signInSilent: (problem) => ({
      title: 'O login está demorando demais',
      explanation: `O Outlook não respondeu ao login em ${seconds(problem.seconds)}.`,
      nextStep: 'Tente novamente. Se continuar assim, reinicie o Outlook.',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'Entre novamente' : 'Entre',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: 'Escolha Entrar.',
    }),
    signInCancelled: () => ({ title: 'Você não entrou', nextStep: 'Escolha Entrar para continuar.' }),
    signInFailed: () => ({
      title: 'O login não deu certo',
      explanation: 'A Microsoft não conseguiu concluir o login.',
      nextStep: 'Tente novamente. Se continuar assim, mostre o código ao seu administrador.',
    }),
    consentNeeded: () => ({
      title: 'Permita que o Mailbox Match use o Dynamics 365 por você',
      explanation: 'A Microsoft pergunta uma vez. O Mailbox Match só poderá fazer lá o que você pode fazer.',
      nextStep: 'Escolha Entrar e aceite.',
    }),
    approvalNeeded: () => ({
      title: 'Seu administrador precisa aprovar o Mailbox Match',
      explanation: 'Na sua empresa, as pessoas não podem permitir aplicativos por conta própria.',
      nextStep: 'Peça ao seu administrador do Microsoft 365 que o aprove e tente novamente.',
    }),
    accessBlocked: () => ({
      title: 'Sua empresa não permite este login',
      explanation: 'Uma política de Acesso Condicional o bloqueia, talvez por causa do lugar, do dispositivo ou do aplicativo.',
      nextStep: codeToIt,
    }),
    deviceNotAccepted: () => ({
      title: 'Sua empresa não aceita este dispositivo',
      explanation: 'Ela só permite login em dispositivos que gerencia e que seguem suas regras.',
      nextStep: 'Use seu dispositivo da empresa ou mostre o código ao seu departamento de TI.',
    }),
    accountDisabled: () => ({
      title: 'Sua conta está desabilitada',
      explanation: 'A Microsoft não deixa ninguém entrar com ela.',
      nextStep: 'Peça ao seu departamento de TI que a habilite.',
    }),
    passwordExpired: () => ({
      title: 'Sua senha expirou',
      explanation: 'A Microsoft pede uma nova quando você entra.',
      nextStep: 'Escolha Entrar.',
    }),
    notAssigned: () => ({
      title: 'O Mailbox Match não está atribuído a você',
      explanation: 'Sua empresa só deixa certas pessoas usá-lo.',
      nextStep: 'Peça ao seu administrador do Microsoft 365 que o atribua a você.',
    }),
    applicationUnknown: () => ({
      title: 'Sua empresa não configurou o Mailbox Match',
      explanation: 'A Microsoft não conhece o aplicativo no diretório da sua empresa.',
      nextStep: codeToInstaller,
    }),
    registrationWrong: () => ({
      title: 'O Mailbox Match não está registrado corretamente',
      explanation: 'O registro do aplicativo na Microsoft não combina com a forma como ele faz seu login.',
      nextStep: codeToInstaller,
    }),
    signInServiceFailing: () => ({
      title: 'O login da Microsoft está com problema',
      explanation: 'Não há nada errado do seu lado.',
      nextStep: inAFewMinutes,
    }),
    signInUnreachable: () => ({
      title: 'Não é possível acessar o login da Microsoft',
      explanation: 'Você está online, mas não veio resposta. Um firewall pode estar bloqueando.',
      nextStep: 'Tente novamente. Se continuar assim, mostre o código ao seu departamento de TI.',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: 'O login no servidor da sua empresa não deu certo',
      explanation: `${code === 'window_closed' ? 'Se a janela mostrou um erro, o servidor não está preparado para isso. ' : ''}São necessárias duas coisas: OAuth ativado no Dynamics 365, com este suplemento registrado no AD FS (Add-AdfsClient), e uma implantação para a Internet (IFD) que responda a suplementos Web (CORS).`,
      nextStep: 'Escolha Entrar para tentar novamente. Se continuar assim, mostre isto ao administrador do servidor.',
    }),
    signInWindowBlocked: () => ({
      title: 'A janela de login foi bloqueada',
      explanation: 'Seu navegador não deixa o Outlook abrir janelas.',
      nextStep: 'Permita janelas pop-up para esta página e escolha Entrar.',
    }),
    signInWindowClosed: () => ({
      title: 'A janela de login foi fechada',
      explanation: 'Ela fechou antes de você entrar. Se mostrou um erro, seu departamento de TI pode ajudar.',
      nextStep: 'Escolha Entrar para abri-la de novo.',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'Uma janela deste suplemento já está aberta',
      explanation: 'O Outlook só abre uma por vez.',
      nextStep: 'Feche essa janela e escolha Entrar.',
    }),
    signInWindowRefused: () => ({
      title: 'O Outlook não abre a janela de login',
      explanation: 'O suplemento precisa ser hospedado em https, em um domínio listado no manifesto dele.',
      nextStep: codeToInstaller,
    }),
    storageBlocked: () => ({
      title: 'Seu navegador não guarda dados para o login',
      explanation: 'Sem isso, o login não pode ser concluído.',
      nextStep: 'Permita cookies e dados do site para este suplemento e escolha Entrar.',
    }),
    clockWrong: () => ({
      title: 'O relógio deste dispositivo parece errado',
      explanation: 'O Dynamics 365 não aceita seu login, e os horários dele não combinam com o relógio daqui.',
      nextStep: 'Defina data e hora como automáticas e tente novamente.',
    }),
    hostRefused: ({ host }) => ({
      title: 'Este endereço não é confiável',
      explanation: `${host} não é um endereço do Dynamics 365 em que este suplemento pode entrar. Nada foi enviado para lá.`,
      nextStep: showInstaller,
    }),
    offline: () => ({
      title: 'Você está offline',
      explanation: 'Sem conexão, nada pode ser verificado.',
      nextStep: 'Conecte-se à rede e tente novamente.',
    }),
    unreachable: ({ host }) => ({
      title: 'Não é possível acessar o Dynamics 365',
      explanation: `Não veio resposta de ${host}. O endereço pode estar errado, ou um firewall pode bloqueá-lo.`,
      nextStep: 'Abra o Dynamics 365 em um navegador. Se funcionar lá, tente novamente aqui.',
    }),
    tooSlow: (problem) => ({
      title: 'O Dynamics 365 está demorando demais',
      explanation: `${problem.host} não respondeu em ${seconds(problem.seconds)}.`,
      nextStep: inAFewMinutes,
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'O Dynamics 365 está ocupado',
      explanation: `Ele pede que você aguarde ${seconds(retryAfterSeconds)}.`,
      nextStep: 'Tente novamente depois disso.',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'O Dynamics 365 não aceita seu login',
      explanation: onPremises
        ? 'Ele pode ter expirado. Se não, o servidor não está preparado para isso: o OAuth precisa estar ativado no Dynamics 365, e este suplemento, registrado no AD FS.'
        : 'Ele pode ter expirado ou sido revogado.',
      nextStep: onPremises ? 'Escolha Entrar. Se continuar assim, mostre isto ao administrador do servidor.' : 'Escolha Entrar.',
    }),
    notAMember: () => ({
      title: 'Você não é usuário desta organização',
      explanation: 'O Dynamics 365 não conhece sua conta aqui.',
      nextStep: `${askDynamics} que adicione você.`,
    }),
    userDisabled: () => ({
      title: 'Sua conta está desabilitada no Dynamics 365',
      nextStep: `${askDynamics} que a habilite.`,
    }),
    noRoles: () => ({
      title: 'Você não tem função de segurança no Dynamics 365',
      explanation: 'Sem ela, você não pode ver nada lá, nem seu próprio endereço.',
      nextStep: `${askDynamics} uma função de segurança.`,
    }),
    noLicense: () => ({
      title: 'Você não tem licença do Dynamics 365',
      explanation: 'Sem ela, o Dynamics 365 não deixa ninguém entrar.',
      nextStep: 'Peça ao seu administrador do Microsoft 365 uma licença do Dynamics 365.',
    }),
    ownUserHidden: () => ({
      title: 'Você não pode ler seu próprio usuário no Dynamics 365',
      explanation: rolesDoNotAllow,
      nextStep: `${askDynamics} permissão para ler usuários.`,
    }),
    privilegeMissing: () => ({
      title: 'Você não pode ler isto no Dynamics 365',
      explanation: rolesDoNotAllow,
      nextStep: `${askDynamics} essa permissão.`,
    }),
    mayNotChange: () => ({
      title: 'Você não pode alterar isto no Dynamics 365',
      explanation: rolesDoNotAllow,
      nextStep: `${askDynamics} que faça isso ou que dê permissão a você.`,
    }),
    changedMeanwhile: () => ({
      title: 'Outra pessoa alterou isto no Dynamics 365',
      explanation: 'Não é mais o que você viu, então nada foi gravado por cima.',
      nextStep: 'Veja o que está lá agora e decida de novo.',
    }),
    rowGone: () => ({
      title: 'Isto não está mais no Dynamics 365',
      explanation: 'Foi excluído, ou você não pode mais vê-lo.',
      nextStep: 'Verifique novamente.',
    }),
    outcomeUnknown: ({ host }) => ({
      title: 'Não é certo se a alteração foi feita',
      explanation: `Não veio resposta clara de ${host}. A alteração pode ter sido feita ou não.`,
      nextStep: 'Tente novamente: primeiro se lê o que está lá, e nada é feito duas vezes.',
    }),
    mailboxHidden: () => ({
      title: 'Você não pode ver sua caixa de correio no Dynamics 365',
      explanation: 'Suas funções de segurança não permitem, então não dá para saber como ela sincroniza.',
      nextStep: `${askDynamics} permissão para ler e alterar sua caixa de correio.`,
    }),
    mailboxMissing: () => ({
      title: 'Você não tem caixa de correio no Dynamics 365',
      explanation: 'Seu usuário lá não tem registro de caixa de correio, então nada pode sincronizar.',
      nextStep: `${askDynamics} que o crie.`,
    }),
    organizationDisabled: () => ({
      title: 'Esta organização está desabilitada',
      explanation: 'No momento, ninguém pode usá-la.',
      nextStep: `${askDynamics} que a habilite.`,
    }),
    administrationMode: () => ({
      title: 'Esta organização está fechada para manutenção',
      explanation: 'Ela está no modo de administração, em que só administradores podem usá-la.',
      nextStep: 'Tente mais tarde ou pergunte ao seu administrador do Dynamics 365 quanto tempo leva.',
    }),
    noAccessToTenant: () => ({
      title: 'Sua conta pertence a outra empresa',
      explanation: 'Esta organização não deixa entrar contas da sua empresa.',
      nextStep: 'Entre com a conta que você usa para esta organização.',
    }),
    otherOrganization: ({ host }) => ({
      title: 'Este endereço agora leva a outra organização',
      explanation: `Em ${host} responde uma organização diferente da de antes, então nada foi conectado.`,
      nextStep: 'Remova-a da lista e adicione-a de novo se confia no endereço.',
    }),
    noWebApi: ({ host }) => ({
      title: 'Um suplemento Web não pode usar este servidor',
      explanation: `${host} não tem API Web. O CRM 2013 e o CRM 2015 não têm; ela veio com o Dynamics CRM 2016.`,
      nextStep: 'Verifique o endereço. Se estiver certo, pergunte ao administrador se o servidor será atualizado.',
    }),
    windowsSignInWanted: () => ({
      title: 'Este servidor exige login do Windows',
      explanation: 'Nele se entra com a conta do Windows, o que nenhum suplemento Web consegue fazer.',
      nextStep: 'Peça ao administrador do servidor que configure o login pelo AD FS (implantação para a Internet).',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'Este servidor não dá uma resposta que se possa ler aqui',
      explanation: `${host} pode estar fora de alcance, exigir login do Windows, ser anterior ao CRM 2016 ou não responder a suplementos Web (CORS exige uma implantação para a Internet com OAuth). O navegador não diz qual é o caso.`,
      nextStep: 'Abra o servidor em um navegador. Se funcionar lá, mostre isto ao administrador dele.',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? 'Sua escolha só fica guardada neste dispositivo' : 'Sua escolha é esquecida quando você fecha o painel',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? 'Remova organizações de que não precisa mais.' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'O Dynamics 365 recusou a solicitação',
      explanation: message === '' ? `Ele respondeu com o status ${status}.` : `Ele respondeu com o status ${status}: ${message}`,
      nextStep: 'Mostre isto ao seu administrador do Dynamics 365.',
    }),
    serverFailing: ({ status }) => ({
      title: 'O Dynamics 365 está com problema',
      explanation: `Ele respondeu com o status ${status}. Não há nada errado do seu lado.`,
      nextStep: inAFewMinutes,
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'O Dynamics 365 deu uma resposta inesperada',
      explanation: `Em ${host} respondeu algo que não é o Dynamics 365, talvez uma página de login ou um proxy.`,
      nextStep: 'Abra o Dynamics 365 em um navegador. Se funcionar lá, tente novamente aqui.',
    }),
  },
};
