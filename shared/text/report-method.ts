import type { OrganisationKind } from '../domain/organisation.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** An indicator and what it means, as the «Методика» sheet shows them. */
export type Definition = { readonly name: string; readonly meaning: string };

const ofPeople = (words: Vocabulary): readonly Definition[] => [
  {
    name: 'Данные на день',
    meaning:
      'Положение на конец этого дня по датам, записанным в базе. Кто выбыл в этот день или раньше, в отчёт не входит.',
  },
  {
    name: 'В списке',
    meaning: `Люди из загруженных списков: ${words.teacher.plural}, другие ${words.employee.plural}, ${words.student.plural}, ${words.guardian.plural}. Каждый считается один раз.`,
  },
  { name: 'Не приглашены', meaning: 'Приглашение ещё не выдавали, других сведений о человеке нет.' },
  { name: 'Приглашены', meaning: 'Выдан листок с приглашением, заявки и вступления ещё нет.' },
  { name: 'Подали заявку', meaning: 'Заявка на вступление получена, но человек ещё не принят.' },
  {
    name: 'Присоединились',
    meaning:
      'Состоят в профиле организации на платформе, подтверждённые тоже: «присоединился» + «подтверждён».',
  },
  { name: 'Из них подтверждены', meaning: 'Присоединились, и их статус на платформе подтверждён.' },
  {
    name: 'Отказались',
    meaning: 'Сообщили, что не будут пользоваться платформой. В базу для доли не входят.',
  },
  { name: 'Вышли', meaning: 'Были в профиле организации и вышли из него. В базу для доли не входят.' },
  { name: 'База для доли', meaning: 'В списке − отказались − вышли.' },
  {
    name: 'Доля',
    meaning: 'Присоединились ÷ база для доли. Если база пуста, стоит «–»: это не ноль процентов.',
  },
  {
    name: 'Ещё не присоединились',
    meaning: 'База для доли − присоединились: не приглашены, приглашены или подали заявку.',
  },
  {
    name: 'Новых за 7 дней',
    meaning: 'Присоединились на день отчёта, но не состояли в профиле организации семью днями раньше.',
  },
];

const ofUnits = (kind: OrganisationKind, words: Vocabulary): readonly Definition[] => [
  {
    name: capitalisedGuardians(words),
    meaning: `В строке ${words.schoolClass.genitive} – те, чьи дети в ней учтены. У кого дети учтены в нескольких строках, стоит в каждой из них; повторы вычтены под итогом.`,
  },
  ...(kind === 'school'
    ? [
        {
          name: 'Параллель и уровень',
          meaning:
            'Суммы по строкам классов. Начальная школа – 1–4-е классы, основная – 5–9-е, старшая – 10–11-е.',
        },
      ]
    : []),
];

const ofLinks: readonly Definition[] = [
  {
    name: 'Ссылка действует',
    meaning: 'Внесена не позже дня отчёта и не отмечена как устаревшая, заменённая или аннулированная.',
  },
  {
    name: 'Невостребованная ссылка',
    meaning:
      'Действует, но со дня её внесения никто с этой ролью в этой строке не присоединился. Платформа не сообщает, кто какой ссылкой воспользовался.',
  },
  { name: 'Срок истёк', meaning: 'Ссылка действует, но указанный для неё день «действует до» прошёл.' },
  {
    name: 'Нет ссылки',
    meaning: 'Эта роль вступает по ссылке, есть кого приглашать, а действующей ссылки в базе нет.',
  },
  {
    name: 'Возраст ссылки',
    meaning: 'Сколько полных дней прошло от внесения ссылки в базу до дня отчёта.',
  },
];

const ofRegisters: readonly Definition[] = [
  {
    name: 'Заявки и движение',
    meaning:
      'Решённые заявки и движение – с 1 сентября учебного года до дня отчёта; нерассмотренные заявки – все.',
  },
  {
    name: 'Источник',
    meaning:
      'Реестр администратора на этом компьютере: загруженные списки, выданные приглашения, сверка с платформой. Платформа не передаёт эти сведения сама.',
  },
];

const capitalisedGuardians = ({ guardian }: Vocabulary): string =>
  guardian.plural.charAt(0).toUpperCase() + guardian.plural.slice(1);

export const definitions = (kind: OrganisationKind, words: Vocabulary): readonly Definition[] => [
  ...ofPeople(words),
  ...ofUnits(kind, words),
  ...ofLinks,
  ...ofRegisters,
];

export const methodHeads = ['Показатель', 'Что он значит и как посчитан'];
