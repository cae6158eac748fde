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

/** Leaves out what Windows forbids in the name of a file. */
const safe = (text: string): string =>
  text
    .replace(/[/\\|]/g, '-')
    .replace(/[<>:"?*\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/[ .–-]+$/, '');

/** `Партия 3 – листки – 5А – ученик`: one file for a batch, because a batch is printed at once. */
const batchName = (sheets: SheetsView, number: number): string => {
  const { layout, groups, families, whole } = sheets;
  const labels = [...new Set([...groups, ...families].map(({ classLabel }) => classLabel))];
  const roles = [...new Set(groups.map(({ text }) => text.role.toLowerCase()))];
  const many = whole === null ? `${labels[0]} и ещё ${labels.length - 1}` : everybody[whole];
  const what = labels.length <= MOST_LABELS ? labels.join(', ') : many;
  const parted = [`Партия ${number}`, layoutWords[layout], what, ...(roles.length === 1 ? roles : [])];
  return safe(parted.join(' – '));
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
