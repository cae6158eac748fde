import { type School, type TableName, tableNames } from '../school.ts';
import type { Table } from '../table.ts';
import { danglingReferences } from './references.ts';

/** Whether any row of a school names a row that it does not hold. */
export const namesMissing = (school: School, toTable: TableName, toId: string): boolean =>
  tableNames.some((table) => {
    const rows: Table<{ readonly id: string }> = school[table];
    return danglingReferences(school, table, rows.values()).some(
      (reference) => reference.toTable === toTable && reference.toId === toId,
    );
  });
