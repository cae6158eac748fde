import type { SheetLayout } from '../../domain/batches/batch.ts';
import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import type { SheetsView } from '../../views/sheets/sheet-view.ts';

const layoutWords: Readonly<Record<SheetLayout, string>> = {
  slips: 'листки',
  folding: 'листки со сгибом',
  family: 'семейные листы',
  large: 'крупный шрифт',
  list: 'список',
  poster: 'плакат',
};

const everybody: Readonly<Record<OrganisationKind, string>> = {
  school: 'вся школа',
  college: 'весь колледж',
  extra: 'вся организация',
  kindergarten: 'весь детский сад',
};

const LONGEST_NAME = 80;
const MOST_LABELS = 4;
const LONGEST_LABELS = 45;

/** Leaves out what Windows forbids in the name of a file. */
const safe = (text: string): string =>
  text
    .replace(/[/\\|]/g, '-')
    .replace(/[<>:"?*\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/[ .–-]+$/, '');

const placesOf = (labels: readonly string[], whole: OrganisationKind | null): string => {
  const all = labels.join(', ');
  if (labels.length < 2 || (labels.length <= MOST_LABELS && all.length <= LONGEST_LABELS)) return all;
  return whole === null ? `${labels[0]} и ещё ${labels.length - 1}` : everybody[whole];
};

/** `Партия 3 – листки – 5А – ученик`: one file for a batch, because a batch is printed at once. */
const batchName = (sheets: SheetsView, number: number): string => {
  const { layout, groups, families, whole } = sheets;
  const labels = [...new Set([...groups, ...families].map(({ classLabel }) => classLabel))];
  const roles = [...new Set(groups.map(({ text }) => text.role.toLowerCase()))];
  const oneRole = roles.length === 1 ? roles : [];
  return safe([`Партия ${number}`, layoutWords[layout], placesOf(labels, whole), ...oneRole].join(' – '));
};

export const batchFileName = (sheets: SheetsView, number: number): string =>
  `${batchName(sheets, number)}.pdf`;

/** The key is named so that nobody hands it out with the slips. */
export const keyFileName = (number: number): string =>
  `Партия ${number} – ключ, только для администратора.pdf`;

export const codeTableName = (sheets: SheetsView, number: number, form: 'xlsx' | 'csv'): string =>
  `${batchName(sheets, number)} – ссылки.${form}`;

/** The same codes as a table. */
export const codeTableText = {
  title: 'Ссылки-приглашения',
  sheet: 'Ссылки',
  heads: ['Листок', 'Класс или группа', 'Роль', 'Кому', 'Слово', 'Дети', 'Ссылка'],
} as const;

export const calibrationFileName = 'Пробная страница.pdf';
