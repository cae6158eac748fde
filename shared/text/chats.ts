import type { ChatState } from '../domain/communication/chat.ts';
import type { Coverage } from '../domain/communication/chat-coverage.ts';
import type { ChatKind } from '../domain/communication/chat-kind.ts';
import type { EntryProblem } from '../domain/communication/register-entry.ts';
import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import { capitalised } from './words/roles.ts';

const PARENTS = 'родители';

const kinds: Readonly<Record<ChatKind, (words: Vocabulary) => string>> = {
  classStudents: (words) => capitalised(words.student.plural),
  classGuardians: () => capitalised(PARENTS),
  classTeachers: (words) => capitalised(words.teacher.plural),
  management: () => 'Руководитель и заместители',
  staff: (words) => `Руководитель и ${words.teacher.plural}`,
  studentActivists: (words) => `Актив: ${words.student.plural}`,
  guardianActivists: () => `Актив: ${PARENTS}`,
  schoolChannel: () => 'Общий канал',
  staffChannel: () => 'Канал «Сотрудники»',
  other: () => 'Другой чат или канал',
};

/** What a kind is called in matrix, list and report. */
export const chatKindName = (kind: ChatKind, words: Vocabulary): string => kinds[kind](words);

const names: Readonly<Record<ChatKind, (words: Vocabulary) => string>> = {
  ...kinds,
  classStudents: (words) => words.student.plural,
  classGuardians: () => PARENTS,
  classTeachers: (words) => words.teacher.plural,
};

/** The name that a planned chat begins with: `5А – родители`. */
export const plannedChatName = (kind: ChatKind, label: string, words: Vocabulary): string =>
  label === '' ? names[kind](words) : `${label} – ${names[kind](words)}`;

export const chatStateNames: Readonly<Record<ChatState, string>> = {
  planned: 'Запланирован',
  created: 'Создан',
  closed: 'Закрыт',
};

export const coverageNames: Readonly<Record<Coverage, string>> = {
  created: 'создан',
  planned: 'запланирован',
  old: 'на прежней платформе',
  missing: 'нет',
  notAsked: '–',
};

/** What is said at a field of a register's form. */
export const entryProblemText: Readonly<Record<EntryProblem, string>> = {
  missing: 'Нужно заполнить',
  future: 'Этот день ещё не наступил',
  beforeStart: 'Раньше, чем началось: проверьте дату',
  notLink: 'Это не адрес: вставьте ссылку целиком',
  deadLink: 'Адрес не откроется или ведёт не туда: в нём буквы двух алфавитов или чужой сайт',
  callLink: 'Это ссылка на звонок, а не на чат',
  otherPlatform: 'Ссылка ведёт на другую платформу',
  sameLink: 'Эта ссылка уже записана у другого чата',
  sameChat: 'Такой чат здесь уже есть: откройте его запись',
  notStaff: 'Это не сотрудник',
  notJoined: 'Этот человек ещё не вступил: права можно дать только вступившему',
  appointed: 'Этот человек уже назначен',
  bothEnds: 'Либо проведена, либо отменена: оставьте одну дату',
  noReplyText: 'Впишите, что ответили',
  unknown: 'Такой записи в базе уже нет: выберите заново',
};
