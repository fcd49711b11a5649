import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('es');

export const esScreens: ScreenTexts = {
  back: 'Atrás',
  cancel: 'Cancelar',
  list,
  home: {
    heading: 'Sus organizaciones',
    which: '¿En qué organización trabaja?',
    others: 'Sus otras organizaciones',
    knownElsewhere: ({ here, notHere }) => `Esta dirección se conoce en ${here}, no en ${notHere}.`,
    organizations: 'Organizaciones',
    privacy: 'Configuración y privacidad',
    checkEverything: 'Comprobar todo',
    pasteError: '¿Qué significa un error?',
    help: 'Ayuda',
    notAsked: 'Aún sin comprobar',
    notAskedExplanation: 'Eligió que no se envíe nada hasta que lo pida. Lo que ve aquí puede no estar al día.',
    checkNow: 'Comprobar ahora',
    lastKnown: ({ verdict, age }) => `${verdict}, visto ${ago(age)}`,
    shared: (owner) => `El mensaje seleccionado está en ${owner === null ? 'un buzón compartido con usted' : `el buzón de ${owner}`}. Lo que ve aquí se refiere a su propio buzón.`,
    otherPerson: ({ username, mailbox }) => `Inició sesión como ${username}, que no es la persona de ${mailbox}. Con esta cuenta no se puede cambiar nada.`,
    chooseAnotherAccount: 'Elegir otra cuenta',
    unfinishedSwitch: 'Hay un cambio de la organización de sincronización sin terminar.',
    goOn: 'Ver',
  },
  briefly: {
    same: 'Misma dirección',
    sameExceptCase: 'Misma dirección',
    different: 'Dirección distinta',
    cannotTell: 'No se puede saber aquí',
    emptyInOutlook: 'Sin dirección en Outlook',
    emptyInDynamics: 'Sin dirección en Dynamics 365',
    emptyInBoth: 'Sin dirección en ningún lado',
    notConnected: 'No conectada',
    notAsked: 'Aún sin comprobar',
    signingIn: 'Iniciando sesión…',
    asking: 'Preguntando…',
    waiting: 'Ocupada, esperando…',
  },
};
