import { standings } from '../../domain/membership/standing.ts';
import type { PeopleMove } from '../../domain/people/move-people.ts';
import { categories } from '../../domain/people/role.ts';
import type { PeopleTable } from './people-table.ts';

/** What an order about these people is of most often: those who left come back, pupils change class. */
export const usualMove = (table: PeopleTable, ids: readonly string[]): PeopleMove['kind'] => {
  const wanted = new Set(ids);
  const rows = [...table.ids.keys()].filter((row) => wanted.has(table.ids[row] ?? ''));
  const all = (fits: (row: number) => boolean): boolean => rows.length > 0 && rows.every(fits);
  if (all((row) => standings[table.standings[row] ?? -1] === 'gone')) return 'arrival';
  if (all((row) => categories[table.categories[row] ?? -1] === 'staff')) return 'roleChange';
  if (all((row) => categories[table.categories[row] ?? -1] === 'guardian')) {
    return rows.length === 1 ? 'rename' : 'departure';
  }
  return 'transfer';
};
