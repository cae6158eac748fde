import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { capitalised } from '../words/roles.ts';

/** `Ученики`: the head of a role's column, without the note in brackets. */
export const roleColumn = (role: PlatformRole, words: Vocabulary): string =>
  capitalised(words[role].plural.replace(/\s*\(.*/, ''));

export const invitationsText = {
  title: 'Приглашения',
  parts: 'Части раздела «Приглашения»',
  links: 'Ссылки',
  sheets: 'Листки',
  batches: 'Партии',
  annulment: (words: Vocabulary): string => capitalised(words.annulment),
} as const;

export const invitationsHelp = ({ schoolClass }: Vocabulary): readonly string[] => [
  'Здесь хранятся ссылки-приглашения, печатаются листки с ними и отключаются ссылки, которые больше не нужны.',
  `Ссылки: скопируйте их с платформы целиком, вместе с названиями ${schoolClass.many} и ролями, и вставьте. Сначала видно, что понято, запись – отдельной кнопкой.`,
  `Листки: выберите ${schoolClass.plural} и роль, посмотрите готовый лист и сохраните его или напечатайте. Каждый код программа читает обратно с готовой страницы.`,
  'Партии: что и кому выдано, сколько человек с тех пор присоединилось. Листки тем же людям можно напечатать ещё раз.',
  'Невостребованные ссылки отключите на платформе сами: программа ведёт их список, составляет акт и напоминает о задачах.',
];
