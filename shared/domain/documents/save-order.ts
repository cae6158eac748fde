import type { Ids } from '../ids.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRow } from '../table.ts';
import { tidy } from '../values/alphabet.ts';
import { followOrder } from './follow-order.ts';
import { bareNumber, type OrderEntry } from './register-order.ts';

/** Adds or mends a line of the register, and with it whatever refers to the order; `id` null: a new one. */
export const saveOrder = (school: School, id: string | null, entry: OrderEntry, ids: Ids): Result<School> => {
  const order = { ...entry, number: bareNumber(entry.number), title: tidy(entry.title) };
  if (order.number === '') return failed({ code: 'order-number-missing' });
  const before = id === null ? null : (school.orders.get(id) ?? null);
  if (id !== null && !before) return failed({ code: 'order-unknown' });
  const orders = withRow(school.orders, { id: id ?? ids.next(), ...order });
  return ok(followOrder({ ...school, orders }, before, order));
};
