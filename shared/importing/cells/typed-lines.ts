import { looksLikeClass } from '../../domain/classes/class-label.ts';
import { endsAsPatronymic, endsAsSurname } from '../../domain/names/name-words.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { classOfHeading } from '../table/class-in-title.ts';
import { findHeader } from '../table/header.ts';
import { headerByValues } from '../table/header-by-values.ts';
import { filledTexts } from './cell-text.ts';
import { classesApart } from './classes-abreast.ts';
import type { Cell, SheetCells, Workbook } from './workbook.ts';

const word = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const wholeName = new RegExp(`^${word}(?: ${word}){1,3}(?: (?:оглы|кызы))?$`, 'u');
const number = /^(?:№\s*)?\d{1,3}(?:\s*[.)]\s*|\s+)/;
const birth =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d\d-\d\d)(?!\d)(?:\s*г\.?(?:\s*р\.?)?)?/;
const phone = /(?<![\d.])(?:\+7|8|7)[\s(-]*\d{3}(?:[\s)-]*\d){7}(?!\d)|(?<![\d.])9\d{9}(?!\d)/;
const email = /\S+@\S+\.\S+/;
const klass =
  /(?<![\p{L}\d])(?:1[0-2]|[1-9])\s*-?\s*[«"(]?[А-ЯЁа-яё][»")]?(?![\p{L}\d])(?:\s*(?:класс|кл)\.?)?/u;

/** Of so many lines one in five may be something else: a remark, a date at the foot. */
const SHARE = 0.8;
/** More lines than these stand over no list. */
const MOST_TITLES = 3;

type Parts = readonly [name: string, klass: Cell, birth: Cell, phone: Cell, email: Cell];

/** Takes what fits out of the line; what is left of it is looked through for the next. */
const taker = (line: string) => {
  let rest = line;
  return {
    take: (pattern: RegExp): string | null => {
      const found = pattern.exec(rest);
      if (!found) return null;
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
      return tidy(found[0]);
    },
    rest: () => tidy(rest.replace(/[;,|–—]+|\s-\s|\(\s*\)/g, ' ')),
  };
};

/** `1. Иванов Иван 5А 01.02.2014`; null for a line that is more or less than a person. */
const personOf = (line: string): Parts | null => {
  const { take, rest } = taker(line);
  take(number);
  const mail = take(email);
  const call = take(phone);
  const day = take(birth)?.replace(/\s*г\.?(?:\s*р\.?)?$/, '') ?? null;
  const label = take(klass);
  const name = rest();
  if (!wholeName.test(name) || (label !== null && !looksLikeClass(label))) return null;
  return [name, label, day, call, mail];
};

const isLikelyName = ([name]: Parts): boolean =>
  name.split(' ').some((each) => endsAsPatronymic(each) || endsAsSurname(each));

const hasFacts = ([, ...facts]: Parts): boolean => facts.some((fact) => fact !== null);

const lineOf = (cells: readonly Cell[]): string => filledTexts(cells).join(' ');

const isTypedList = (lines: readonly { readonly text: string; readonly parts: Parts | null }[]): boolean => {
  const first = lines.findIndex(({ parts }) => parts !== null);
  const listed = lines.slice(first).filter(({ text, parts }) => parts !== null || !classOfHeading(text));
  const people = listed.map(({ parts }) => parts).filter((parts) => parts !== null);
  if (first < 0 || first > MOST_TITLES || people.length < listed.length * SHARE) return false;
  const sure = people.filter((parts) => isLikelyName(parts) || hasFacts(parts));
  return sure.length * 2 >= people.length && (people.length > 1 || people.some(hasFacts));
};

/** All of a person in one cell, at most with a number in one before it: no table has its values so. */
const isOneText = (texts: readonly string[]): boolean =>
  texts.length < 2 || (texts.length === 2 && /^\d{1,3}[.)]?$/.test(texts[0] ?? ''));

const asCells = (parts: Parts | null, text: string): readonly Cell[] => parts ?? (text === '' ? [] : [text]);

/** A list without titles in which the whole of a person was typed into one line, with its parts in cells; else itself. */
const withTypedLines = (sheet: SheetCells): SheetCells => {
  const filled = sheet.rows.filter((row) => filledTexts(row).length > 0);
  if (filled.length === 0 || !filled.every((row) => isOneText(filledTexts(row)))) return sheet;
  if (findHeader(sheet.rows) ?? headerByValues(sheet.rows)) return sheet;
  const lines = sheet.rows.map((row) => {
    const text = lineOf(row);
    return { text, parts: text === '' ? null : personOf(text) };
  });
  if (!isTypedList(lines.filter(({ text }) => text !== ''))) return sheet;
  return { ...sheet, rows: lines.map(({ parts, text }) => asCells(parts, text)) };
};

/** The workbook with one table in each sheet, and with lines typed by hand, `1. Иванов Иван 5А`, as cells. */
export const withTables = (workbook: Workbook): Workbook => {
  const sheets = workbook.sheets.flatMap(classesApart).map(withTypedLines);
  return sheets.every((sheet, at) => sheet === workbook.sheets[at]) ? workbook : { ...workbook, sheets };
};
