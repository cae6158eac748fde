import {
  type ClassLabel,
  joinClassLabel,
  LONGEST_LABEL,
  parseClassLabel,
} from '../../domain/classes/class-label.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { certain, doubted, nothingRead, type Reading } from '../../domain/values/doubt.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import { classAmongWords } from '../table/class-in-title.ts';
import type { PersonColumns } from '../table/columns.ts';
import type { DataRow, RosterTable } from '../table/roster-table.ts';

/** The class of each row of a table. */
export type ClassSource = (row: DataRow) => Reading<ClassLabel>;

/** The class that Excel took for a day: `5.1` for the fifth of January. */
export const classOfDay = (day: Day): string => {
  const [, month = '', date = ''] = day.split('-').map(Number);
  return `${date}.${month}`;
};

/** `5А, 5Б` in the cell of one person; nothing where the pieces are not classes of a school, each with its letter. */
const severalClasses = (text: string): readonly ClassLabel[] => {
  if (!/[,;/]|\sи\s/.test(text)) return [];
  const labels = text.split(/[,;/]|\sи\s/).map(parseClassLabel);
  return labels.every((label) => label?.parallel !== undefined && /^\p{L}/u.test(label.letter ?? ''))
    ? labels.filter((label) => label !== null)
    : [];
};

const labelOfCell = (cell: Cell | undefined): Reading<ClassLabel> => {
  if (cell === null || cell === undefined) return nothingRead;
  if (typeof cell === 'object') {
    const label = parseClassLabel(classOfDay(cell.day));
    return doubted(label, { code: 'class-was-date', label: label?.label ?? '' });
  }
  const text = tidy(cellText(cell));
  if (text.length > LONGEST_LABEL)
    return doubted<ClassLabel>(null, { code: 'class-too-long', text, longest: LONGEST_LABEL });
  const [first, ...others] = severalClasses(text);
  if (first && others.length > 0)
    return doubted(first, {
      code: 'class-several',
      taken: first.label,
      others: others.map((other) => other.label).join(', '),
    });
  const label = parseClassLabel(text);
  return label ? { value: label, doubts: [] } : nothingRead;
};

/** A group whose name tells no course has it from the column beside. */
const withCourse = (label: ClassLabel | null, text: string): ClassLabel | null => {
  const course = parseClassLabel(text)?.parallel;
  return label && course !== undefined ? { ...label, parallel: course } : label;
};

const readerOf = (columns: PersonColumns): ((row: DataRow) => Reading<ClassLabel>) => {
  const index = columns.classLabel?.[0]?.index ?? columns.parallel?.[0]?.index;
  const letterIndex = columns.letter?.[0]?.index;
  if (index === undefined) return () => nothingRead;
  const parallelIndex = columns.parallel?.[0]?.index;
  return ({ cells }) => {
    const base = labelOfCell(cells[index]);
    const letter = letterIndex === undefined ? '' : cellText(cells[letterIndex]);
    // «Параллель» 5 beside «Класс» А.
    if (parallelIndex !== undefined && index !== parallelIndex && /^[А-ЯЁ]$/iu.test(base.value?.label ?? ''))
      return { ...base, value: joinClassLabel(cellText(cells[parallelIndex]), cellText(cells[index])) };
    if (parallelIndex !== undefined && base.value?.parallel === undefined)
      return { ...base, value: withCourse(base.value, cellText(cells[parallelIndex])) };
    if (!base.value || letter === '') return base;
    return { ...base, value: joinClassLabel(cellText(cells[index]), letter) };
  };
};

/** Whether each class stands only in the first of its pupils' rows: its cells were merged, or the rest left blank. */
const isFilledOnce = (table: RosterTable, index: number): boolean => {
  if (isEmptyCell(table.rows[0]?.cells[index])) return false;
  const filled = table.rows.flatMap(({ cells }) =>
    isEmptyCell(cells[index]) ? [] : [cellText(cells[index])],
  );
  return (
    filled.length * 2 <= table.rows.length &&
    table.rows.length - filled.length > 1 &&
    new Set(filled).size === filled.length
  );
};

/** The class of each row whose own cell is empty, from the row over it; the first of them says how many they are. */
const readingsAbove = (
  table: RosterTable,
  own: ClassSource,
  index: number,
): ReadonlyMap<number, Reading<ClassLabel>> => {
  const readings = new Map<number, Reading<ClassLabel>>();
  const blank = table.rows.filter(({ cells }) => isEmptyCell(cells[index]));
  let latest: ClassLabel | null = null;
  for (const row of table.rows) {
    latest = own(row).value ?? latest;
    if (!latest || !isEmptyCell(row.cells[index])) continue;
    const first = readings.size === 0;
    readings.set(
      row.row,
      first ? doubted(latest, { code: 'class-from-above', rows: blank.length }) : certain(latest),
    );
  }
  return readings;
};

/**
 * Where a table's rows take their class from, in this order: the row's own cell, the heading line over it,
 * what the user says (`given`), the line over the table, the sheet's name, the file's name.
 * The last three speak for a row without a class only where no other row names another class.
 */
export const classSource = (
  table: RosterTable,
  columns: PersonColumns,
  fileName: string,
  given: ClassLabel | null,
): ClassSource => {
  const own = readerOf(columns);
  const around = table.titleClass ?? classAmongWords(table.sheet) ?? classAmongWords(fileName);
  const keys = new Set(table.rows.map((row) => own(row).value?.key).filter((key) => key !== undefined));
  const isCommon = around !== null && [...keys].every((key) => key === around.key);
  const index = (columns.classLabel ?? columns.parallel)?.[0]?.index;
  const above = index !== undefined && isFilledOnce(table, index) ? readingsAbove(table, own, index) : null;
  return (row) => {
    const reading = own(row);
    if (reading.value || reading.doubts.length > 0) return reading;
    const carried = above?.get(row.row);
    if (carried) return carried;
    const label = row.section ?? given ?? (isCommon ? around : null);
    return label ? { value: label, doubts: [] } : nothingRead;
  };
};
