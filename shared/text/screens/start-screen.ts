import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import { programName } from '../program-name.ts';

/** Первый запуск. */
export const startText = {
  title: programName,
  lead: 'Приглашения, учёт и отчёты школы в Сферуме. Работает без интернета: данные остаются на этом компьютере.',
  newSchool: 'Новая школа',
  newSchoolHint: 'Заполнить карточку организации и создать базу',
  openBase: 'Открыть базу',
  openBaseHint: 'Выбрать папку, где база уже лежит',
  tryMadeUp: 'Попробовать на примере',
  tryMadeUpHint: 'Выдуманная школа: можно всё нажимать и ничего не испортить',
  recent: 'Недавние базы',
  recentAbsent: 'папка не найдена',
  forget: 'Убрать из списка',
  unnamed: 'Без названия',
  waiting: (file: string): string =>
    `Файл «${file}» ждёт: создайте базу или откройте готовую, и программа предложит его загрузить.`,
} as const;

/** Карточка организации. */
export const cardText = {
  title: 'Новая организация',
  lead: 'Для начала хватит вида и названия: остальное понадобится для документов и спросится тогда.',
  kind: 'Вид организации',
  platform: 'Где работает Сферум',
  fullName: 'Полное название',
  shortName: 'Краткое название',
  city: 'Населённый пункт',
  inn: 'ИНН',
  director: 'Руководитель',
  administrator: 'Администратор Сферума',
  surname: 'Фамилия',
  givenName: 'Имя',
  patronymic: 'Отчество',
  passwordNow: 'Сразу закрыть базу паролем',
  passwordWhy:
    'В ней будут имена, телефоны и даты рождения. Пароль можно задать и потом: Настройки, раздел «Защита».',
  create: 'Выбрать папку и создать',
  back: 'Назад',
  nameMissing: 'Укажите название организации',
} as const;

export const kindNames: Readonly<Record<OrganisationKind, string>> = {
  school: 'Школа',
  college: 'Колледж',
  extra: 'Дополнительное образование',
  kindergarten: 'Детский сад',
};
