import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { quoted } from '../words/quote.ts';
import { type FactName, type ListName, placeholders } from './placeholders.ts';

/** What a document lacks, as the user knows it. */
export const factGap = (name: FactName): string => placeholders[name].label;

const emptyLists: Readonly<Record<ListName, string>> = {
  staff: 'в базе нет сотрудников (загрузите их список)',
  classTeachers: 'ни у одного класса или группы не указан руководитель',
  administrators: 'нет действующих дополнительных администраторов (назначьте их на экране «Чаты и каналы»)',
  bases: 'нет ни одного правового основания',
  services: 'список цифровых сервисов пуст',
  links: 'нет отключённых ссылок',
  destroyed: 'ничего не уничтожено',
  extract: 'нет записей журнала',
  contents: 'нечего передать',
  openTasks: 'нет незавершённых дел',
  students: 'в классе или группе никого нет',
};

export const listGap = (name: ListName): string => emptyLists[name];

export const partsGap = 'составлять не для кого';

export const caseNames: Readonly<Record<GrammaticalCase, string>> = {
  genitive: 'кого? (родительный падеж)',
  dative: 'кому? (дательный падеж)',
  accusative: 'кого? (винительный падеж)',
  instrumental: 'кем? (творительный падеж)',
};

/** What the command line says where only the user knows the right form. */
export const caseWarning = (
  of: string,
  grammaticalCase: GrammaticalCase,
  options: readonly string[],
): string => {
  const [used = '', ...others] = options;
  return `Проверьте ${quoted(of)} – ${caseNames[grammaticalCase]}: написано ${quoted(used)}, возможно ${others.map(quoted).join(' или ')}; ответьте один раз в окне программы («Документы»), и программа запомнит.`;
};
