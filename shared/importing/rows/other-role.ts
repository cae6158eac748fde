import { namesPost } from '../../domain/people/position.ts';
import { type Category, isStaffRole } from '../../domain/people/role.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { roleIn } from '../../text/words/role-words.ts';
import { cellText } from '../cells/cell-text.ts';
import { plainTitle } from '../table/column-title.ts';
import type { DataRow, RosterTable } from '../table/roster-table.ts';
import type { CheckedRow } from './checked-row.ts';

const roleTitle = /^(?:роль|роли|role|тип пользователя|роль пользователя)$/;

const categoryIn = (text: string): Category | null => {
  const role = roleIn(text);
  if (role === 'guardian' || role === 'student') return role;
  return (role !== null && isStaffRole(role)) || namesPost(text) ? 'staff' : null;
};

/** The row of somebody whom the column of roles calls another than the list is of; null for others. */
export const otherRoleRow = (row: DataRow, table: RosterTable, category: Category): CheckedRow | null => {
  const column = table.columns.find(
    ({ title, meaning }) => meaning === null && roleTitle.test(plainTitle(title)),
  );
  if (!column) return null;
  const text = tidy(cellText(row.cells[column.index] ?? null));
  const named = categoryIn(text);
  if (named === null || named === category) return null;
  const place = { sheet: table.sheet, row: row.row };
  const doubt = { code: 'other-role', text, category } as const;
  const problem = { ...place, column: column.title, severity: 'error', doubt } as const;
  return { place, main: null, guardians: [], problems: [problem], rejected: true };
};
