import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Centro de administração do Power Platform > Ambientes > ${organization} > Configurações > Usuários + permissões > Usuários`;
const mailboxes = (organization: string) => `Centro de administração do Power Platform > Ambientes > ${organization} > Configurações > Email > Caixas de correio`;
const usersOnPremises = 'Configurações > Segurança > Usuários > Usuários Habilitados';
const mailboxesOnPremises = 'Configurações > Configuração de Email > Caixas de Correio';
const inMicrosoft365 = () => 'Centro de administração do Microsoft 365 > Usuários > Usuários ativos';

export const ptBrRequest: RequestTexts = {
  title: 'Pedir ao administrador',
  explanation: {
    dynamics: 'Esta mensagem é para seu administrador do Dynamics 365. Nada é enviado antes de você enviar.',
    both: 'Esta mensagem é para seu administrador do Dynamics 365, que também precisa de uma função no Microsoft 365 para isso. Nada é enviado antes de você enviar.',
    microsoft365: 'Esta mensagem é para seu administrador do Microsoft 365. Nada é enviado antes de você enviar.',
  },
  subject: {
    changeAddress: ({ person }) => `Favor alterar o Email Principal de ${person} no Dynamics 365`,
    freeAddress: ({ wanted }) => `Favor liberar o endereço ${wanted ?? ''} no Dynamics 365`,
    approve: ({ person }) => `Favor aprovar o endereço de email de ${person} no Dynamics 365`,
    testAndEnable: ({ person }) => `Favor testar e habilitar a caixa de correio de ${person} no Dynamics 365`,
    mendMailbox: ({ person }) => `Favor verificar a caixa de correio de ${person} no Dynamics 365`,
    giveAccess: ({ person, organization }) => `Favor dar a ${person} acesso a ${organization.name}`,
    giveLicense: ({ person }) => `Favor dar a ${person} uma licença do Dynamics 365`,
    setAsPrimary: ({ wanted, person }) => `Favor tornar ${wanted ?? ''} o endereço principal de ${person}`,
  },
  wish: {
    changeAddress: () => 'Meu endereço no Outlook e meu Email Principal no Dynamics 365 são diferentes, então não consigo acompanhar emails. Por favor, altere meu Email Principal.',
    freeAddress: ({ wanted }) => `Meu endereço ${wanted ?? ''} está em uso por outra pessoa ou outra coisa no Dynamics 365. Por favor, remova-o de lá e insira-o como meu Email Principal.`,
    approve: () => 'Por favor, aprove meu endereço de email (Aprovar Email) e escolha Testar e Habilitar Caixa de Correio.',
    testAndEnable: () => 'Por favor, escolha Testar e Habilitar Caixa de Correio para a minha e, se falhar, veja os alertas dela.',
    mendMailbox: () => 'Minha caixa de correio no Dynamics 365 não está configurada para sincronizar. Por favor, corrija-a e escolha Testar e Habilitar Caixa de Correio.',
    giveAccess: () => 'Não consigo trabalhar nesta organização. Por favor, habilite meu usuário e me dê uma função de segurança.',
    giveLicense: () => 'Meu usuário não tem licença do Dynamics 365. Por favor, atribua uma.',
    setAsPrimary: ({ wanted }) => `O Dynamics 365 me conhece por ${wanted ?? ''}, e o Outlook por outro endereço da mesma caixa de correio. Por favor, escolha Gerenciar nome de usuário e email e depois Definir como primário para ele.`,
  },
  greeting: 'Olá,',
  closing: (person) => `Obrigado, ${person}`,
  facts: {
    person: (person) => `Quem: ${person}`,
    organization: ({ name, url }) => `Organização: ${name}, ${url}`,
    now: (address) => `Endereço agora: ${showCharacters(address)}`,
    wanted: (address) => `Endereço desejado: ${showCharacters(address)}`,
    why: (sentence) => `Por quê: ${sentence}`,
    where: (page) => `Onde: ${page}`,
    record: (link) => `Registro: ${link}`,
    who: (rule) => `Quem pode fazer: ${rule}`,
  },
  noAddress: 'nenhum',
  pages: {
    changeAddress: (organization) => `${users(organization)} > o usuário > Email Principal`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > a caixa de correio > Aprovar Email`,
    testAndEnable: (organization) => `${mailboxes(organization)} > a caixa de correio > Testar e Habilitar Caixa de Correio`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > o usuário > Email Principal`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > a caixa de correio > Aprovar Email`,
    testAndEnable: `${mailboxesOnPremises} > a caixa de correio > Testar e Habilitar Caixa de Correio`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'um Administrador do Sistema do Dynamics 365',
    both: 'um Administrador do Sistema do Dynamics 365 que também seja administrador global ou do Exchange no Microsoft 365, ou tenha a função Delegated Mailbox Approver',
    bothOnPremises: 'um Administrador do Sistema do Dynamics 365',
    microsoft365: 'um administrador de usuários, do Exchange ou global no Microsoft 365',
  },
  write: 'Abrir como nova mensagem',
  writeElsewhere: 'Abrir no seu programa de email',
  notOpened: 'Este Outlook não abre uma nova mensagem daqui. Copie o texto ou abra-o no seu programa de email.',
  openCenter: { dynamics: 'Abrir o centro de administração do Power Platform', microsoft365: 'Abrir o centro de administração do Microsoft 365' },
};
