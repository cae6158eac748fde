import { z } from 'zod';
import { standings } from '../../domain/membership/standing.ts';
import { categories, staffFunctions } from '../../domain/people/role.ts';
import { sortKeys } from '../../views/people/find-people.ts';

const LONGEST_NAME = 60;

/** What of the people's table the user keeps under a name: whom it shows, which columns, in which order. */
export const peopleViewGuard = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  typed: z.string().max(200),
  filter: z.strictObject({
    category: z.enum(categories).nullable(),
    classId: z.string().max(64).nullable(),
    standing: z.enum(standings).nullable(),
    staffFunction: z.enum(staffFunctions).nullable(),
  }),
  sort: z.strictObject({ by: z.enum(sortKeys), descending: z.boolean() }),
  columns: z.array(z.enum(sortKeys)).min(1).max(sortKeys.length),
});
export type PeopleView = z.infer<typeof peopleViewGuard>;
