import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import type { OrderKind } from '../../domain/registers.ts';
import type { AddressFault } from '../../domain/values/service-address.ts';
import { caseNames } from '../documents/document-gaps.ts';
import { files } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';
import { quoted } from '../words/quote.ts';

const documents = { one: 'документ', few: 'документа', many: 'документов' };

export const documentParts = {
  label: 'Разделы документов',
  titles: {
    request: 'Заявка на регистрацию',
    documents: 'Документы',
    orders: 'Реестр приказов',
    lists: 'Основания и сервисы',
    handover: 'Передача дел',
  },
} as const;

/** Документы: composing, templates. */
export const documentsText = {
  title: 'Документы',
  others: 'Другие документы',
  othersHint: 'Они составляются там, где для них есть сведения.',
  open: 'Открыть',
  list: 'Какие документы есть',
  ready: 'готов',
  lacks: 'не хватает сведений',
  own: 'свой шаблон',
  missing: 'Чтобы составить документ, не хватает:',
  fill: 'Открыть карточку организации',
  fillList: {
    acknowledgement: 'Загрузить список сотрудников',
    classList: 'Загрузить списки',
    classTeachers: 'Открыть классы и группы',
    administrators: 'Открыть «Чаты и каналы»',
    consent: 'Открыть «Чаты и каналы»',
    services: 'Открыть список сервисов',
  },
  date: 'Дата документа',
  dateHint: 'Например, 01.09.2026',
  dateUnreadable: 'Впишите дату вида 01.09.2026',
  number: 'Номер приказа',
  numberHint: 'Следующий по реестру; можно исправить',
  numberKept: 'Приказ под этим номером уже в реестре',
  another: 'Составить новый приказ',
  cardNumber: 'Номер и дата этого приказа – в карточке организации: те же, что в заявке.',
  part: 'Для кого',
  all: (count: number): string => `Все сразу: ${counted(count, documents)}`,
  save: 'Сохранить в папку',
  print: 'Напечатать…',
  printSaved: 'Сначала сохраните приказ: его номер встанет в реестр.',
  saved: (count: number): string => `Готово: ${counted(count, files)}.`,
  savedIn: (folder: string): string => `Папка: ${folder}`,
  left: (title: string, missing: readonly string[]): string =>
    `Не составлено: ${title} (не хватает: ${missing.join('; ')}).`,
  preview: 'Как это будет выглядеть',
  previewOwn: (file: string): string => `По вашему шаблону ${quoted(file)}: слова и таблицы без оформления.`,
  elsewhere: 'составляется в другом месте',
  madeAt: {
    invitations: 'Акт программа составляет сама, когда вы отключаете ссылки.',
    handover: 'Акт программа составляет вместе с файлом передачи.',
    destruction: 'Акт программа составляет сама, когда вы уничтожаете данные выбывших.',
  },
  goThere: 'Перейти',
  question: (of: string, grammaticalCase: GrammaticalCase): string =>
    `${quoted(of)} – ${caseNames[grammaticalCase]}. Как правильно?`,
  questions: 'Как это склоняется?',
  questionsHint: 'Ответьте один раз: программа запомнит.',
  settled: 'Имена и должности в этом документе',
  written: (grammaticalCase: GrammaticalCase, written: string): string =>
    `${written} – ${caseNames[grammaticalCase]}`,
  mend: 'Исправить',
  mendOf: (written: string): string => `Исправить: ${written}`,
  otherForm: 'Другое написание',
  remember: 'Запомнить',
  remembered: 'Ответ запомнен.',
  template: 'Свой шаблон',
  templateHint:
    'Если в организации принят другой вид этого документа, сохраните образец, поправьте его в Word и верните сюда. Слова в фигурных скобках программа заменит сведениями.',
  starter: 'Сохранить образец',
  take: 'Выбрать шаблон .docx',
  drop: 'Вернуть документ программы',
  taken: (file: string): string => `Шаблон ${quoted(file)} принят.`,
  dropped: 'Документ снова составляет программа.',
  tags: 'Что можно подставить',
  tag: 'Метка',
  meaning: 'Что подставится',
  copy: (tag: string): string => `Скопировать метку ${tag}`,
  copyShort: 'Копировать',
  listMeaning: (label: string): string =>
    `${label}: начало и конец повтора; в таблице – в первой и последней ячейке строки`,
} as const;

export const orderKindNames: Readonly<Record<OrderKind, string>> = {
  appointment: 'Назначение администратора',
  use: 'Использование платформы',
  classTeachers: 'Классное руководство, кураторство',
  movement: 'Движение людей',
  administrators: 'Дополнительные администраторы',
};

/** Реестр приказов. */
export const ordersText = {
  hint: 'Приказ попадает сюда, когда его документ сохранён. Приказы, составленные иначе, можно внести вручную.',
  empty: 'Приказов пока нет: составьте документ или внесите приказ вручную.',
  compose: 'Составить документ',
  number: 'Номер',
  date: 'Дата',
  kind: 'Вид',
  title: 'О чём',
  acts: 'Действия',
  add: 'Внести приказ',
  edit: 'Исправить',
  editOf: (number: string): string => `Исправить приказ № ${number}`,
  remove: 'Удалить',
  removeOf: (number: string): string => `Удалить приказ № ${number}`,
  saved: 'Приказ записан.',
  removed: 'Приказ удалён из реестра.',
  taken: (date: string, kind: string): string =>
    `Этот номер в этом году уже у приказа от ${date} (${kind}). Если это другой приказ, дайте ему свой номер.`,
  find: 'Найти приказ',
  nothing: 'Такого приказа в реестре нет.',
  document: 'Документ',
  documentOf: (number: string): string => `Документ приказа № ${number}`,
  saveBook: 'Сохранить в Excel',
  bookSaved: (file: string): string => `Реестр сохранён: ${file}.`,
  bookTitle: 'Реестр приказов',
  bookFile: (day: string): string => `Реестр приказов ${day}.xlsx`,
} as const;

/** What is wrong with the address of a service. */
export const addressFaultText = (fault: AddressFault | null): string | null => {
  if (fault === null) return null;
  if (fault.code === 'missing') return 'Впишите адрес';
  if (fault.code === 'unreadable') return 'Это не похоже на адрес: например, https://resh.edu.ru/';
  return `В адресе есть русские буквы, похожие на латинские; скорее всего, нужно ${fault.suggestion}`;
};

/** Основания и сервисы. */
export const schoolListsText = {
  bases: 'Правовые основания',
  basesHint:
    'На них ссылается Положение: одно основание – одна строка. Проверьте, какие из них действуют, и добавьте региональные.',
  services: 'Рекомендуемые цифровые сервисы',
  servicesHint: 'Из них составляется перечень. Проверьте адреса: они меняются.',
  starter: 'Это начальный набор программы для вашего вида организации и мессенджера.',
  reset: 'Вернуть начальный набор',
  name: 'Название',
  address: 'Адрес',
  nameMissing: 'Впишите название',
  nameOf: (line: number): string => `Название сервиса в строке ${line}`,
  addressOf: (line: number): string => `Адрес сервиса в строке ${line}`,
  remove: 'Убрать',
  removeOf: (line: number): string => `Убрать строку ${line}`,
  add: 'Добавить сервис',
  save: 'Сохранить списки',
  saved: 'Списки сохранены.',
} as const;

export const documentsHelp: readonly string[] = [
  '«Заявка на регистрацию»: шаги можно проходить по порядку или выбрать нужный. Чего не хватает, сказано прямо у поля; сведения сохраняются в карточке организации.',
  '«Документы»: приказы, Положение, памятки и списки. Документ виден до сохранения; там же его печатают или заменяют своим шаблоном. Приказ печатается после того, как сохранён: тогда его номер стоит в реестре.',
  '«Реестр приказов» хранит номера и даты. Следующий номер программа предложит сама.',
  '«Основания и сервисы»: на что ссылается Положение и что вы рекомендуете коллегам.',
  'Готовые файлы программа положит в папку, которую вы выберете. Ничего никуда не отправляется само.',
];

/** Documents that other screens make: what it is, and the screen. */
export const otherDocuments = [
  ['Листы и списки приглашений, плакаты', 'invitations'],
  ['Отчёт для руководителя', 'reports'],
] as const;
