import type { Ids } from '../ids.ts';
import type { Order, OrderKind } from '../registers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRow } from '../table.ts';
import { tidy } from '../values/alphabet.ts';
import { type Day, schoolYearOf } from '../values/calendar.ts';

export const orderKinds = [
  'appointment',
  'use',
  'classTeachers',
  'movement',
  'administrators',
] as const satisfies readonly OrderKind[];

/** Of an order's number, in characters. */
export const LONGEST_ORDER_NUMBER = 50;

/** An order as its form gives it. */
export type OrderEntry = Omit<Order, 'id'>;

/** By what an order is known. */
type OrderKey = Omit<OrderEntry, 'title'>;

/** A number without the sign that people type before it. */
export const bareNumber = (number: string): string => tidy(number).replace(/^(?:№|N[oº°]?\.?\s)\s*/i, '');

/** Newest first. */
export const ordersByDate = ({ orders }: Pick<School, 'orders'>): readonly Order[] =>
  rowsOf(orders)
    .toReversed()
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));

/** `118-ОД` → `119-ОД`; a number without digits stays. */
export const numberAfter = (number: string): string =>
  number.replace(/\d+/, (digits) => String(BigInt(digits) + 1n));

/**
 * The number after the last one of the year, the card's order of appointment among them: `118-ОД` → `119-ОД`; `1` where
 * the year has none yet.
 */
export const nextOrderNumber = (school: Pick<School, 'orders' | 'organisation'>, on: Day): string => {
  const { date: day, number } = school.organisation.appointmentOrder;
  const [last] = [...ordersByDate(school), { date: day, number: bareNumber(number) }]
    .filter((order) => order.date.slice(0, 4) === on.slice(0, 4) && /\d/.test(order.number))
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return last ? numberAfter(last.number) : '1';
};

/** The last order of a kind in the school year of a day: made again, its document keeps this number and date. */
export const orderOfYear = (school: Pick<School, 'orders'>, kind: OrderKind, on: Day): Order | undefined =>
  ordersByDate(school).find((order) => order.kind === kind && schoolYearOf(order.date) === schoolYearOf(on));

/** Another order of the same year with this number: numbers begin anew each year. */
export const orderWithNumber = (
  orders: readonly Order[],
  { number, date, id }: { readonly number: string; readonly date: Day | ''; readonly id: string | null },
): Order | undefined => {
  const given = bareNumber(number).toLowerCase();
  if (given === '') return undefined;
  return orders.find(
    (order) =>
      order.id !== id && order.number.toLowerCase() === given && order.date.slice(0, 4) === date.slice(0, 4),
  );
};

/** Puts an order into the register; the same order twice stands there once. */
export const registerOrder = (school: School, entry: OrderEntry, ids: Ids): School => {
  const order = { ...entry, number: bareNumber(entry.number) };
  const known = rowsOf(school.orders).some(
    ({ kind, number, date }) => kind === order.kind && number === order.number && date === order.date,
  );
  return known ? school : { ...school, orders: withRow(school.orders, { id: ids.next(), ...order }) };
};

/** Gives the line of an order another number and date; without such a line, or where both stand, nothing changes. */
export const mendOrder = (school: School, before: OrderKey, after: OrderKey): School => {
  const lineOf = ({ kind, number, date }: OrderKey): Order | undefined =>
    rowsOf(school.orders).find(
      (order) => order.kind === kind && order.number === bareNumber(number) && order.date === date,
    );
  const line = lineOf(before);
  if (!line || lineOf(after)) return school;
  const mended = { ...line, number: bareNumber(after.number), date: after.date };
  return { ...school, orders: withRow(school.orders, mended) };
};

export const removeOrder = (school: School, id: string): Result<School> => {
  if (!school.orders.has(id)) return failed({ code: 'order-unknown' });
  const orders = new Map(school.orders);
  orders.delete(id);
  return ok({ ...school, orders });
};
