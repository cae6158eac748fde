import { tidy } from '../domain/values/alphabet.ts';
import { type Day, isDay } from '../domain/values/calendar.ts';
import { type Field, titleMeaning, type Whose } from '../importing/table/column-title.ts';
import { codeTableText } from '../text/sheets/sheets-file.ts';
import type { ListRow } from './read-list.ts';

const LAST_HEADER_ROW = 15;
/** No platform tells of its members what these columns hold. */
const schoolsOwn = /снилс|паспорт|свидетельств|прописк|прожива|личн\S* дел|(?:^|\s)дата рожд/i;
const YOUNGEST = 3;
const FEWEST_BORN = 3;

const titlesOf = ({ cells }: ListRow): readonly string[] =>
  (cells.length > 1 ? cells : (cells[0] ?? '').split(/[\t;|,]/)).map(tidy).filter((title) => title !== '');

const names: ReadonlySet<Field | undefined> = new Set(['fullName', 'surname']);
const relatives: ReadonlySet<Whose | undefined> = new Set(['mother', 'father', 'guardian']);

const codeTitles: ReadonlySet<string> = new Set(codeTableText.heads);

/** The program's own table of codes. */
const isCodeTable = (titles: readonly string[]): boolean =>
  titles.filter((title) => codeTitles.has(title)).length === codeTitles.size;

const tellingTitles = (titles: readonly string[]): readonly string[] => {
  if (isCodeTable(titles)) return titles.slice(-1);
  const meanings = titles.map((title) => titleMeaning(title));
  const has = (field: Field): boolean => meanings.some((meaning) => meaning?.field === field);
  if (!meanings.some((meaning) => names.has(meaning?.field) && !relatives.has(meaning?.whose))) return [];
  const isTold = has('patronymic') && has('phone');
  return titles.filter((title, at) => {
    const { field, whose } = meanings[at] ?? {};
    const isOfFamily = relatives.has(whose);
    return field === 'birthDate' || isOfFamily || schoolsOwn.test(title) || (isTold && field === 'phone');
  });
};

/** A day of which somebody can be born who is a member now. */
const isBirthDate = (text: string, today: Day): boolean =>
  [...text.matchAll(/(?<!\d)(\d{2})[./](\d{2})[./](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].some(
    ([, date = '', month = '', year = '', isoYear, isoMonth, isoDate]) => {
      const day = isoYear === undefined ? `${year}-${month}-${date}` : `${isoYear}-${isoMonth}-${isoDate}`;
      return isDay(day) && Number(today.slice(0, 4)) - Number(day.slice(0, 4)) >= YOUNGEST;
    },
  );

/**
 * By which columns a list shows itself to be the school's own and no list from the platform; none where days of
 * birth stand beside the names without a title. Null for a list that may be the platform's.
 */
export const schoolRosterColumns = (rows: readonly ListRow[], today: Day): readonly string[] | null => {
  for (const row of rows.slice(0, LAST_HEADER_ROW)) {
    const titles = tellingTitles(titlesOf(row));
    if (titles.length > 0) return titles;
  }
  const filled = rows.map(({ cells }) => cells.join(' ')).filter((text) => /\p{L}/u.test(text));
  const born = filled.filter((text) => isBirthDate(text, today)).length;
  return born >= FEWEST_BORN && born * 2 > filled.length ? [] : null;
};
