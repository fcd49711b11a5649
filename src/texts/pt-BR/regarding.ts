import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('pt-BR');

export const ptBrRegarding: RegardingTexts = {
  title: 'Definir Referente a',
  titleChange: 'Alterar Referente a',
  whenTracked: 'É definido quando você acompanha a mensagem.',
  message: 'Mensagem',
  noSubject: '(sem assunto)',
  now: 'Agora referente a',
  none: 'Nada',
  clear: 'Limpar Referente a',
  search: 'Encontrar um registro',
  lookIn: 'Procurar em',
  usual: 'Contatos, contas, oportunidades, clientes potenciais, ocorrências',
  searching: 'Pesquisando…',
  found: (count) => plural(count, { one: '# registro encontrado', other: '# registros encontrados' }),
  nothingFound: 'Nada encontrado. Tente com menos letras.',
  missing: (kinds) => `Sem pesquisa, pois o Dynamics 365 não respondeu: ${kinds}.`,
  recent: 'Você já escolheu',
  suggested: 'Pelas pessoas da mensagem',
  results: 'Encontrados',
  readingSuggestions: 'Procurando sugestões…',
  writing: 'Definindo…',
  notThere: 'Ainda não existe? Crie no Dynamics 365 e depois pesquise aqui.',
  newRecord: { contact: 'Novo contato', lead: 'Novo cliente potencial', opportunity: 'Nova oportunidade', incident: 'Nova ocorrência' },
  opensDynamics: 'abre o Dynamics 365',
  openCopy: 'Abrir a mensagem no Dynamics 365',
  stopped: {
    changed: 'Alguém alterou esta mensagem no Dynamics 365 nesse meio-tempo. Veja a que ela se refere agora e escolha de novo.',
    notTaken: 'O Dynamics 365 não aceitou. Escolha de novo.',
    gone: 'A mensagem não está mais no Dynamics 365. Acompanhe-a de novo primeiro.',
    finished: 'Sua organização não deixa o suplemento alterar a que uma mensagem concluída se refere. Altere no Dynamics 365.',
    unknown: 'Não veio resposta, então pode ter sido definido ou não. Volte e olhe de novo.',
  },
};
