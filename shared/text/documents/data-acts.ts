import { entries } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';

/** The act on destroyed personal data: what the regulator's requirements ask an act to hold (R29). */
export const destructionActText = {
  heading: 'Об уничтожении персональных данных',
  statement: (date: string): string =>
    `Составлен о том, что ${date} из базы программы «Администратор Сферум» уничтожены персональные данные, перечисленные ниже. Восстановить их средствами программы нельзя.`,
  operator: 'Оператор',
  operatorAddress: 'Адрес оператора',
  reason: 'Причина уничтожения',
  means: 'Способ уничтожения',
  meansOfProgram: 'удаление из базы программы, её резервных копий и записей для отмены',
  system: 'Информационная система',
  systemName: 'база программы «Администратор Сферум» на рабочем месте администратора',
  columns: ['№', 'Кому принадлежали', 'Какие данные', 'Сколько записей'],
  by: 'Кто уничтожил',
  count: (destroyed: number): string => counted(destroyed, entries),
  total: (count: string): string => `Всего уничтожено: ${count}.`,
  extract:
    'К акту приложена выписка из журнала событий. Акт и выписка хранятся три года со дня уничтожения данных.',
  annex: (date: string): readonly string[] => [
    'Приложение',
    'к акту об уничтожении',
    `персональных данных от ${date}`,
  ],
  extractTitle: 'Выписка из журнала событий',
  extractColumns: ['№', 'Дата и время', 'Событие', 'Пользователь'],
  administrator: 'Администратор платформы «Сферум»',
} as const;

/** The act on the handover to the next administrator (R31). */
export const handoverActText = {
  heading: 'О передаче дел администратора платформы «Сферум»',
  statement: (date: string): string =>
    `Составлен о том, что ${date} дела администратора платформы «Сферум» переданы от одного работника другому.`,
  from: 'Сдаёт дела',
  to: 'Принимает дела',
  file: 'Файл передачи',
  checksum: 'Контрольная сумма файла',
  columns: ['№', 'Что передано', 'Сколько'],
  tasks: 'Незавершённые дела:',
  noTasks: 'Незавершённых дел нет.',
  password:
    'Пароль к файлу передачи сообщается отдельно от него. Права администратора на платформе прежнему администратору отключаются после проверки файла новым.',
  gave: 'Дела сдаёт',
  took: 'Дела принимает',
} as const;
