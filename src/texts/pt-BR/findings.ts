import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('pt-BR');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `“${showCharacters(address)}”`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook tem ${shown(outlook)}, o Dynamics 365 tem ${shown(dynamics)}`;

const askDynamics = 'Peça ao seu administrador do Dynamics 365';
const askExchange = 'Peça ao seu administrador do Microsoft 365';
const askApprover = 'Peça a um administrador global ou do Exchange que o aprove.';
const changeEither = 'Altere o que está errado; o outro fica como está.';
const checkOutlookAccount = 'Verifique se sua conta no Outlook tem nome completo e endereço de email e reinicie o Outlook.';
const enterAsPrimary = (address: string) => `Coloque ${shown(address)} em Email Principal.`;

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'um espaço dentro do endereço',
  zeroWidth: 'um caractere invisível',
  unicodeForm: 'uma letra armazenada de outra forma',
  internationalDomain: 'um domínio escrito com suas próprias letras de um lado e como “xn--…” do outro',
  lookAlike: 'uma letra de outro alfabeto que parece igual',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: 'Leitura/Gravação',
  administrative: 'Administrativo',
  read: 'Leitura',
  supportUser: 'Usuário de Suporte',
  nonInteractive: 'Não Interativo',
  delegatedAdmin: 'Administrador Delegado',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: '“Nenhum”',
  dynamicsForOutlook: '“Dynamics 365 for Outlook”',
  serverSide: '“Sincronização no Servidor”',
  forwardMailbox: '“Caixa de Correio de Encaminhamento”',
  unknown: 'um valor desconhecido',
};

const things: Readonly<Record<Direction, string>> = { incoming: 'emails de entrada', outgoing: 'emails de saída', appointments: 'compromissos, contatos e tarefas' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'usuários', queue: 'filas', mailbox: 'caixas de correio' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['O Dynamics 365 acompanha todos os emails que você recebe', 'Suas opções pessoais dizem “Todas as mensagens de email”, inclusive as particulares.'],
  answers: ['O Dynamics 365 acompanha sozinho as respostas a emails acompanhados', 'Suas opções pessoais dizem “Mensagens de email em resposta a emails do Dynamics 365”.'],
  leadsContactsAccounts: [
    'O Dynamics 365 acompanha sozinho os emails de seus clientes potenciais, contatos e contas',
    'Suas opções pessoais dizem “Mensagens de email de Clientes Potenciais, Contatos e Contas do Dynamics 365”.',
  ],
  anyRecordWithAddress: [
    'O Dynamics 365 acompanha sozinho os emails de qualquer registro com endereço de email',
    'Suas opções pessoais dizem “Mensagens de email de registros do Dynamics 365 habilitados para email”.',
  ],
  none: ['O Dynamics 365 não acompanha nenhum email sozinho', 'Suas opções pessoais dizem “Nenhuma mensagem de email”, então só chega lá o que você acompanha manualmente.'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'O servidor não informa o motivo.' : 'Não se sabe o que o servidor diz a respeito.';
  return `O servidor diz ${[shown(report.text), report.code].filter((text) => text !== '').join(', código ')}.`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `${what} já tem este endereço`,
  cause: `Em ${organization}, ${shown(address)} também pertence a ${list(rows.map(({ name }) => shown(name)))}, e isso é tudo o que suas permissões mostram.`,
  whatToDo: `${askDynamics} que o remova de lá ou diga qual dos dois é você.`,
});

export const ptBrFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'Você não entrou', cause: 'Sem entrar, não dá para perguntar ao Dynamics 365 qual endereço ele tem para você.', whatToDo: 'Entre.' }),
    notAMember: ({ organization }) => ({
      title: `Você não tem usuário em ${organization}`,
      cause: `A conta com que você entrou não é membro de ${organization}.`,
      whatToDo: 'Escolha a organização em que você trabalha ou peça ao administrador dela que adicione você.',
    }),
    userDisabled: ({ organization }) => ({
      title: `Seu usuário em ${organization} está desabilitado`,
      cause: `Com o usuário desabilitado, ninguém acompanha emails em ${organization}.`,
      whatToDo: `${askDynamics} que habilite seu usuário.`,
    }),
    noRoles: ({ organization }) => ({ title: `Você não tem função de segurança em ${organization}`, cause: 'Sem uma função de segurança, você não pode ler nem alterar nada lá.', whatToDo: `${askDynamics} uma função de segurança.` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} não informa qual endereço tem para você`, cause: 'A pergunta não teve uma resposta aproveitável.', whatToDo: 'Tente novamente.' }),
    organizationNotAsked: ({ organization }) => ({ title: `${organization} ainda não foi consultada`, cause: 'Nada se sabe do seu usuário lá.', whatToDo: 'Verifique agora.' }),
    noLicense: ({ organization }) => ({ title: `Você não tem licença para ${organization}`, cause: 'Sem licença, o Dynamics 365 não deixa você trabalhar com emails.', whatToDo: `${askExchange} uma licença do Dynamics 365.` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `Você não pode trabalhar com emails em ${organization}`,
      cause: `O modo de acesso do seu usuário é “${accessModes[accessMode]}”, e para acompanhar é preciso “${accessModes.readWrite}”.`,
      whatToDo: `${askDynamics} que mude seu modo de acesso para “${accessModes.readWrite}”.`,
    }),
    outlookNotTelling: () => ({ title: 'O Outlook não informa o endereço desta caixa de correio', cause: 'O Outlook não respondeu.', whatToDo: 'Reinicie o Outlook e verifique novamente.' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: 'Você entrou como outra pessoa',
      cause: {
        otherTenant: `${shown(username)} pertence a outra empresa que a caixa de correio ${shown(mailbox)}.`,
        notInDirectory: `${shown(mailbox)} não é nenhum dos endereços de ${shown(username)}.`,
        otherUser: `Você entrou como ${shown(username)}, e a caixa de correio ${shown(mailbox)} pertence a outro usuário.`,
      }[because],
      whatToDo: 'Escolha a conta desta caixa de correio.',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'Esta mensagem está em uma caixa de correio compartilhada com você' : `Esta mensagem está na caixa de correio de ${shown(owner)}`,
      cause: 'Só a sua própria caixa de correio pode ser comparada com seu usuário no Dynamics 365.',
      whatToDo: 'Selecione uma mensagem na sua própria caixa de correio.',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'Não dá para saber se os endereços são iguais',
      cause: `O ${bothShown(seen)}, mas no Android o Outlook pode informar seu nome de login em vez do endereço.`,
      whatToDo: 'Deixe o suplemento perguntar seu endereço à Microsoft ou veja-o no Outlook em um computador.',
    }),
    sharingNotTold: () => ({ title: 'O Outlook não diz de quem é a caixa de correio desta mensagem', cause: 'Ela pode ser compartilhada com você.', whatToDo: 'Selecione uma mensagem na sua própria caixa de correio antes de alterar algo.' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'Não é certo que esta caixa de correio seja sua',
      cause: `Você entrou como ${shown(username)}, e a caixa de correio é ${shown(mailbox)}.`,
      whatToDo: 'Se ambas são suas, confirme isso antes de alterar algo.',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'No Android, o endereço pode ser seu nome de login',
      cause: `O Outlook informa ${shown(address)}, o que também faz quando seu endereço real é outro.`,
      whatToDo: 'Se o acompanhamento não funcionar, verifique no Outlook em um computador.',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'O Outlook informa seu nome de login como endereço',
      cause: `O Outlook diz ${shown(told)}, e o Microsoft 365 diz que o endereço da sua caixa de correio é ${shown(primary)}.`,
      whatToDo: 'Nada: o endereço real foi comparado.',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'Nenhum dos lados tem endereço',
      cause: `O Outlook não informa o endereço desta caixa de correio, e o Email Principal está vazio em ${organization}.`,
      whatToDo: `Comece pelo Outlook. ${checkOutlookAccount}`,
    }),
    outlookAddressMissing: () => ({ title: 'O Outlook não tem endereço', cause: 'O Outlook não informa o endereço desta caixa de correio.', whatToDo: checkOutlookAccount }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} não tem endereço para você`, cause: 'O Email Principal do seu usuário está vazio.', whatToDo: enterAsPrimary(outlook) }),
    addressesSame: ({ address }) => ({ title: 'Os endereços são iguais', cause: `Os dois lados conhecem você por ${shown(address)}.`, whatToDo: 'Nada.' }),
    addressesSameExceptCase: (seen) => ({ title: 'Iguais, exceto por maiúsculas e minúsculas', cause: `O ${bothShown(seen)}, o que para o correio é um só endereço.`, whatToDo: 'Nada.' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'Os endereços parecem iguais, mas não são',
      cause: `A diferença é ${list(difference.kinds.map((kind) => invisibleThings[kind]))}: o ${bothShown(seen)}.`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'Escreva o Email Principal exatamente como no Outlook.' : 'Digite de novo o que está errado em vez de copiá-lo.',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'O Outlook usa outro endereço da sua caixa de correio',
      cause: `${shown(dynamics)} é o endereço principal desta caixa de correio, e ${shown(outlook)} é só um adicional.`,
      whatToDo: `Faça de ${shown(dynamics)} o endereço da sua conta no Outlook.`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'O Dynamics 365 tem outro endereço da sua caixa de correio',
      cause: `${shown(dynamics)} é um endereço adicional desta caixa de correio, mas os emails saem como ${shown(outlook)}.`,
      whatToDo: enterAsPrimary(outlook),
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'O Dynamics 365 tem o nome com que você entra',
      cause: `Você entra como ${shown(dynamics)}, que pode não ser um endereço, e o Outlook está na caixa de correio ${shown(outlook)}.`,
      whatToDo: `Se essa é a sua caixa de correio, coloque ${shown(outlook)} em Email Principal; se não, abra a sua no Outlook.`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `Este endereço é conhecido em ${names(knownIn)}, não em ${organization}`,
      cause: `${shown(outlook)} é seu Email Principal lá, e ${organization} tem outro.`,
      whatToDo: `Escolha ${names(knownIn)} se era isso que você queria; se não, altere o Email Principal em ${organization}.`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'Falta um caractere no Dynamics 365',
        missing: 'Há um caractere a mais no Dynamics 365',
        replaced: 'Um caractere é diferente',
        swapped: 'Dois caracteres estão trocados',
      }[seen.edit],
      cause: `O ${bothShown(seen)}, então um deles provavelmente foi digitado errado.`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: 'A parte depois do @ é diferente', cause: `O ${bothShown(seen)}, como acontece quando a empresa muda de nome ou tem vários.`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: 'A parte antes do @ é diferente', cause: `O ${bothShown(seen)}, e o Dynamics 365 compara o endereço inteiro.`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'Os endereços são diferentes', cause: `O ${bothShown(seen)}, que não têm nada em comum.`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'O Outlook está em uma caixa de correio pessoal',
      cause: `${shown(address)} é de um serviço de email pessoal, e o Dynamics 365 deve ter seu endereço da empresa.`,
      whatToDo: 'Abra a caixa de correio da empresa no Outlook.',
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'O Dynamics 365 tem um endereço pessoal', cause: `${shown(address)} é de um serviço de email pessoal.`, whatToDo: 'Coloque seu endereço da empresa em Email Principal.' }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'O Outlook está em uma caixa de correio de outra empresa',
      cause: `${shown(address)} não tem nenhum dos domínios que seu administrador listou como da sua empresa.`,
      whatToDo: 'Abra a caixa de correio da empresa no Outlook.',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'O Dynamics 365 tem um endereço de outra empresa',
      cause: `${shown(address)} não tem nenhum dos domínios que seu administrador listou como da sua empresa.`,
      whatToDo: 'Coloque seu endereço da empresa em Email Principal.',
    }),
    addressTakenByUser: taken('Outro usuário'),
    addressTakenByQueue: taken('Uma fila'),
    addressTakenByMailbox: taken('Outra caixa de correio'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'Não se sabe se mais alguém tem este endereço',
      cause: `Em ${organization}, você não pode ver tudo (${list(kinds.map((kind) => holders[kind]))}), ou isso não foi perguntado.`,
      whatToDo: 'Nada: o Dynamics 365 avisará se o endereço já estiver em uso.',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'Não dá para saber qual é seu endereço da empresa',
      cause: `O ${bothShown(seen)}, e seu administrador não listou os domínios da sua empresa.`,
      whatToDo: 'Escolha seu endereço da empresa, não um pessoal.',
    }),

    mailboxMissing: ({ organization }) => ({ title: `Seu usuário não tem caixa de correio em ${organization}`, cause: 'O Dynamics 365 só sincroniza usuários com um registro de caixa de correio.', whatToDo: `${askDynamics} que crie um.` }),
    mailboxInactive: ({ organization }) => ({ title: `Sua caixa de correio em ${organization} está inativa`, cause: 'Alguém desativou o registro dela.', whatToDo: `${askDynamics} que o ative.` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} tem dois endereços para você`,
      cause: `Seu usuário tem ${shown(user)}, mas seu registro de caixa de correio tem ${mailbox === null || mailbox.trim() === '' ? 'nenhum' : shown(mailbox)}, e é com esse que o servidor sincroniza.`,
      whatToDo: `${askDynamics} que coloque ${shown(user)} no seu registro de caixa de correio.`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'Sua caixa de correio não tem perfil do servidor de email', cause: `Sem ele, ${organization} não sabe onde estão seus emails.`, whatToDo: `${askDynamics} que escolha um no seu registro de caixa de correio.` }),
    incomingNotServerSide: ({ method }) => ({
      title: 'O servidor não acompanha os emails recebidos',
      cause: `No seu registro de caixa de correio, Email de Entrada está definido como ${methods[method]}.`,
      whatToDo: `${askDynamics} que mude para ${methods.serverSide}.`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'O Dynamics 365 não pode enviar emails por você',
      cause: `No seu registro de caixa de correio, Email de Saída está definido como ${methods[method]}.`,
      whatToDo: `Se você envia emails do Dynamics 365, peça ao administrador que mude para ${methods.serverSide}.`,
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: 'Compromissos, contatos e tarefas não são sincronizados',
      cause: `No seu registro de caixa de correio, Compromissos, Contatos e Tarefas está definido como ${methods[method]}.`,
      whatToDo: `Se você os quer no Dynamics 365, peça ao administrador que mude para ${methods.serverSide}.`,
    }),
    approvalRejected: ({ organization }) => ({ title: 'Seu endereço foi rejeitado', cause: `Um administrador não deixou ${organization} processar emails deste endereço.`, whatToDo: askApprover }),
    approvalPending: ({ organization }) => ({
      title: 'Seu endereço aguarda aprovação',
      cause: `${organization} não processa emails de um endereço antes da aprovação, e cada alteração pede uma nova.`,
      whatToDo: askApprover,
    }),
    approvalEmpty: ({ organization }) => ({ title: 'Seu endereço não está aprovado', cause: `${organization} não processa emails de um endereço antes da aprovação.`, whatToDo: askApprover }),
    approvalNotRequired: ({ organization }) => ({ title: 'Seu endereço não precisa de aprovação', cause: `${organization} também processa emails de endereços não aprovados.`, whatToDo: 'Nada.' }),
    testRunning: ({ organization }) => ({ title: 'Testar e Habilitar está em andamento', cause: `${organization} está testando se pode usar sua caixa de correio, o que leva alguns minutos.`, whatToDo: 'Aguarde e verifique novamente.' }),
    testFailed: (evidence) => ({
      title: `Testar e Habilitar falhou para ${thingsOf(evidence.directions)}`,
      cause: said(evidence),
      whatToDo: 'Execute Testar e Habilitar de novo; se falhar outra vez, mostre isto ao seu administrador do Dynamics 365.',
    }),
    testNeverRun: ({ organization, directions }) => ({
      title: `Testar e Habilitar nunca foi executado para ${thingsOf(directions)}`,
      cause: `${organization} não usa uma caixa de correio antes de esse teste dar certo.`,
      whatToDo: 'Execute Testar e Habilitar.',
    }),
    mailboxReportsError: (evidence) => ({ title: 'O servidor teve problemas com sua caixa de correio', cause: said(evidence), whatToDo: 'Verifique mais tarde; se continuar, mostre isto ao seu administrador do Dynamics 365.' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'Não foi possível verificar seu registro de caixa de correio',
      cause: `Você não pode lê-lo em ${organization}, então aprovação, Testar e Habilitar e organização de sincronização são desconhecidos.`,
      whatToDo: `${askDynamics} permissão para ler seu registro de caixa de correio.`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: 'Várias organizações querem sincronizar sua caixa de correio',
      cause: `${names(organizations)} estão marcadas para isso, mas uma caixa de correio só pode ser sincronizada com uma.`,
      whatToDo: 'Escolha qual delas deve sincronizar.',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `Quem sincroniza sua caixa de correio é ${synchronizing.name}, não ${organization}`,
      cause: 'Uma caixa de correio só é sincronizada com uma organização.',
      whatToDo: `Se deve ser ${organization}, torne-a a organização de sincronização.`,
    }),
    nobodySynchronizes: () => ({
      title: 'Nenhuma organização está marcada como a de sincronização',
      cause: 'Nenhuma das suas organizações conectadas diz que sincroniza esta caixa de correio.',
      whatToDo: 'Se faltam compromissos, contatos ou tarefas, escolha a organização de sincronização.',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'Não se sabe qual organização sincroniza', cause: `Não houve resposta clara de ${names(notKnown)}.`, whatToDo: 'Verifique mais tarde.' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: 'Para alterar, abra o Dynamics 365, escolha a engrenagem no alto, depois Configurações de Personalização (ou Opções) e Email.' };
    },
  },
  fixers: { user: 'você', dynamicsAdmin: 'seu administrador do Dynamics 365', exchangeAdmin: 'seu administrador do Microsoft 365', network: 'seu departamento de TI' },
  fixes: {
    signIn: 'Entrar',
    chooseAccount: 'Escolher outra conta',
    chooseOrganization: 'Escolher outra organização',
    selectOwnMessage: 'Selecionar uma mensagem sua',
    tryAgain: 'Tentar novamente',
    askDirectory: 'Perguntar meu endereço à Microsoft',
    bothAreMe: 'Ambas são minhas',
    changeInDynamics: 'Alterar no Dynamics 365',
    changeInOutlook: 'Alterar no Outlook',
    setAsPrimary: 'Pedir que se torne o endereço principal',
    askAdministrator: 'Pedir ao administrador',
    approve: 'Obter a aprovação',
    testAndEnable: 'Testar e Habilitar',
    makeSynchronizing: 'Escolher a organização de sincronização',
    changeFilter: 'Alterar o que é acompanhado',
  },
  wrongSides: { dynamics: 'Melhor alterar no Dynamics 365', outlook: 'Melhor alterar no Outlook', cannotTell: 'Não dá para saber qual lado está errado' },
  reasons: {
    otherPerson: 'Você entrou como outra pessoa, então os dois endereços não têm relação.',
    sharedMailbox: 'A mensagem não está na sua própria caixa de correio.',
    outlookEmpty: 'O Outlook ainda não tem endereço, e tudo o mais depende disso.',
    outlookMayTellSignInName: 'No Android, o Outlook pode informar seu nome de login em vez do endereço.',
    addressTaken: 'Outra pessoa nesta organização já tem o endereço que o Outlook usa.',
    bothConsumer: 'Os dois endereços são pessoais, e o Dynamics 365 deve ter seu endereço da empresa.',
    consumerInOutlook: 'O endereço no Outlook é pessoal, e o Dynamics 365 deve ter seu endereço da empresa.',
    dynamicsIsPrimary: 'O Dynamics 365 tem o endereço principal da sua caixa de correio. Se isso mudou há pouco, reinicie o Outlook; pode levar um dia.',
    invisibleInOutlook: 'O caractere que está sobrando está no endereço do Outlook.',
    invisibleInDynamics: 'O Outlook recebe o endereço do servidor de email, e o Email Principal foi digitado ou copiado.',
    dynamicsIsAlias: 'Os emails saem com o endereço do Outlook, e o Dynamics 365 tem um adicional da mesma caixa de correio.',
    dynamicsIsSignInName: 'Um nome de login não é um endereço, embora pareça.',
    signInNameMayBeAddress: 'O Dynamics 365 tem o nome com que você entra, e nada diz se a caixa de correio no Outlook é sua.',
    consumerInDynamics: 'O endereço no Dynamics 365 é pessoal.',
    onlyDynamicsIsCompany: 'Só o endereço no Dynamics 365 é da sua empresa.',
    onlyOutlookIsCompany: 'Só o endereço no Outlook é da sua empresa.',
    dynamicsEmpty: 'O Dynamics 365 ainda não tem endereço, e o Outlook tem.',
    knownInOtherOrganization: 'Outra das suas organizações conhece você pelo endereço do Outlook.',
    mailboxRowAgrees: 'Seu registro de caixa de correio no Dynamics 365 já tem o endereço do Outlook.',
    outlookIsSignInName: 'Você entra com o endereço do Outlook, então esta caixa de correio é sua.',
    directoryKnowsOutlook: 'O Microsoft 365 diz que o endereço do Outlook é seu.',
    mistyped: 'O Outlook recebe o endereço do servidor de email, então o Email Principal provavelmente foi digitado errado.',
    nothingSpeaks: 'Nada indica qual dos dois endereços é o certo.',
  },
};
