import { tidy } from '../../domain/values/alphabet.ts';
import { parseBirthDate } from '../../domain/values/birth-date.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { cellText } from '../cells/cell-text.ts';
import { plainTitle } from '../table/column-title.ts';
import type { TitledColumn } from '../table/header.ts';
import type { DataRow, RosterTable } from '../table/roster-table.ts';
import type { CheckedRow } from './checked-row.ts';

const standingTitle = /^(?:статус|состояние)(?: |$)/;
const remarkTitle = /^(?:примечани[ея]|комментари[ий]|отметк[аи]|движение)(?: |$)/;
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
    const plain = column.meaning === null ? plainTitle(column.title) : '';
    const isDeparture = goneTitle.test(plain);
    if (isDeparture || standingTitle.test(plain)) return [{ ...column, isDeparture, gone: goneWord }];
    return remarkTitle.test(plain) ? [{ ...column, isDeparture, gone: goneRemark }] : [];
  });
  tellingColumns.set(table, found);
  return found;
};

/** What the cell says of somebody who is there no more; null where it says nothing of the kind. */
const goneText = (row: DataRow, { index, isDeparture, gone }: TellingColumn, today: Day): string | null => {
  const cell = row.cells[index] ?? null;
  const text = tidy(cellText(cell));
  if (gone.test(text)) return text;
  const day = isDeparture && text !== '' ? parseBirthDate(cell ?? '', today, anyAge).value : null;
  return day !== null && day <= today ? text : null;
};

/** The row of somebody whom the file itself tells to have left: they must not come in as present; null for others. */
export const goneRow = (row: DataRow, table: RosterTable, today: Day): CheckedRow | null => {
  for (const column of tellingColumnsOf(table)) {
    const text = goneText(row, column, today);
    if (text === null) continue;
    const place = { sheet: table.sheet, row: row.row };
    const doubt = { code: 'marked-gone', text } as const;
    const problem = { ...place, column: column.title, severity: 'error', doubt } as const;
    return { place, main: null, guardians: [], problems: [problem], rejected: true };
  }
  return null;
};
