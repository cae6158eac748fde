import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';

type PersonSheets = { readonly count: number; readonly last: Day };

/** How many sheets were made for each person who has any, and when the last one was. */
export const sheetsByPerson = ({ batches }: Pick<School, 'batches'>): ReadonlyMap<string, PersonSheets> => {
  const found = new Map<string, PersonSheets>();
  for (const { on, slips } of batches.values())
    for (const { personId } of slips) {
      const known = found.get(personId);
      const last = known && known.last > on ? known.last : on;
      found.set(personId, { count: (known?.count ?? 0) + 1, last });
    }
  return found;
};
