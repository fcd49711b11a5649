import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('es');

export const esRegarding: RegardingTexts = {
  title: 'Establecer Referente a',
  titleChange: 'Cambiar Referente a',
  whenTracked: 'Se establece al hacer seguimiento del mensaje.',
  message: 'Mensaje',
  noSubject: '(sin asunto)',
  now: 'Referente a, ahora',
  none: 'Nada',
  clear: 'Borrar Referente a',
  search: 'Buscar un registro',
  lookIn: 'Buscar en',
  usual: 'Contactos, cuentas, oportunidades, clientes potenciales, casos',
  searching: 'Buscando…',
  found: (count) => plural(count, { one: '# registro encontrado', other: '# registros encontrados' }),
  nothingFound: 'No se encontró nada. Pruebe con menos letras.',
  missing: (kinds) => `Sin buscar, porque Dynamics 365 no respondió: ${kinds}.`,
  recent: 'Elegidos antes',
  suggested: 'Por las personas del mensaje',
  results: 'Encontrados',
  readingSuggestions: 'Buscando sugerencias…',
  writing: 'Estableciendo…',
  notThere: '¿Aún no existe? Créelo en Dynamics 365 y búsquelo después aquí.',
  newRecord: { contact: 'Nuevo contacto', lead: 'Nuevo cliente potencial', opportunity: 'Nueva oportunidad', incident: 'Nuevo caso' },
  opensDynamics: 'abre Dynamics 365',
  openCopy: 'Abrir el mensaje en Dynamics 365',
  stopped: {
    changed: 'Alguien cambió este mensaje en Dynamics 365 entretanto. Mire a qué se refiere ahora y vuelva a elegir.',
    notTaken: 'Dynamics 365 no lo ha aceptado. Vuelva a elegir.',
    gone: 'El mensaje ya no está en Dynamics 365. Vuelva a hacer seguimiento primero.',
    finished: 'Su organización no deja que el complemento cambie el Referente a de un mensaje terminado. Cámbielo en Dynamics 365.',
    unknown: 'No llegó respuesta, así que puede haberse establecido o no. Vuelva atrás y mire otra vez.',
  },
};
