import type { z } from 'zod';
import type { School, TableName } from '../domain/school.ts';
import type { Table } from '../domain/table.ts';
import { batchGuard } from './batch.ts';
import { inviteLinkGuard } from './invite-link.ts';
import { personGuard } from './person.ts';
import { joinRequestGuard, movementGuard, orderGuard, platformTaskGuard } from './registers.ts';
import { schoolClassGuard } from './school-class.ts';

/** The guard of one row of each table. */
export const rowGuards = {
  classes: schoolClassGuard,
  persons: personGuard,
  links: inviteLinkGuard,
  batches: batchGuard,
  orders: orderGuard,
  movements: movementGuard,
  joinRequests: joinRequestGuard,
  tasks: platformTaskGuard,
} satisfies { readonly [N in TableName]: School[N] extends Table<infer Row> ? z.ZodType<Row> : never };
