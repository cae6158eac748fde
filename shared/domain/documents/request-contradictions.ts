import type { Organisation, PersonName } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import type { Order } from '../registers.ts';
import { folded } from '../values/alphabet.ts';
import type { Day } from '../values/calendar.ts';
import { mixedPart } from '../values/email.ts';
import { parsePhone, russianMobile } from '../values/phone.ts';
import { bareNumber } from './register-order.ts';

/** Two places of the base or the request that say different things, or a day that cannot be. */
export type Contradiction =
  | { readonly kind: 'rosterPhone'; readonly card: string; readonly roster: string }
  | { readonly kind: 'questionPhone'; readonly label: string; readonly card: string; readonly value: string }
  | { readonly kind: 'questionAlphabets'; readonly label: string; readonly part: string }
  | { readonly kind: 'questionEmpty'; readonly label: string }
  | { readonly kind: 'orderInFuture'; readonly day: Day }
  | { readonly kind: 'orderDate'; readonly number: string; readonly card: Day; readonly register: Day }
  | { readonly kind: 'laterOrder'; readonly card: Day; readonly number: string; readonly register: Day }
  | { readonly kind: 'region'; readonly inn: string; readonly ogrn: string };

const nameKey = ({ surname, givenName, patronymic }: PersonName): string =>
  folded([surname, givenName, patronymic].join(' '));

const rosterPhone = (
  { administrator }: Organisation,
  persons: Iterable<Person>,
): readonly Contradiction[] => {
  const card = russianMobile(administrator.phone);
  if (card === null) return [];
  for (const { category, name, phone, leftOn } of persons) {
    if (category !== 'staff' || leftOn !== undefined || nameKey(name) !== nameKey(administrator)) continue;
    if (phone !== undefined && phone !== card) return [{ kind: 'rosterPhone', card, roster: phone }];
  }
  return [];
};

const MOBILE_LABEL = /(?<!\p{L})(?:моб|сотов)/iu;

const questions = ({ administrator, questionnaire = [] }: Organisation): readonly Contradiction[] =>
  questionnaire.flatMap(({ source, label, value }): readonly Contradiction[] => {
    if (source !== 'own') return [];
    if (value.trim() === '') return [{ kind: 'questionEmpty', label }];
    const part = /[@/]|\.\p{L}{2,}/u.test(value) ? mixedPart(value) : null;
    if (part !== null) return [{ kind: 'questionAlphabets', label, part }];
    const [card, phone] = [russianMobile(administrator.phone), parsePhone(value).value];
    const differs = MOBILE_LABEL.test(label) && card !== null && phone !== null && phone !== card;
    return differs ? [{ kind: 'questionPhone', label, card, value: phone }] : [];
  });

const orderDays = (
  { appointmentOrder: { number, date } }: Organisation,
  orders: Iterable<Order>,
  today: Day,
): readonly Contradiction[] => {
  if (date === '') return [];
  const future: readonly Contradiction[] = date > today ? [{ kind: 'orderInFuture', day: date }] : [];
  const bare = bareNumber(number);
  const others = [...orders].filter((order) => order.kind === 'appointment' && order.date !== date);
  // The year begins the numbers anew.
  const same = others.find((order) => order.number === bare && order.date.slice(0, 4) === date.slice(0, 4));
  if (same) return [...future, { kind: 'orderDate', number: bare, card: date, register: same.date }];
  const later = others.find((order) => order.date > date);
  return later
    ? [...future, { kind: 'laterOrder', card: date, number: later.number, register: later.date }]
    : future;
};

/** Both numbers name the region where the organisation was entered. */
const regions = ({ inn, ogrn }: Organisation): readonly Contradiction[] =>
  /^\d{10}$/.test(inn) && /^\d{13}$/.test(ogrn) && inn.slice(0, 2) !== ogrn.slice(3, 5)
    ? [{ kind: 'region', inn: inn.slice(0, 2), ogrn: ogrn.slice(3, 5) }]
    : [];

/** What should be looked at before the request goes out, though it does not keep it from being made (R5). */
export const requestContradictions = (
  organisation: Organisation,
  around: { readonly persons: Iterable<Person>; readonly orders: Iterable<Order> },
  today: Day,
): readonly Contradiction[] => [
  ...rosterPhone(organisation, around.persons),
  ...orderDays(organisation, around.orders, today),
  ...regions(organisation),
  ...questions(organisation),
];
