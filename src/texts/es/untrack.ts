import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('es');

export const esUntrack: UntrackTexts = {
  title: '¿Dejar de hacer seguimiento de este mensaje?',
  looking: 'Mirando la copia en Dynamics 365…',
  message: 'Mensaje',
  whose: 'De quién es la copia',
  owner: {
    mine: () => 'Suya',
    theirs: (name) => (name === null ? 'De otra persona' : `De ${name}`),
    teams: (name) => (name === null ? 'De un equipo' : `De ${name} (equipo)`),
  },
  staysInOutlook: 'El mensaje en Outlook se queda como está.',
  attachments(count) {
    if (count === null) return 'No se sabe si la copia tiene adjuntos.';
    return count === 0 ? 'La copia no tiene adjuntos.' : plural(count, { one: 'La copia tiene # adjunto.', other: 'La copia tiene # adjuntos.' });
  },
  later(later) {
    if (later.known === 'no') return 'No se puede saber si hay mensajes posteriores de esta conversación con seguimiento.';
    if (later.count === 0) return 'Que usted pueda ver, ningún mensaje posterior de esta conversación tiene seguimiento.';
    if (later.known === 'exactly') return plural(later.count, { one: '# mensaje posterior de esta conversación tiene seguimiento y lo conserva.', other: '# mensajes posteriores de esta conversación tienen seguimiento y lo conservan.' });
    return plural(later.count, { one: 'Al menos # mensaje posterior de esta conversación tiene seguimiento y lo conserva.', other: 'Al menos # mensajes posteriores de esta conversación tienen seguimiento y lo conservan.' });
  },
  because: {
    notMine: 'La copia se queda en Dynamics 365, porque no le corresponde a usted eliminarla.',
    notAllowed: 'Su rol no le deja eliminar correos, así que la copia se queda en Dynamics 365.',
    rightsUnknown: 'Dynamics 365 no dijo si puede eliminar la copia, así que se queda allí.',
  },
  choose: '¿Qué debe pasar con la copia en Dynamics 365?',
  keep: 'Conservar la copia',
  keepMeans: 'Usted deja de hacer seguimiento; sus compañeros la siguen viendo.',
  delete: 'Eliminar la copia',
  deleteMeans: 'Todos la pierden, con sus adjuntos.',
  clearRegarding: (record) => `Quitarla también de ${record}`,
  untrack: 'Dejar de hacer seguimiento',
  next: 'Continuar',
  confirmTitle: '¿Eliminar la copia para todos?',
  confirmMeans: 'Todos los que la ven la pierden. Nadie puede recuperarla, pero usted puede volver a hacer seguimiento del mensaje.',
  goneFrom: (record) => `${record} dejará de tenerla.`,
  withAttachments: (count) => plural(count, { one: 'Se eliminará con ella # adjunto.', other: 'Se eliminarán con ella # adjuntos.' }),
  confirmDelete: 'Eliminar para todos',
  running: 'Dejando de hacer seguimiento…',
  done: 'Listo',
  ended: {
    kept: 'Ya no hace seguimiento de este mensaje. La copia se queda en Dynamics 365.',
    keptAndCleared: 'Ya no hace seguimiento de este mensaje. La copia se queda en Dynamics 365, sin Referente a.',
    keptWithRegarding: 'Ya no hace seguimiento de este mensaje. La copia se queda en Dynamics 365, y no se pudo quitar su Referente a.',
    notNoted: 'Outlook no pudo anotarlo en el mensaje, así que sigue contando como con seguimiento. Seleccione este mensaje y vuelva a intentarlo.',
    deleted: 'La copia en Dynamics 365 se ha eliminado. El mensaje en Outlook sigue aquí.',
    alreadyGone: 'La copia ya no estaba en Dynamics 365. El mensaje no tiene seguimiento.',
    changed: 'Alguien cambió la copia entretanto, así que no se eliminó. Vuelva a mirarla.',
    stillThere: 'La copia sigue en Dynamics 365. Vuelva a intentarlo.',
    mayNot: 'Dynamics 365 ya no le deja eliminar la copia, así que sigue ahí. Puede conservarla y dejar de hacer seguimiento.',
    unknown: 'No llegó respuesta, así que la copia puede estar eliminada o no. Vuelva a mirar dentro de un momento.',
  },
  undo: '¿Ha cambiado de idea? Vuelva a hacer seguimiento del mensaje.',
  lookAgain: 'Volver a mirar',
};
