/** What each file of the made-up school is for. */
export const rosterPurposes = {
  'organisation.json': 'карточка организации',
  'students.xlsx': 'ученики: выгрузка из дневника с заголовком над таблицей',
  'staff.csv': 'сотрудники: текст в кодировке windows-1251 с точкой с запятой',
  'guardians.xls': 'родители: старый формат Excel, строка на каждого ребёнка',
  'links.txt': 'ссылки-приглашения под названиями классов',
  'links.csv': 'те же ссылки таблицей',
  'members.txt': 'список участников, скопированный с платформы',
  'requests.txt': 'заявки на вступление, скопированные с платформы',
} as const;

export type RosterFile = keyof typeof rosterPurposes;

/** Words that stand in the made-up files as they stand in real ones. */
export const rosterWords = {
  studentsTitle: (school: string) => `${school}. Список обучающихся на 01.09.2026`,
  studentsNote: 'Выгружено из электронного дневника',
  studentsSheet: 'Обучающиеся',
  studentsHeader: ['№ п/п', 'Фамилия', 'Имя', 'Отчество', 'Класс', 'Дата рождения'],
  staffHeader: ['№', 'Ф.И.О.', 'Должность', 'Предмет', 'Классное руководство', 'Телефон', 'E-mail', ''],
  guardiansSheet: 'Родители',
  guardiansHeader: ['ФИО родителя', 'Телефон', 'E-mail', 'ФИО учащегося', 'Класс'],
  linksHeader: ['класс', 'роль', 'ссылка'],
  classHeading: (label: string) => `${label} класс`,
  staffroom: 'Учительская',
  roles: {
    administrator: 'администраторы',
    teacher: 'учителя',
    employee: 'сотрудники',
    student: 'ученики',
    guardian: 'родители',
  },
  membersHeading: (count: number) => `Участники: ${count}`,
  requestsHeading: (count: number) => `Заявки на вступление: ${count}`,
} as const;
