import type { CommandTexts } from '../commandTexts.ts';

export const esCommands: CommandTexts = {
  tracked: (organization) => `Con seguimiento en ${organization}.`,
  alreadyTracked: (organization) => `Este mensaje ya tiene seguimiento en ${organization}.`,
  pending: 'Dynamics 365 está a punto de hacer seguimiento de este mensaje por sí mismo.',
  untracked: (organization) => `Ya no hace seguimiento. La copia se queda en ${organization}; para eliminarla, abra Mailbox Match.`,
  notTracked: (organization) => `Este mensaje no tiene seguimiento en ${organization}.`,
  cannotTrack: 'No se puede hacer seguimiento de este mensaje. Abra Mailbox Match para ver por qué.',
  never: (domain) => `Sin seguimiento: su administrador mantiene fuera de Dynamics 365 los mensajes con ${domain}.`,
  openPane: {
    signIn: 'No se cambió nada. Abra Mailbox Match e inicie sesión primero.',
    agree: 'No se cambió nada. Haga seguimiento allí una vez desde Mailbox Match para ver antes quién podrá leerlo.',
    differs: 'No se cambió nada: Outlook y Dynamics 365 tienen direcciones distintas de usted. Abra Mailbox Match para arreglarlo.',
    choose: 'No se cambió nada. Abra Mailbox Match y elija primero una organización.',
    refused: 'No se cambió nada. Abra Mailbox Match para ver qué hay que aclarar antes.',
    failed: 'No funcionó. Abra Mailbox Match para ver por qué.',
    tooLong: 'Esto tarda demasiado. Abra Mailbox Match para ver el resultado.',
  },
};
