import type { Batch } from './batch.ts';
import type { InviteLink } from './invite-link.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { JoinRequest, Movement, Order, PlatformTask } from './registers.ts';
import type { SchoolClass } from './school-class.ts';
import type { Table } from './table.ts';

/** The kinds of rows that a base holds. */
export type SchoolTables = {
  readonly classes: Table<SchoolClass>;
  readonly persons: Table<Person>;
  readonly links: Table<InviteLink>;
  readonly batches: Table<Batch>;
  readonly orders: Table<Order>;
  readonly movements: Table<Movement>;
  readonly joinRequests: Table<JoinRequest>;
  readonly tasks: Table<PlatformTask>;
};

/** Everything a base knows of one school; never changed in place. */
export type School = SchoolTables & { readonly organisation: Organisation };

export const tableNames = [
  'classes',
  'persons',
  'links',
  'batches',
  'orders',
  'movements',
  'joinRequests',
  'tasks',
] as const satisfies readonly (keyof SchoolTables)[];

export type TableName = (typeof tableNames)[number];
