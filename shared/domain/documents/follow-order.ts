import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import { bareNumber, type OrderEntry } from './register-order.ts';

type NumberAndDate = { readonly number: string; readonly date?: string };

const isSame = (order: OrderEntry, { number, date }: NumberAndDate): boolean =>
  order.number === bareNumber(number) && order.date === date;

/** The card names the order of appointment, from which the request and its papers take it. */
const onCard = (school: School, before: OrderEntry | null, { number, date }: OrderEntry): School => {
  const { appointmentOrder } = school.organisation;
  const isEmpty = bareNumber(appointmentOrder.number) === '' && appointmentOrder.date === '';
  if (!isEmpty && !(before && isSame(before, appointmentOrder))) return school;
  return { ...school, organisation: { ...school.organisation, appointmentOrder: { number, date } } };
};

const onAppointments = (school: School, before: OrderEntry | null, { number, date }: OrderEntry): School => {
  const rows = rowsOf(school.appointments)
    .filter(
      ({ orderNumber, orderDate = '' }) => before && isSame(before, { number: orderNumber, date: orderDate }),
    )
    .map((row) => ({ ...row, orderNumber: number, orderDate: date }));
  return rows.length === 0 ? school : { ...school, appointments: withRows(school.appointments, rows) };
};

/**
 * An order has one number and one date: what refers to it changes with its line of the register (R2, R11). `before` is
 * null for a new line: the order of appointment fills a card that has none.
 */
export const followOrder = (school: School, before: OrderEntry | null, after: OrderEntry): School => {
  if (before && before.kind !== after.kind) return school;
  if (after.kind === 'appointment') return onCard(school, before, after);
  return after.kind === 'administrators' ? onAppointments(school, before, after) : school;
};
