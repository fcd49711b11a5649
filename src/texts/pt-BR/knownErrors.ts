import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = 'Envie esta resposta ao seu administrador do Dynamics 365.';
const askMicrosoft365 = 'Envie esta resposta ao seu administrador do Microsoft 365.';
const askIt = 'Envie esta resposta ao seu departamento de TI.';

const otherOrganization = {
  fix: 'Na organização em que você trabalha, é preciso executar Testar e Habilitar uma vez com a opção de sincronizar esta caixa de correio só com essa organização. As outras não devem mais sincronizá-la.',
  nextStep: 'Escolha aqui qual organização sincroniza ou peça isso ao seu administrador do Dynamics 365.',
};

export const ptBrKnownErrors: PastedErrorTexts = {
  title: 'O que significa este erro?',
  hint: 'Cole um erro do Outlook, do Dynamics 365 ou de um administrador. Ele fica neste dispositivo.',
  foundBy: (found) => `Reconhecido por “${found}”`,
  perhaps: 'É um palpite a partir de palavras comuns.',
  who: {
    user: 'você',
    dynamicsAdmin: 'seu administrador do Dynamics 365',
    exchangeAdmin: 'seu administrador do Microsoft 365',
    network: 'seu departamento de TI',
    nobody: 'ninguém; passa sozinho',
  },
  unknown: {
    cause: 'Este erro não está na lista deste suplemento, então nada se pode dizer sobre a causa.',
    fix: 'Alguém com mais informações precisa olhar.',
    nextStep: 'Copie o relatório e envie-o, com o erro completo, ao seu administrador.',
  },
  errors: {
    'address-mismatch': {
      cause: 'O Outlook e o Dynamics 365 têm endereços diferentes para você, ou um deles não tem nenhum.',
      fix: 'Um lado precisa adotar o endereço do outro.',
      nextStep: 'Verifique seu endereço aqui; você saberá qual lado alterar.',
    },
    'address-not-recognised': {
      cause: 'O Dynamics 365 não tem nenhum usuário com o endereço principal desta caixa de correio.',
      fix: 'Seu Email Principal no Dynamics 365 precisa ser este endereço, e talvez um administrador precise aprová-lo. Depois, reinicie o Outlook.',
      nextStep: 'Verifique seu endereço aqui para ver os dois lados.',
    },
    'track-disabled': {
      cause: 'Sua caixa de correio não é sincronizada pelo servidor, ou o Dynamics 365 tem para você um endereço diferente do Outlook.',
      fix: 'O endereço precisa ser o mesmo nos dois lados, e o servidor precisa sincronizar sua caixa de correio.',
      nextStep: 'Escolha Verificar tudo aqui para ver qual dos dois é.',
    },
    'act-not-configured': {
      cause: 'O servidor não sincroniza seus compromissos, contatos e tarefas.',
      fix: 'No seu registro de caixa de correio, Compromissos, Contatos e Tarefas precisa ser Sincronização no Servidor; depois, Testar e Habilitar.',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: 'O servidor não traz seus emails de entrada: não está definido para isso, nunca foi testado, ou o aplicativo veio de outra organização.',
      fix: 'No seu registro de caixa de correio, Email de Entrada precisa ser Sincronização no Servidor; depois, Testar e Habilitar. Se o aplicativo veio de outra organização, precisa ser implantado de novo a partir da sua.',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: 'Seu registro de caixa de correio no Dynamics 365 está desativado.',
      fix: 'É preciso ativá-lo e executar Testar e Habilitar.',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'O Dynamics 365 não respondeu a tempo: dados antigos no navegador, um endereço que sua rede bloqueia ou uma permissão que falta.',
      fix: 'Muitas vezes basta recomeçar sem os dados antigos. Se não, sua rede precisa deixar o Dynamics 365 passar.',
      nextStep: 'Feche o Outlook, limpe os dados armazenados do navegador e abra o Outlook de novo.',
    },
    'exchange-unreachable': {
      cause: 'O Dynamics 365 não consegue entrar no servidor Exchange da sua empresa; muitas vezes um certificado expirou.',
      fix: 'O certificado ou a configuração híbrida do Exchange precisa ser renovado.',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: 'O navegador impediu o login de terminar: cookies bloqueados, armazenamento cheio ou zonas de segurança que não combinam.',
      fix: 'É preciso permitir os cookies do login e limpar os dados antigos dele. No Windows, talvez a TI tenha de alterar as zonas de segurança.',
      nextStep: 'Limpe os dados armazenados do navegador, reinicie o Outlook e entre de novo.',
    },
    'sign-in-trusted-sites': {
      cause: 'O Windows coloca o Dynamics 365 e a página de login em zonas de segurança diferentes.',
      fix: 'Os dois endereços precisam estar nos Sites confiáveis do Windows.',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: 'A janela de login tropeça em dados antigos de login neste dispositivo.',
      fix: 'Os dados antigos precisam ser esquecidos.',
      nextStep: 'Feche a janela, escolha “Esquecer neste dispositivo” em Configurações e privacidade aqui e entre de novo.',
    },
    'priv-read-org': {
      cause: 'Você não tem permissão para ler as configurações da organização.',
      fix: 'Você precisa da função de segurança “Dynamics 365 App for Outlook User”.',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: 'Falta uma função de segurança ou uma permissão que esta ação exige.',
      fix: 'Você precisa de uma função de segurança com essa permissão.',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: 'Seu usuário no Dynamics 365 está desabilitado ou não pertence a nenhuma unidade de negócios.',
      fix: 'Seu usuário precisa ser habilitado, o que exige uma licença.',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: 'Você não tem permissão para usar o Dynamics 365 no Outlook.',
      fix: 'Você precisa de uma função de segurança com a permissão “Use Dynamics 365 App for Outlook”.',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: 'Seu usuário pode administrar o Dynamics 365, mas não trabalhar nele.',
      fix: 'O modo de acesso do seu usuário precisa ser Leitura/Gravação.',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: 'Falta a licença ou a permissão para o aplicativo.',
      fix: 'Você precisa de ambas: licença e função de segurança para o aplicativo.',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'Uma parte que a Microsoft dá a todo suplemento não carregou; você está offline, ou sua rede a bloqueia.',
      fix: 'Sua rede precisa permitir appsforoffice.microsoft.com.',
      nextStep: 'Verifique sua conexão e abra o suplemento de novo; se não ajudar, avise seu departamento de TI.',
    },
    'view-unavailable': {
      cause: 'Você não tem permissão para uma exibição ou um formulário que o aplicativo quer mostrar.',
      fix: 'Sua função de segurança precisa permitir ler as exibições e os formulários do aplicativo.',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: 'Os botões vêm de uma parte do aplicativo que não está publicada ou que sua função de segurança não pode ler.',
      fix: 'O aplicativo precisa estar publicado, e sua função precisa poder usá-lo.',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: 'O servidor ainda não levou a mensagem ao Dynamics 365. Depois de mais de 20 minutos, ele não está processando sua caixa de correio.',
      fix: 'Sua caixa de correio precisa passar em Testar e Habilitar; os alertas dela dizem o que impede.',
      nextStep: 'Escolha Verificar tudo aqui para ver o que impede.',
    },
    's2s-approval': {
      cause: 'Seu endereço no Dynamics 365 não está aprovado, então o servidor não toca nos seus emails.',
      fix: 'Um administrador precisa escolher Aprovar Email no seu registro de caixa de correio e depois Testar e Habilitar.',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: 'Um administrador rejeitou seu endereço no Dynamics 365.',
      fix: 'É preciso aprovar o endereço e executar Testar e Habilitar com a opção de sincronizar só com esta organização.',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: 'Sua caixa de correio está definida para sincronizar com outra organização, então os emails de entrada não chegam a esta.', ...otherOrganization },
    'wrong-org-outgoing': { cause: 'Sua caixa de correio está definida para sincronizar com outra organização, então os emails não são enviados desta.', ...otherOrganization },
    'wrong-org-act': { cause: 'Sua caixa de correio está definida para sincronizar com outra organização, então compromissos, contatos e tarefas ficam fora desta.', ...otherOrganization },
    'o365-approval': {
      cause: 'Seu endereço precisa ser aprovado por quem gerencia os emails da sua empresa.',
      fix: 'Um administrador global ou do Exchange, que também seja administrador no Dynamics 365, escolhe Aprovar Email no seu registro de caixa de correio.',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'O endereço que o Dynamics 365 tem para você não existe no email da sua empresa.',
      fix: 'Seu Email Principal no Dynamics 365 precisa ser o endereço da sua caixa de correio.',
      nextStep: 'Verifique seu endereço aqui para ver os dois lados.',
    },
    '8005E259': {
      cause: 'Faltam ao seu usuário permissões de que o servidor precisa para sincronizar sua caixa de correio.',
      fix: 'Você precisa de uma função de segurança com essas permissões; depois, Testar e Habilitar.',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'O Exchange não deixa o Dynamics 365 entrar na sua caixa de correio.',
      fix: 'O Exchange precisa dar ao aplicativo Dynamics 365 acesso às caixas de correio.',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: 'Sua conta está desabilitada no diretório da sua empresa.',
      fix: 'A conta precisa ser habilitada.',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: 'Não dá para acessar a caixa de correio no Exchange Online: está no servidor da própria empresa, foi excluída ou não tem licença.',
      fix: 'A caixa de correio precisa ser licenciada, restaurada ou movida para o Exchange Online.',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: 'Você não tem licença do Exchange, ou seu usuário só pode administrar o Dynamics 365.',
      fix: 'Você precisa de uma licença do Exchange e do modo de acesso Leitura/Gravação no Dynamics 365.',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: 'Seu registro de caixa de correio não tem perfil do servidor de email, ou tem um desativado.',
      fix: 'É preciso escolher um perfil ativo no seu registro de caixa de correio; depois, Testar e Habilitar.',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: 'Você não tem licença.',
      fix: 'É preciso atribuir uma licença a você no centro de administração do Microsoft 365.',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'O Dynamics 365 não consegue descobrir onde está sua caixa de correio.',
      fix: 'É preciso corrigir a Descoberta Automática do seu domínio de email ou informar o local no perfil do servidor de email.',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: 'O perfil do servidor de email indica um servidor que não existe.',
      fix: 'É preciso corrigir o endereço do servidor no perfil do servidor de email.',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: 'O endereço no seu registro de caixa de correio não pertence a nenhuma caixa de correio, ou é um nome de usuário em vez de um endereço.',
      fix: 'O registro precisa ter o endereço da sua caixa de correio.',
      nextStep: 'Verifique seu endereço aqui para ver os dois lados.',
    },
    'no-correlation': {
      cause: 'Suas configurações só acompanham respostas a emails acompanhados, e esta mensagem não é uma.',
      fix: 'Nas suas opções do Dynamics 365, você pode escolher quais mensagens são acompanhadas, ou acompanhar esta manualmente.',
      nextStep: 'Abra a mensagem no Outlook e escolha Acompanhar.',
    },
    'no-recipient': {
      cause: 'Nenhum usuário ou fila no Dynamics 365 tem o endereço que recebeu a mensagem: uma lista de distribuição, outro endereço seu, Cco ou um endereço que dois têm.',
      fix: 'É preciso corrigir o endereço no Dynamics 365 e salvar o usuário de novo.',
      nextStep: 'Verifique seu endereço aqui para ver os dois lados.',
    },
    duplicate: {
      cause: 'A mensagem já está no Dynamics 365.',
      fix: 'Não há nada a corrigir.',
      nextStep: 'Procure a mensagem na linha do tempo do registro.',
    },
    'invalid-recipient': {
      cause: 'A mensagem tem um destinatário com endereço inválido.',
      fix: 'É preciso corrigir o endereço em Para ou Cc.',
      nextStep: 'Corrija o endereço e envie a mensagem de novo.',
    },
    'plugin-abort': {
      cause: 'Uma extensão que sua empresa adicionou ao Dynamics 365 interrompeu a ação.',
      fix: 'Quem criou a extensão precisa olhar.',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'O Dynamics 365 não conseguiu processar a mensagem.',
      fix: 'Os alertas do seu registro de caixa de correio dizem por quê.',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'O Outlook só mostra o aplicativo para mensagens e versões compatíveis, com o painel de leitura ligado, experiências conectadas permitidas e sem criptografia.',
      fix: 'Tente uma mensagem comum com o painel de leitura ligado. Se ainda faltar, seu administrador pode tê-lo desativado.',
      nextStep: 'Selecione uma mensagem não criptografada na sua própria caixa de correio e olhe de novo.',
    },
    'not-member': {
      cause: 'Você não é usuário dessa organização.',
      fix: 'Escolha uma organização da qual você é usuário ou peça que adicionem você a esta.',
      nextStep: 'Escolha outra organização aqui.',
    },
    throttled: {
      cause: 'O Dynamics 365 recebeu solicitações demais da sua conta e faz uma pausa.',
      fix: 'Passa em alguns minutos.',
      nextStep: 'Aguarde cinco minutos e tente novamente.',
    },
    approver: {
      cause: 'A função que pode aprovar endereços só pode ser dada por um administrador global ou do Exchange, e só a uma pessoa, nunca a uma equipe.',
      fix: 'Outro administrador precisa dar a função ou aprovar o endereço.',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: 'A organização já está na lista.',
      fix: 'Use-a como está, ou remova-a primeiro e conecte-a de novo.',
      nextStep: 'Escolha a organização na lista aqui.',
    },
    'naa-origin': {
      cause: 'O suplemento não está registrado para login pelo Outlook.',
      fix: 'O registro do suplemento precisa do endereço de redirecionamento que o Outlook usa, que começa com brk-multihub.',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'O Outlook não disse ao suplemento qual conta você usa.',
      fix: 'Você pode entrar por conta própria, em uma janela.',
      nextStep: 'Escolha Entrar aqui.',
    },
    'popup-blocked': {
      cause: 'A janela de login foi bloqueada, ou outra ainda está aberta.',
      fix: 'Feche as outras janelas de login e permita esta.',
      nextStep: 'Escolha Entrar de novo e permita a janela.',
    },
    consent: {
      cause: 'Sua empresa ainda não permitiu o suplemento, não o atribuiu a você ou não o conhece.',
      fix: 'Um administrador precisa dar consentimento ao suplemento ou atribuí-lo a você.',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: 'A organização está em manutenção, e só administradores entram.',
      fix: 'Ela volta a abrir quando a manutenção terminar.',
      nextStep: 'Tente mais tarde ou pergunte ao seu administrador do Dynamics 365 quanto tempo leva.',
    },
    'tenant-closed': {
      cause: 'Sua conta não pode entrar na empresa à qual a organização pertence.',
      fix: 'Um administrador dessa empresa precisa permitir sua conta, ou você entra com outra conta.',
      nextStep: 'Entre com a conta que você usa para esta organização.',
    },
    'row-gone': {
      cause: 'Um registro solicitado não existe mais, ou você não pode vê-lo.',
      fix: 'Se foi excluído por engano, um administrador precisa restaurá-lo.',
      nextStep: 'Verifique novamente; se continuar assim, avise seu administrador do Dynamics 365.',
    },
    'changed-meanwhile': {
      cause: 'Outra pessoa alterou o registro enquanto você trabalhava nele, então nada foi gravado.',
      fix: 'Veja o que está lá agora e decida de novo.',
      nextStep: 'Verifique novamente aqui.',
    },
    'do-not-track': {
      cause: 'Mensagens deste tipo não podem ser acompanhadas.',
      fix: 'Não há nada a corrigir.',
      nextStep: 'Escreva uma mensagem comum se precisar dela no Dynamics 365.',
    },
    'too-large': {
      cause: 'A mensagem é maior do que o Dynamics 365 aceita.',
      fix: 'Ela pode ser acompanhada sem os anexos maiores.',
      nextStep: 'Remova os anexos grandes e acompanhe-a de novo.',
    },
    'sign-in-expired': {
      cause: 'O Dynamics 365 não aceita mais seu login.',
      fix: 'Um novo login resolve.',
      nextStep: 'Entre de novo.',
    },
    'server-busy': {
      cause: 'O banco de dados do Dynamics 365 falhou ou demorou demais.',
      fix: 'Geralmente passa sozinho.',
      nextStep: 'Tente novamente em alguns minutos; se continuar assim, avise seu administrador do Dynamics 365.',
    },
  },
};
