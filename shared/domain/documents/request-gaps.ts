import type { OrganisationCard } from '../organisation/create-school.ts';
import type { Organisation, PersonName } from '../organisation/organisation.ts';
import { hasMixedAlphabets, isBlank, tidy } from '../values/alphabet.ts';
import { isDay } from '../values/calendar.ts';
import { isEmail, mixedPart } from '../values/email.ts';
import { parsePhone, russianMobile } from '../values/phone.ts';
import { isInn, isKpp, isOgrn, isOkpo } from '../values/requisites.ts';
import { bareNumber } from './register-order.ts';

/** The fields of the organisation's card that the request depends on. */
export type RequestField =
  | 'fullName'
  | 'shortName'
  | 'city'
  | 'phone'
  | 'email'
  | 'site'
  | 'inn'
  | 'kpp'
  | 'okpo'
  | 'ogrn'
  | 'directorSurname'
  | 'directorGivenName'
  | 'directorPatronymic'
  | 'directorPost'
  | 'administratorSurname'
  | 'administratorGivenName'
  | 'administratorPatronymic'
  | 'administratorPost'
  | 'administratorPhone'
  | 'administratorEmail'
  | 'orderNumber'
  | 'orderDate';

/** Why a field keeps the request from being made; `value` is what stands there now. */
export type GapReason =
  | 'empty'
  | 'initialOnly'
  | 'mixedAlphabets'
  | 'notMobile'
  | 'foreignPhone'
  | 'shortPhone'
  | 'notPhone'
  | 'notEmail'
  | 'checkDigits'
  | 'notDigits'
  | 'notDay';

export type RequestGap = { readonly field: RequestField; readonly reason: GapReason; readonly value: string };

type Check = (value: string) => GapReason | null;

const present: Check = (value) => (isBlank(tidy(value)) ? 'empty' : null);

const nameWord: Check = (value) => {
  if (value !== '' && /^\p{L}\.?$/u.test(tidy(value))) return 'initialOnly';
  return hasMixedAlphabets(value) ? 'mixedAlphabets' : null;
};

const address: Check = (value) => (mixedPart(value) === null ? null : 'mixedAlphabets');

const email: Check = (value) => address(value) ?? (isEmail(tidy(value)) ? null : 'notEmail');

const FEWEST_DIGITS = 10;

/** Rights are given to a Russian mobile number alone; Kazakhstan shares its first digit. */
const mobile: Check = (value) => {
  if (russianMobile(value) !== null) return null;
  const phone = parsePhone(value).value;
  if (phone !== null && !/^\+7[^67]/.test(phone)) return 'foreignPhone';
  return value.replace(/\D/g, '').length < FEWEST_DIGITS ? 'shortPhone' : 'notMobile';
};

const anyPhone: Check = (value) => (parsePhone(value).value === null ? 'notPhone' : null);

const checked =
  (lengths: RegExp, holds: (value: string) => boolean): Check =>
  (value) => {
    if (!lengths.test(value)) return 'notDigits';
    return holds(value) ? null : 'checkDigits';
  };

/** The first reason that is found; an empty field is judged by `present` alone. */
const required =
  (...checks: readonly Check[]): Check =>
  (value) =>
    present(value) ?? checks.map((check) => check(value)).find((reason) => reason !== null) ?? null;

/** A field that may be empty, but must be right when it is not. */
const optional =
  (check: Check): Check =>
  (value) =>
    present(value) === null ? check(value) : null;

const innCheck = optional(checked(/^(?:\d{10}|\d{12})$/, isInn));

/** What is wrong with an ИНН by itself; nothing with an empty one. */
export const innGap = (value: string): RequestGap | null => {
  const reason = innCheck(value);
  return reason === null ? null : { field: 'inn', reason, value };
};

type Row = readonly [field: RequestField, value: string, check: Check];

const nameRows = (who: 'director' | 'administrator', name: PersonName): readonly Row[] => [
  [`${who}Surname`, name.surname, required(nameWord)],
  [`${who}GivenName`, name.givenName, required(nameWord)],
  [`${who}Patronymic`, name.patronymic, optional(nameWord)],
];

const rowsOf = (organisation: OrganisationCard): readonly Row[] => {
  const { director, administrator, appointmentOrder } = organisation;
  return [
    ['fullName', organisation.fullName, required()],
    ['city', organisation.city, required()],
    ['phone', organisation.phone, optional(anyPhone)],
    ['inn', organisation.inn, innCheck],
    ['kpp', organisation.kpp, optional(checked(/^\d{4}[\dA-Z]{2}\d{3}$/, isKpp))],
    ['okpo', organisation.okpo, optional(checked(/^(?:\d{8}|\d{10})$/, isOkpo))],
    ['ogrn', organisation.ogrn, optional(checked(/^(?:\d{13}|\d{15})$/, isOgrn))],
    ['email', organisation.email, optional(email)],
    ['site', organisation.site, optional(address)],
    ...nameRows('director', director),
    ['directorPost', director.post, required()],
    ...nameRows('administrator', administrator),
    ['administratorPost', administrator.post, required()],
    ['administratorPhone', administrator.phone, required(mobile)],
    ['administratorEmail', administrator.email, required(email)],
    ['orderNumber', bareNumber(appointmentOrder.number), required()],
    ['orderDate', appointmentOrder.date, required((value) => (isDay(value) ? null : 'notDay'))],
  ];
};

/** What keeps the registration request from being made, in the order of the card (R4, R5). */
export const requestGaps = (organisation: OrganisationCard): readonly RequestGap[] =>
  rowsOf(organisation).flatMap(([field, value, check]) => {
    const reason = check(value);
    return reason === null ? [] : [{ field, reason, value }];
  });

const registryCodes: ReadonlySet<RequestField> = new Set(['inn', 'kpp', 'okpo', 'ogrn']);

/** Codes of the registers that are written with a wrong length or check digit. */
export const codeGaps = (organisation: OrganisationCard): readonly RequestGap[] =>
  requestGaps(organisation).filter(({ field }) => registryCodes.has(field));

/** Fields without which the papers are made, but are poorer. */
export const requestThinFields = (organisation: Organisation): readonly RequestField[] =>
  (['shortName', 'inn', 'ogrn', 'email'] as const).filter((field) => present(organisation[field]) !== null);
