import { esOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const esReport: ReportTexts = {
  title: 'Informe de Mailbox Match for Dynamics 365',
  writtenAt: 'Escrito',
  masked: 'Las direcciones están acortadas, como n***n@contoso.com.',
  notMasked: 'Las direcciones se muestran completas, como quiso la persona.',
  addin: 'Mailbox Match',
  client: 'Abierto en',
  clients: esOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'Sistema operativo',
  organization: 'Organización',
  outlookAddress: 'Dirección en Outlook',
  dynamicsAddress: 'Correo electrónico principal en Dynamics 365',
  noAddress: 'ninguna',
  notRead: 'no se pudo leer',
  differsUnseen: 'Son dos direcciones distintas; solo parecen iguales al acortarlas.',
  findings: 'Qué se comprobó',
  outcomes: { failed: 'Falló', notChecked: 'No se pudo comprobar', passed: 'Superado' },
  codes: 'Códigos',
  requestIds: 'Identificadores de solicitud',
  toFillIn: ['¿Qué hizo, paso a paso?', '¿Qué dice el error, con todos sus detalles?', '¿Qué no puede hacer por ello?'],
};
