import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the Brazilian clients write them. */
const classic = { file: 'Arquivo', add: 'Adicionar Conta', connect: 'Conectar', settings: 'Configurações de Conta', settingsItem: 'Configurações de Conta…', email: 'Email', setDefault: 'Definir como Padrão', close: 'Fechar' } as const;
const newOutlook = { settings: 'Configurações', accounts: 'Contas', email: 'Contas de email', emailNewer: 'Suas contas', add: 'Adicionar conta', manage: 'Gerenciar', setPrimary: 'Definir como conta principal' } as const;
const mac = { outlook: 'Outlook', settings: 'Configurações…', settingsOlder: 'Preferências', accounts: 'Contas', add: 'Nova Conta…', setDefault: 'Definir como Padrão', fullName: 'Nome completo' } as const;
const phone = { settings: 'Configurações', addMail: 'Adicionar Conta de Email', add: 'Adicionar Conta', mail: 'Email', setDefault: 'Conta Padrão' } as const;
const microsoft365 = { users: 'Usuários', active: 'Usuários ativos', manage: 'Gerenciar nome de usuário e email', addAlias: 'Adicionar um alias', setPrimary: 'Definir como primário', save: 'Salvar alterações' } as const;
const exchange = { recipients: 'Destinatários', mailboxes: 'Caixas de correio', manage: 'Gerenciar tipos de endereço de email', add: 'Adicionar tipo de endereço de email', smtp: 'SMTP', setPrimary: 'Definir como endereço de email principal', ok: 'OK', save: 'Salvar' } as const;

const onPhone = {
  open: () => `Toque na sua foto de perfil e depois na engrenagem de ${phone.settings}.`,
  read: () => 'Leia o endereço abaixo da sua conta de email. Cada caractere conta.',
  add: (address: string) => `Em ${phone.settings}, toque em ${phone.addMail} ou ${phone.add} e entre com ${address}.`,
  setDefault: (address: string) => `Em ${phone.settings}, em ${phone.mail}, toque em ${phone.setDefault} e escolha ${address}.`,
};

const check = (address: string) => `Abra uma mensagem na caixa de correio ${address} e abra o Mailbox Match lá. Ele verifica sozinho.`;

export const ptBrOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: 'Outlook clássico para Windows',
    newWindows: 'Novo Outlook para Windows',
    web: 'Outlook na Web',
    mac: 'Outlook para Mac',
    ios: 'Outlook para iPhone e iPad',
    android: 'Outlook para Android',
  },
  parts: { find: 'Encontrar o endereço no Outlook', change: 'Usar o endereço que o Dynamics 365 tem' },
  steps: {
    'classicWindows.find.open': () => `Escolha ${classic.file}, depois ${classic.settings} e, na lista, ${classic.settingsItem}`,
    'classicWindows.find.read': () => `Na guia ${classic.email}, leia o endereço com a marca de seleção. Cada caractere conta.`,
    'classicWindows.change.add': (address) => `Escolha ${classic.file}, depois ${classic.add}, digite ${address} e escolha ${classic.connect}.`,
    'classicWindows.change.restart': () => 'Feche o Outlook e abra-o de novo. Suas marcas aqui ficam.',
    'classicWindows.change.open': () => `Escolha ${classic.file}, depois ${classic.settings} e, na lista, ${classic.settingsItem}`,
    'classicWindows.change.setDefault': (address) => `Selecione ${address} e escolha ${classic.setDefault}.`,
    'classicWindows.change.close': () => `Escolha ${classic.close}.`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `Escolha a engrenagem de ${newOutlook.settings}, depois ${newOutlook.accounts} e ${newOutlook.email} ou ${newOutlook.emailNewer}.`,
    'newWindows.find.read': () => 'Leia o endereço da conta principal. Cada caractere conta.',
    'newWindows.change.add': (address) => `Lá, escolha ${newOutlook.add} e entre com ${address}.`,
    'newWindows.change.manage': (address) => `Escolha ${newOutlook.manage} ao lado de ${address}.`,
    'newWindows.change.setPrimary': () => `Escolha ${newOutlook.setPrimary} e confirme. O Outlook reinicia sozinho; suas marcas aqui ficam.`,
    'newWindows.change.check': check,
    'web.find.open': () => 'Escolha sua foto de perfil no alto.',
    'web.find.read': () => 'Leia o endereço abaixo do seu nome. Cada caractere conta.',
    'web.change.signIn': (address) => `Abra o Outlook na Web em uma janela anônima do navegador e entre com ${address}.`,
    'web.change.check': check,
    'mac.find.open': () => `Escolha ${mac.outlook} na barra de menus, depois ${mac.settings} (${mac.settingsOlder} em versões antigas) e ${mac.accounts}.`,
    'mac.find.read': () => 'Selecione a conta e leia o endereço dela. Cada caractere conta.',
    'mac.change.add': (address) => `Na mesma janela, escolha +, depois ${mac.add}, e entre com ${address}.`,
    'mac.change.setDefault': (address) => `Selecione ${address}, escolha … ou a engrenagem abaixo da lista e depois ${mac.setDefault}.`,
    'mac.change.fullName': () => `Se ${mac.fullName} da conta estiver vazio, preencha. Sem isso, o Outlook não informa o endereço aos suplementos.`,
    'mac.change.check': check,
    'ios.find.open': onPhone.open,
    'ios.find.read': onPhone.read,
    'ios.change.add': onPhone.add,
    'ios.change.setDefault': onPhone.setDefault,
    'ios.change.check': check,
    'android.find.open': onPhone.open,
    'android.find.read': onPhone.read,
    'android.change.add': onPhone.add,
    'android.change.setDefault': onPhone.setDefault,
    'android.change.check': check,
  },
  restarts: { byPerson: 'É preciso fechar o Outlook e abri-lo de novo.', byItself: 'O Outlook fecha e abre sozinho.' },
  notes: {
    classicWindows: 'A primeira conta corporativa de um perfil do Outlook não pode ser removida enquanto houver outras. Se não precisa mais dela, crie um novo perfil.',
    newWindows: 'Se não encontrar um botão, sua empresa o desativou. Fale com seu administrador do Microsoft 365.',
    web: 'O Outlook na Web abre uma caixa de correio por vez, e o endereço dela não pode ser alterado lá.',
    mac: 'A nova conta aparece ao lado da antiga; nada é excluído.',
    ios: 'A nova conta aparece ao lado da antiga; nada é excluído.',
    android: 'O Outlook para Android pode mostrar o nome com que você entra em vez do endereço da caixa de correio.',
  },
  severalMailboxes: 'Se você tem várias caixas de correio: o Outlook informa só um endereço, quase sempre o da conta principal.',
  sameMailbox: 'Os dois endereços pertencem a esta caixa de correio. Qual deles é o principal, só seu administrador do Microsoft 365 pode mudar.',
  adminCenters: { microsoft365: 'Centro de administração do Microsoft 365', exchange: 'Centro de administração do Exchange' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `Abra admin.microsoft.com, escolha ${microsoft365.users}, depois ${microsoft365.active} e ${person}.`,
    'microsoft365.manage': () => `Escolha ${microsoft365.manage}.`,
    'microsoft365.addAlias': ({ address }) => `Se ${address} não estiver na lista, escolha ${microsoft365.addAlias} e insira-o.`,
    'microsoft365.setPrimary': ({ address }) => `Escolha ${microsoft365.setPrimary} para ${address}.`,
    'microsoft365.save': () => `Escolha ${microsoft365.save}.`,
    'exchange.open': ({ person }) => `Abra admin.exchange.microsoft.com, escolha ${exchange.recipients}, depois ${exchange.mailboxes} e ${person}.`,
    'exchange.manage': () => `Escolha ${exchange.manage}.`,
    'exchange.add': ({ address }) => `Se ${address} não estiver na lista, escolha ${exchange.add}, depois ${exchange.smtp}, e insira-o.`,
    'exchange.setPrimary': ({ address }) => `Para ${address}, marque ${exchange.setPrimary} e escolha ${exchange.ok}.`,
    'exchange.save': () => `Escolha ${exchange.save}.`,
  },
  adminNotes: {
    microsoft365: 'Pode levar 24 horas, e o nome de login normalmente também muda. Se a pessoa vem de um Active Directory local, o endereço precisa ser alterado lá.',
    exchange: 'Se a caixa de correio vem de um Active Directory local, o endereço precisa ser alterado lá.',
  },
};
