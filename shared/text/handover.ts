import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import { type Day, shortDate } from '../domain/values/calendar.ts';
import { entries, tasks } from './words/nouns.ts';
import { counted } from './words/plural.ts';
import { quoted } from './words/quote.ts';
import { capitalised } from './words/roles.ts';

/** The ending by which a handover file is known. */
export const handoverEnding = 'sferum-handover';

/** How the registers are called in the act on the handover. */
export const handoverContentNames = {
  classes: (words: Vocabulary): string => capitalised(words.schoolClass.plural),
  people: (plural: string): string => capitalised(plural),
  links: 'Ссылки-приглашения',
  batches: 'Партии листков',
  orders: 'Приказы в реестре',
  joinRequests: 'Заявки на вступление',
  tasks: 'Задачи на платформе',
  chats: 'Чаты и каналы',
  broadcasts: 'Трансляции',
  support: 'Обращения в поддержку',
  administrators: 'Дополнительные администраторы',
  registrations: 'Заявки на регистрацию',
  templates: 'Шаблоны документов',
  attachments: 'Вложения: сканы, шаблоны, сданные отчёты',
  journal: 'Записи журнала',
  moreTasks: (count: number): string => `и ещё ${counted(count, tasks)}: они открыты в базе`,
} as const;

export const handoverFileName = (on: Day): string => `Передача дел ${shortDate(on)}.${handoverEnding}`;
export const handoverActFile = (on: Day): string => `Акт о передаче дел ${shortDate(on)}.docx`;

/** Передача дел. */
export const handoverText = {
  title: 'Передать дела',
  hint: 'Программа соберёт базу, журнал, вложения и шаблоны в один зашифрованный файл и составит акт. Новый администратор откроет файл на своём компьютере: «Принять дела» на первом экране. Журнал передаётся целиком, но отменить прежние шаги в принятой базе нельзя. Пароль сообщите отдельно от файла.',
  surname: 'Фамилия нового администратора',
  givenName: 'Имя',
  patronymic: 'Отчество',
  post: 'Должность',
  password: 'Пароль к файлу',
  passwordHint: (least: number): string => `Не короче ${least} знаков. Восстановить его нельзя.`,
  repeat: 'Пароль ещё раз',
  differs: 'Пароли не совпадают',
  make: 'Собрать и выбрать папку',
  made: 'Файл передачи сделан и проверен.',
  madeIn: (folder: string): string => `Файлы – в папке ${quoted(folder)}:`,
  checksum: 'Контрольная сумма файла (есть в акте)',
  copy: 'Скопировать',
  copied: 'Скопировано',
  missing: (count: number): string => `Вложений, которых в папке базы уже нет: ${count}. Остальное передано.`,
  after: 'Когда новый администратор откроет файл и всё проверит, уничтожьте свою копию базы.',
  takeChoice: 'Принять дела от прежнего администратора',
  takeTitle: 'Принять дела',
  takeLead:
    'Введите пароль, который назвал прежний администратор, потом выберите файл передачи и папку для базы.',
  takePassword: 'Пароль к файлу передачи',
  takeSealed: 'Закрыть принятую базу своим паролем',
  takeButton: 'Выбрать файл и принять',
  cancel: 'Отмена',
} as const;

/** What the commands say. */
export const handoverCommandText = {
  made: (folder: string): string => `Файл передачи сделан и прочитан обратно, папка ${quoted(folder)}:`,
  checksum: (sum: string): string => `Контрольная сумма SHA-256: ${sum}`,
  password: 'Пароль сообщите новому администратору отдельно от файла.',
  taken: (folder: string, organisation: string): string =>
    `Дела приняты: база ${quoted(organisation)} – в папке ${folder}.`,
  unsealed: 'База без пароля: её прочтёт любой, кто откроет папку. Задайте пароль: password set.',
  missing: (count: number): string =>
    `Вложений, которых в папке базы уже нет: ${count}. Остальное передано; найдите их в копии базы.`,
  counts: (journal: number, open: number): string =>
    `В журнале ${counted(journal, entries)}, открыто ${counted(open, tasks)}.`,
} as const;
