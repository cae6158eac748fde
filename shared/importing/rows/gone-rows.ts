import { parseBirthDate } from '../../domain/values/birth-date.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import { plainTitle } from '../table/column-title.ts';
import { isOfGone } from '../table/group-heading.ts';
import type { TitledColumn } from '../table/header.ts';
import type { DataRow, RosterTable } from '../table/roster-table.ts';
import type { CheckedRow } from './checked-row.ts';

const standingTitle = /^(?:статус|состояние)(?: |$)/;
const goneTitle = /выбы|отчислен|увольнен/;
const goneWord =
  /^(?:выбыл|отчислен|исключ|уволен|уволил|выпущен|выпускни|окончил|закончил|перев[её]л[аи]?с[ья]|переведен[аы]? в друг)/iu;
/** A remark says much else: who finished a music school has not left this one. */
const goneRemark = /^(?:выбыла?|отчислена?|уволена?|уволил(?:ся|ась)|переведен[аы]? в друг\p{L}*)(?!\p{L})/iu;
const anyAge = { from: 0, to: 200 };

/** A column whose title may tell that somebody is there no more. */
type TellingColumn = TitledColumn & { readonly isDeparture: boolean; readonly gone: RegExp };

const tellingColumns = new WeakMap<RosterTable, readonly TellingColumn[]>();

const tellingColumnsOf = (table: RosterTable): readonly TellingColumn[] => {
  const known = tellingColumns.get(table);
  if (known) return known;
  const found = table.columns.flatMap((column) => {
    if (column.meaning !== null) return [];
    const plain = plainTitle(column.title);
    const isDeparture = goneTitle.test(plain);
    return [
      { ...column, isDeparture, gone: isDeparture || standingTitle.test(plain) ? goneWord : goneRemark },
    ];
  });
  tellingColumns.set(table, found);
  return found;
};

/** What the cell says of somebody who is there no more; null where it says nothing of the kind. */
const goneText = (row: DataRow, { index, isDeparture, gone }: TellingColumn, today: Day): string | null => {
  const cell = row.cells[index] ?? null;
  if (isEmptyCell(cell)) return null;
  const text = typeof cell === 'string' ? cell.trim() : cellText(cell);
  if (gone.test(text)) return text;
  const day = isDeparture ? parseBirthDate(cell ?? '', today, anyAge).value : null;
  return day !== null && day <= today ? text : null;
};

/** The row of somebody whom the file itself tells to have left: they must not come in as present; null for others. */
export const goneRow = (row: DataRow, table: RosterTable, today: Day): CheckedRow | null => {
  const place = { sheet: table.sheet, row: row.row };
  const rejected = (text: string, column: string): CheckedRow => {
    const problem = { ...place, column, severity: 'error', doubt: { code: 'marked-gone', text } } as const;
    return { place, main: null, guardians: [], problems: [problem], rejected: true };
  };
  if (row.heading !== undefined && isOfGone(row.heading)) return rejected(row.heading, '');
  for (const column of tellingColumnsOf(table)) {
    const text = goneText(row, column, today);
    if (text !== null) return rejected(text, column.title);
  }
  return null;
};
