import { tidy } from '../../domain/values/alphabet.ts';
import { columnLetters } from '../../domain/values/column-letters.ts';
import { bookText } from '../../text/report/book.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import { type Field, plainTitle } from './column-title.ts';
import { areGivenFirst } from './given-names.ts';
import type { TitledColumn } from './header.ts';

const letterTitle = (index: number): string => bookText.column(columnLetters(index));

const SAMPLE_ROWS = 200;

type Rows = readonly (readonly Cell[])[];

const textsIn = (rows: Rows, index: number): readonly string[] =>
  rows.flatMap((row) => (isEmptyCell(row[index]) ? [] : [tidy(cellText(row[index]))]));

const areAll = (texts: readonly string[], isOne: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.every(isOne);

const areMostly = (texts: readonly string[], isOne: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(isOne).length * 5 >= texts.length * 4;

const isSingleWord = (text: string): boolean => /^\p{L}+(?:-\p{L}+)*$/u.test(text);
const isNumber = (text: string): boolean => /^(?:1[0-2]|[1-9])$/.test(text);
const isLetter = (text: string): boolean => /^[«"]?[А-ЯЁA-Z][»"]?$/iu.test(text);

/** `Класс` over 5 with an untitled А beside it, or with one under `Б.`. */
const withLetterOfClass = (columns: readonly TitledColumn[], rows: Rows): readonly TitledColumn[] => {
  const at = columns.find(({ meaning }) => meaning?.field === 'classLabel');
  if (!at || columns.some(({ meaning }) => meaning?.field === 'letter')) return columns;
  const index = at.index + 1;
  const beside = columns.find((column) => column.index === index);
  if (beside && (beside.meaning !== null || plainTitle(beside.title).length > 3)) return columns;
  if (!areAll(textsIn(rows, at.index), isNumber) || !areAll(textsIn(rows, index), isLetter)) return columns;
  const letter: TitledColumn = {
    index,
    title: beside?.title ?? letterTitle(index),
    meaning: { field: 'letter', whose: at.meaning?.whose ?? 'self', ordinal: 1 },
  };
  return [...columns.filter((column) => column !== beside), letter].sort((a, b) => a.index - b.index);
};

const nameParts: readonly Field[] = ['surname', 'givenName', 'patronymic'];

/** `ФИО` over three columns, each with one word of the name; or over two. */
const withPartsOfName = (columns: readonly TitledColumn[], rows: Rows): readonly TitledColumn[] =>
  columns.flatMap((column) => {
    const { meaning, index, title } = column;
    if (meaning?.field !== 'fullName' || !areMostly(textsIn(rows, index), isSingleWord)) return [column];
    const next = columns.find((other) => other.index > index)?.index ?? index + nameParts.length;
    const parts = nameParts
      .slice(0, next - index)
      .filter((_, step) => step === 0 || areMostly(textsIn(rows, index + step), isSingleWord));
    if (parts.length < 2) {
      // `Surname` beside `Name`.
      const has = (field: Field): boolean => columns.some((other) => other.meaning?.field === field);
      const isGiven = has('surname') && !has('givenName');
      return [isGiven ? { ...column, meaning: { ...meaning, field: 'givenName' } } : column];
    }
    return parts.map((field, step) => ({
      index: index + step,
      title: step === 0 ? title : letterTitle(index + step),
      meaning: { ...meaning, field },
    }));
  });

/** The columns with those beside them that have no title of their own and are told by the title before and the values. */
export const withUntitled = (columns: readonly TitledColumn[], rows: Rows): readonly TitledColumn[] =>
  withPartsOfName(withLetterOfClass(columns, rows), rows).map((column) =>
    column.meaning?.field === 'fullName' && areGivenFirst(textsIn(rows.slice(0, SAMPLE_ROWS), column.index))
      ? { ...column, givenFirst: true }
      : column,
  );
