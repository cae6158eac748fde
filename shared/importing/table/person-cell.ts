import { endsAsPatronymic, endsAsSurname, isPatronymicSuffix } from '../../domain/names/name-words.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import type { Cell } from '../cells/workbook.ts';

const fullName =
  /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?: [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?: (?:оглы|кызы))?)?$/u;
const number = /^\d{1,3}\s*[.)]\s*/;

/** A name's cell without the number before it and without commas. */
export const bareName = (cell: string): string => tidy(cell.replace(/[,;]/g, ' ')).replace(number, '');

/** Two or three words with capitals, as a name is written; a title may be written so too. */
export const isFullName = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && fullName.test(bareName(cell));

const initials = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?$/u;

export const isLikelyName = (text: string): boolean =>
  text.split(' ').some((each) => endsAsPatronymic(each) || endsAsSurname(each));

/** A name beyond doubt, be it with initials. */
export const isPersonCell = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' &&
  (initials.test(bareName(cell)) || (isFullName(cell) && isLikelyName(bareName(cell))));

/** A full name with its patronymic, which no title ends with. */
export const isWholeName = (cell: Cell | undefined): boolean => {
  if (typeof cell !== 'string' || !isFullName(cell)) return false;
  const [, , last = '', suffix = ''] = bareName(cell).split(' ');
  return endsAsPatronymic(last) || isPatronymicSuffix(suffix);
};
