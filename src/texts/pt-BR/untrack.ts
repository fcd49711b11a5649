import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('pt-BR');

export const ptBrUntrack: UntrackTexts = {
  title: 'Deixar de acompanhar esta mensagem?',
  looking: 'Olhando a cópia no Dynamics 365…',
  message: 'Mensagem',
  whose: 'De quem é a cópia',
  owner: {
    mine: () => 'Sua',
    theirs: (name) => (name === null ? 'De um colega' : `De ${name}`),
    teams: (name) => (name === null ? 'De uma equipe' : `De ${name} (uma equipe)`),
  },
  staysInOutlook: 'A mensagem no Outlook fica como está.',
  attachments(count) {
    if (count === null) return 'Não se sabe se a cópia tem anexos.';
    return count === 0 ? 'A cópia não tem anexos.' : plural(count, { one: 'A cópia tem # anexo.', other: 'A cópia tem # anexos.' });
  },
  later(later) {
    if (later.known === 'no') return 'Não dá para saber se mensagens posteriores desta conversa estão acompanhadas.';
    if (later.count === 0) return 'Pelo que você pode ver, nenhuma mensagem posterior desta conversa está acompanhada.';
    if (later.known === 'exactly') return plural(later.count, { one: '# mensagem posterior desta conversa está acompanhada e continua assim.', other: '# mensagens posteriores desta conversa estão acompanhadas e continuam assim.' });
    return plural(later.count, {
      one: 'Pelo menos # mensagem posterior desta conversa está acompanhada e continua assim.',
      other: 'Pelo menos # mensagens posteriores desta conversa estão acompanhadas e continuam assim.',
    });
  },
  because: {
    notMine: 'A cópia fica no Dynamics 365, pois não cabe a você excluí-la.',
    notAllowed: 'Sua função não permite excluir emails, então a cópia fica no Dynamics 365.',
    rightsUnknown: 'O Dynamics 365 não disse se você pode excluir a cópia, então ela fica lá.',
  },
  choose: 'O que fazer com a cópia no Dynamics 365?',
  keep: 'Manter a cópia',
  keepMeans: 'Você deixa de acompanhar; colegas ainda a veem.',
  delete: 'Excluir a cópia',
  deleteMeans: 'Todos a perdem, com os anexos.',
  clearRegarding: (record) => `Também tirá-la de ${record}`,
  untrack: 'Deixar de acompanhar',
  next: 'Continuar',
  confirmTitle: 'Excluir a cópia para todos?',
  confirmMeans: 'Todos que a veem a perdem. Ninguém pode trazê-la de volta, mas você pode acompanhar a mensagem de novo.',
  goneFrom: (record) => `${record} deixará de tê-la.`,
  withAttachments: (count) => plural(count, { one: '# anexo será excluído com ela.', other: '# anexos serão excluídos com ela.' }),
  confirmDelete: 'Excluir para todos',
  running: 'Deixando de acompanhar…',
  done: 'Pronto',
  ended: {
    kept: 'Você não acompanha mais esta mensagem. A cópia fica no Dynamics 365.',
    keptAndCleared: 'Você não acompanha mais esta mensagem. A cópia fica no Dynamics 365, sem referência.',
    keptWithRegarding: 'Você não acompanha mais esta mensagem. A cópia fica no Dynamics 365, e não foi possível tirar a referência.',
    notNoted: 'O Outlook não conseguiu anotar isso na mensagem, então ela ainda conta como acompanhada. Selecione esta mensagem e tente novamente.',
    deleted: 'A cópia no Dynamics 365 foi excluída. A mensagem no Outlook continua aqui.',
    alreadyGone: 'A cópia já não estava no Dynamics 365. A mensagem não está acompanhada.',
    changed: 'Alguém alterou a cópia nesse meio-tempo, então ela não foi excluída. Olhe de novo.',
    stillThere: 'A cópia ainda está no Dynamics 365. Tente novamente.',
    mayNot: 'O Dynamics 365 não deixa mais você excluir a cópia, então ela ainda está lá. Você pode mantê-la e deixar de acompanhar.',
    unknown: 'Não veio resposta, então a cópia pode ter sido excluída ou não. Olhe de novo daqui a pouco.',
  },
  undo: 'Mudou de ideia? Acompanhe a mensagem de novo.',
  lookAgain: 'Olhar de novo',
};
