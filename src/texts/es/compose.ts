import type { ComposeTexts } from '../composeTexts.ts';

const offered = 'Después abra el mensaje en Elementos enviados con este panel: le ofrecerá hacer seguimiento. Nada recibe seguimiento por sí mismo.';

export const esCompose: ComposeTexts = {
  nothingNow: 'Mientras escribe no se envía nada a Dynamics 365.',
  want: 'Ofrecerme hacer seguimiento de este mensaje después de enviarlo',
  after: {
    atOnce: offered,
    onceSaved: `Esto se anota cuando Outlook guarda o envía el mensaje. ${offered}`,
    notOffered: 'Este Outlook no puede anotarlo en el mensaje. Después de enviarlo, ábralo en Elementos enviados y haga allí el seguimiento.',
  },
  regarding: (record) => `Referente a ${record}`,
  chooseRegarding: 'Elegir a qué se refiere',
  changeRegarding: 'Cambiar a qué se refiere',
  saving: 'Anotándolo en el mensaje…',
  noted: 'Anotado en el mensaje.',
  notKept: 'Outlook no lo anotó en el mensaje. Vuelva a intentarlo.',
};
