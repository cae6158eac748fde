import type { Act, ActKind } from '../domain/journal.ts';

/** What stands around every screen. */
export const frameText = {
  navigation: 'Разделы',
  header: 'Школа и общие действия',
  skip: 'К содержанию',
  search: 'Найти или перейти…',
  help: 'Справка',
  helpOf: (title: string): string => `Справка: ${title}`,
  closeHelp: 'Закрыть справку',
  closeBase: 'Закрыть базу',
  undo: 'Отменить',
  undoLast: 'Отменить последний шаг',
  undone: (act: Act): string => `Отменено: ${stepName(act)}.`,
  unnamed: 'Без названия',
  notices: 'Сообщения',
  goTo: 'Перейти',
  goToField: 'Раздел, человек или класс',
  nothingFound: 'Ничего не нашлось: проверьте написание.',
  section: 'Раздел',
  closeDialog: 'Закрыть окно',
} as const;

/** Each step by the name under which it can be taken back. */
const stepNames: Readonly<Record<ActKind, string>> = {
  'school-created': 'создание базы',
  'roster-imported': 'загрузка списка',
  'links-stored': 'запись ссылок',
  'batch-made': 'выпуск листков',
  'members-matched': 'сверка участников',
  'requests-matched': 'сверка заявок',
  'report-made': 'отчёт',
  'activity-typed': 'запись активности',
  'targets-changed': 'изменение целей активности',
  'form-saved': 'сохранение формы',
  'form-removed': 'удаление формы',
  'package-made': 'заявка на регистрацию',
  'links-annulled': 'отзыв ссылок',
  'people-marked': 'отметка людей',
  'people-left': 'отметка о выбытии',
  'people-returned': 'возвращение в школу',
  'person-edited': 'правка карточки',
  'organisation-changed': 'изменение карточки организации',
  'tasks-done': 'отметка о задачах',
  'tasks-reopened': 'снятие отметки с задач',
  'requests-accepted': 'приём заявок',
  'requests-declined': 'отклонение заявок',
  'chats-planned': 'план чатов',
  'chats-marked': 'отметка о чатах',
  'chats-moved': 'перенос чатов на новую платформу',
  'chat-strategy-changed': 'выбор нужных чатов',
  'register-changed': 'запись в реестре',
  'register-rows-removed': 'удаление записи реестра',
  'questionnaire-changed': 'изменение сведений для заявки',
  'scans-changed': 'сканы заявки',
  'registration-marked': 'отметка о заявке на регистрацию',
  'handover-made': 'передача дел',
  'base-taken-over': 'приём дел',
  'base-restored': 'восстановление базы',
  'step-undone': 'отмена шага',
};

export const stepName = ({ kind }: Pick<Act, 'kind'>): string => stepNames[kind];

/** Keys that work everywhere, as the help lists them. */
export const keyHelp: readonly (readonly [keys: string, act: string])[] = [
  ['Ctrl+F', 'поиск на этом экране'],
  ['Ctrl+K', 'перейти к разделу, человеку или классу'],
  ['Ctrl+Z', 'отменить последний шаг'],
  ['Alt+1…9', 'разделы по порядку'],
  ['Ctrl+P', 'печать'],
  ['F1', 'эта справка'],
];
