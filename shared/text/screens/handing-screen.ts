import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { ReissueReason } from '../../views/invitations/reissue-queue.ts';
import { slips } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';

const people = { one: 'человеку', few: 'людям', many: 'людям' };

/** Which slips have reached their people. */
export const handingText = {
  tab: 'Выдача',
  title: 'Выдача листков',
  empty: 'Выдавать пока нечего',
  emptyHint: 'Подготовьте листки, сохраните или напечатайте их – и здесь можно будет отметить, что роздано.',
  makeFirst: 'Подготовить листки',
  batch: 'Партия',
  batchName: (number: number, day: string, layout: string): string => `№ ${number} от ${day}, ${layout}`,
  day: 'Какого числа',
  dayWrong: 'Напишите день как 31.12.2026',
  typed: 'Номера листков или сканер штрихкодов',
  typedHint:
    'Листки этой партии – 18, подряд – 1-25; другой партии – 3/17. Сканер вводит номер сам, после каждого листка.',
  fate: 'Что отметить',
  fates: { handedOut: 'Выдан', lost: 'Потерян' },
  note: 'Отметить',
  noted: (count: number): string =>
    count === 0 ? 'Здесь уже всё отмечено.' : `Отмечено: ${counted(count, slips)}.`,
  typedDone: (names: readonly string[], noted: number): string =>
    noted === 0
      ? `Уже отмечено раньше: ${names.join(', ')}.`
      : `${agree(noted, { one: 'Отмечен', few: 'Отмечены', many: 'Отмечено' })} ${counted(noted, slips)}: ${names.join(', ')}.`,
  more: (count: number): string => `и ещё ${grouped(count)}`,
  unknown: (numbers: readonly string[]): string =>
    `${agree(numbers.length, { one: 'Такого листка', few: 'Таких листков', many: 'Таких листков' })} нет ни в одной партии: ${numbers.join(', ')}.`,
  unclear: (texts: readonly string[]): string =>
    `Это не номера листков: ${texts.join(', ')}. Пишите партию и листок – 3/17 – или листки подряд: 3/1-25.`,
  place: 'Для кого',
  slips: 'Листков',
  given: 'Выдано',
  lost: 'Потеряно',
  all: 'Выданы все',
  allOf: (label: string): string => `Выданы все листки: ${label}`,
  open: (label: string): string => `Листки: ${label}`,
  close: 'Закрыть список',
  number: 'Листок',
  person: 'Имя',
  state: 'Отметка',
  noState: '–',
  hasJoined: 'уже присоединился',
  tick: (name: string): string => `Отметить: ${name}`,
  tickAll: 'Отметить все',
  noteTicked: (count: number): string =>
    count === 0 ? 'Отметьте листки в списке' : `Отметить: ${counted(count, slips)}`,
  share: (given: number, count: number): string => `${grouped(given)} из ${grouped(count)}`,
} as const;

/** Who needs a new slip, and why. */
export const queueText = {
  tab: 'Выдать заново',
  title: 'Кому нужен новый листок',
  explain:
    'Здесь те, чей листок больше не годится. Старый листок заберите и уничтожьте, по новому человек присоединится правильно.',
  empty: 'Новые листки никому не нужны',
  emptyHint: ({ schoolClass }: Vocabulary): string =>
    `Сюда попадают те, у кого теперь другие ${schoolClass.one}, роль или имя, кому отозвали ссылку или кто потерял листок.`,
  make: (count: number): string =>
    count === 0 ? 'Отметьте, кому сделать' : `Сделать листки ${counted(count, people)}`,
  person: 'Имя',
  unit: 'Для кого',
  reason: 'Почему',
  last: 'Последний листок',
  lastOf: (slip: string, day: string): string => `№ ${slip} от ${day}`,
  none: 'ещё не было',
  tick: (name: string): string => `Сделать листок: ${name}`,
  tickAll: 'Отметить всех',
  reasons: {
    classChanged: 'другой класс или группа',
    roleChanged: 'другая роль',
    nameChanged: 'другое имя',
    linkAnnulled: 'ссылка отозвана',
    linkReplaced: 'ссылка заменена или устарела',
    linkExpired: 'срок ссылки вышел',
    slipLost: 'листок потерян',
    taskOpen: 'пригласить заново: есть задача',
  } satisfies Readonly<Record<ReissueReason, string>>,
} as const;
