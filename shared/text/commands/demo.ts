import { lines } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';

/** What the demonstration says between its steps. */
export const demoText = {
  start: (folder: string): string =>
    `Выдуманная школа: все имена, телефоны и ссылки ненастоящие. Папка: ${folder}`,
  steps: {
    init: 'Создаём базу по карточке организации',
    importStudents: 'Загружаем список учеников',
    importGuardians: 'Загружаем список родителей',
    importStaff: 'Загружаем список сотрудников',
    links: 'Загружаем ссылки-приглашения, скопированные с платформы',
    slips: 'Печатаем листки-приглашения на всю школу',
    lists: 'Печатаем списки с подписями для 5А и 5Б',
    poster: 'Печатаем объявление для 5А',
    members: 'Сверяем список участников, скопированный с платформы',
    requests: 'Разбираем заявки на вступление',
    annul: 'Аннулируем ссылки, по которым за 30 дней никто не пришёл',
    report: 'Делаем отчёт директору',
    request: 'Собираем заявку на регистрацию',
    check: 'Проверяем базу',
  },
  /** Folders and files of the demonstration. */
  places: {
    base: 'база',
    sources: 'исходные',
    slips: 'листы',
    annulment: 'аннулирование',
    report: 'отчёт директору.xlsx',
    request: 'заявка',
  },
  /** Classes that every made-up school of this size has. */
  shownClasses: ['5А', '5Б'],
  more: (count: number): string => `  … ещё ${counted(count, lines)}`,
  done: (folder: string): string => `Готово. Всё лежит в папке ${folder}`,
  looks: 'Откройте: листы/, отчёт директору.xlsx, заявка/.',
} as const;
