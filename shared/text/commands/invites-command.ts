import { type Batch, LONGEST_BATCH_NOTE, type SheetLayout } from '../../domain/batches/batch.ts';
import { pages as pagesNoun, people } from '../words/nouns.ts';
import { counted } from '../words/plural.ts';

/** What the command's options take, for the sentence about a wrong value. */
export const invitesOptions = {
  layout:
    'slips (листки), folding (со сгибом), family (семейный лист), large (крупный шрифт), list (список) или poster (плакат)',
  perPage: '1, 2, 4, 8 или 10',
  tables: 'xlsx или csv',
  note: `текст не длиннее ${LONGEST_BATCH_NOTE} знаков`,
} as const;

const layoutWords: ReadonlyMap<string, SheetLayout> = new Map([
  ['slips', 'slips'],
  ['листки', 'slips'],
  ['folding', 'folding'],
  ['со сгибом', 'folding'],
  ['family', 'family'],
  ['семейный лист', 'family'],
  ['large', 'large'],
  ['крупный шрифт', 'large'],
  ['list', 'list'],
  ['список', 'list'],
  ['poster', 'poster'],
  ['плакат', 'poster'],
]);

export const layoutIn = (word: string): SheetLayout | null =>
  layoutWords.get(word.trim().toLowerCase()) ?? null;

const slips = { one: 'приглашение', few: 'приглашения', many: 'приглашений' };
const posters = { one: 'плакат', few: 'плаката', many: 'плакатов' };
const codesNoun = {
  one: 'код прочитан обратно и сверен',
  few: 'кода прочитаны обратно и сверены',
  many: 'кодов прочитано обратно и сверено',
};

/** Posters name nobody: each is a page of its own. */
const madeOf = (batch: Batch, pages: number): string =>
  batch.layout === 'poster'
    ? counted(pages, posters)
    : `${counted(batch.slips.length, slips)}, ${counted(pages, pagesNoun)}`;

export const madeLines = (batch: Batch, pages: number, files: readonly string[]): readonly string[] => [
  `Партия ${batch.number}: ${madeOf(batch, pages)}; ${counted(batch.codesVerified, codesNoun)} со ссылками.`,
  ...files.map((file) => `Файл: ${file}`),
];

/** The number of slips on a page was asked for, and the layout has none. */
export const perPageIdle =
  'Параметр --per-page делит на части только страницу листков (--layout slips): здесь он не учтён.';

/** Letters without a glyph come out as empty boxes. */
export const missingLettersLine = (letters: string): string =>
  `В печатном шрифте нет букв «${letters}»: на листах вместо них пустые квадраты.`;

/** Skipped people by reason: a list of hundreds of names would hide the reasons. */
export const skippedLines = (reasons: readonly string[]): readonly string[] =>
  [...Map.groupBy(reasons, (reason) => reason)].map(
    ([reason, same]) => `Без приглашения ${counted(same.length, people)}: ${reason}.`,
  );
