import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name} (${URL.canParse(url) ? new URL(url).host : url})`;

const selectOwn = 'Seleccione un mensaje en su propio buzón y vuelva a intentarlo.';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: '¿Son suyos los dos?',
    explanation: `Inició sesión como ${username}, y el buzón es ${mailbox}. No diga que sí si comparte este buzón con otras personas.`,
    nextStep: 'Para continuar, diga que ambos son suyos.',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: 'Inició sesión como otra persona',
    explanation: {
      otherTenant: `${username} pertenece a otra empresa que este buzón. No se cambió nada.`,
      notInDirectory: `${mailbox} no es ninguna de las direcciones de ${username}. No se cambió nada.`,
    }[because],
    nextStep: 'Elija otra cuenta, la de este buzón.',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'Este mensaje está en un buzón compartido con usted' : `Este mensaje está en el buzón de ${owner}`,
    explanation: 'Solo un buzón que sea únicamente suyo puede corresponder a su usuario en Dynamics 365. No se cambió nada.',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'Outlook no dice de quién es el buzón de este mensaje',
    explanation: 'Puede estar compartido con usted, así que no se cambió nada.',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'Outlook no dice de quién es este buzón',
    explanation: 'Sin su dirección no se puede saber si es suyo. No se cambió nada.',
    nextStep: 'Compruebe que su cuenta de Outlook tiene nombre completo y dirección de correo electrónico, reinicie Outlook y vuelva a intentarlo.',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: 'Se habría cambiado otra organización',
    explanation: `Se le mostró ${named(shown)}, no ${named(asked)}. No se cambió nada.`,
    nextStep: 'Vuelva atrás, elija la organización a la que se refiere y vuelva a intentarlo.',
  }),
  hostRefused: ({ organization }) => ({
    title: 'Esta dirección no es de confianza',
    explanation: `${named(organization)} está en una dirección en la que este complemento no puede iniciar sesión. No se envió nada allí.`,
    nextStep: 'Muestre esto al administrador que instaló el complemento.',
  }),
};

export const esWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: 'Ambos son míos',
  insist: 'Continuar con esta cuenta',
  askDirectory: 'Preguntar a Microsoft de quién son las direcciones',
};
