import { fields, files } from './nouns.ts';
import { counted } from './plural.ts';
import { quoted } from './quote.ts';

/** Документы. */
export const documentsText = {
  title: 'Документы',
  request: 'Заявка на регистрацию организации',
  requestHint:
    'Программа соберёт приказ, письмо на бланке, сведения об организации и черновик письма. Отправляете их вы сами.',
  steps: {
    organisation: 'Организация',
    administrator: 'Администратор',
    order: 'Приказ',
    questions: 'Сведения',
    preview: 'Проверка',
    scans: 'Сканы',
    package: 'Пакет',
  },
  stepsLabel: 'Шаги заявки',
  stepMissing: (count: number): string => `Не хватает: ${counted(count, fields)}`,
  stepFull: 'Заполнено',
  stepLook: 'Посмотреть',
  stepMake: 'Собрать',
  stepQuestions: 'Строки файла',
  stepScans: (count: number): string => (count === 0 ? 'Приложить' : `Приложено: ${count}`),
  next: 'Сохранить и дальше',
  nextUnchanged: 'Дальше',
  back: 'Назад',
  missing: (count: number): string =>
    `Чтобы собрать пакет, осталось заполнить: ${counted(count, fields)}. Они отмечены на шагах.`,
  ready: 'Всё заполнено: пакет можно собрать.',
  warnings: 'Проверьте перед подписью',
  checkWritten: 'Проверьте перед отправкой',
  papers: { order: 'Приказ', letter: 'Письмо на бланке', mail: 'Письмо с заявкой' },
  papersLabel: 'Что получится',
  previewMissing: 'Документы появятся здесь, когда на шагах не останется незаполненных полей.',
  make: 'Собрать пакет и выбрать папку',
  made: 'Заявка на регистрацию собрана.',
  madeIn: (count: number, folder: string): string => `${counted(count, files)} – в папке ${quoted(folder)}:`,
  whatNext: 'Что сделать с каждым файлом',
  columns: ['Файл', 'Что с ним сделать', 'В каком виде отправить'],
  mailHint: 'Если почта открывается в браузере, скопируйте получателя, тему и текст отсюда.',
  to: 'Кому',
  subject: 'Тема',
  body: 'Текст письма',
  copy: 'Скопировать',
  copied: 'Скопировано',
  others: 'Другие документы',
  othersHint: 'Они составляются там, где для них есть сведения.',
  open: 'Открыть',
} as const;

export const documentsHelp: readonly string[] = [
  '«Заявка на регистрацию»: шаги можно проходить по порядку или выбрать нужный. Чего не хватает, сказано прямо у поля; сведения сохраняются в карточке организации.',
  '«Документы»: приказы, Положение, памятки и списки. Документ виден до сохранения; там же можно заменить его своим шаблоном.',
  '«Реестр приказов» хранит номера и даты. Следующий номер программа предложит сама.',
  '«Основания и сервисы»: на что ссылается Положение и что вы рекомендуете коллегам.',
  'Готовые файлы программа положит в папку, которую вы выберете. Ничего никуда не отправляется само.',
];

/** Documents that other screens make: what it is, and the screen. */
export const otherDocuments = [
  ['Листы и списки приглашений, плакаты', 'invitations'],
  ['Отчёт для руководителя', 'reports'],
] as const;
