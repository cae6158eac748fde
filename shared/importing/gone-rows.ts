import { tidy } from '../domain/alphabet.ts';
import { parseBirthDate } from '../domain/birth-date.ts';
import type { Day } from '../domain/calendar.ts';
import { cellText } from './cell-text.ts';
import type { CheckedRow } from './checked-row.ts';
import { plainTitle } from './column-title.ts';
import type { TitledColumn } from './header.ts';
import type { DataRow, RosterTable } from './roster-table.ts';

const standingTitle = /^(?:статус|состояние)(?: |$)/;
const goneTitle = /выбы|отчислен|увольнен/;
const goneWord =
  /^(?:выбыл|отчислен|исключ|уволен|уволил|выпущен|выпускни|окончил|закончил|перев[её]л[аи]?с[ья]|переведен[аы]? в друг)/iu;
const anyAge = { from: 0, to: 200 };

/** What the cell says of somebody who is there no more; null where it says nothing of the kind. */
const goneText = (row: DataRow, { index, title }: TitledColumn, today: Day): string | null => {
  const cell = row.cells[index] ?? null;
  const text = tidy(cellText(cell));
  const plain = plainTitle(title);
  if (goneWord.test(text)) return standingTitle.test(plain) || goneTitle.test(plain) ? text : null;
  const day = goneTitle.test(plain) && text !== '' ? parseBirthDate(cell ?? '', today, anyAge).value : null;
  return day !== null && day <= today ? text : null;
};

/** The row of somebody whom the file itself tells to have left: they must not come in as present; null for others. */
export const goneRow = (row: DataRow, table: RosterTable, today: Day): CheckedRow | null => {
  for (const column of table.columns) {
    const text = column.meaning === null ? goneText(row, column, today) : null;
    if (text === null) continue;
    const place = { sheet: table.sheet, row: row.row };
    const doubt = { code: 'marked-gone', text } as const;
    const problem = { ...place, column: column.title, severity: 'error', doubt } as const;
    return { place, main: null, guardians: [], problems: [problem], rejected: true };
  }
  return null;
};
