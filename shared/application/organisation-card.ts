import { z } from 'zod';
import type { Failure } from '../domain/failure.ts';
import type { OrganisationCard } from '../domain/organisation/create-school.ts';
import { organisationKinds, platforms } from '../domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { isBlank } from '../domain/values/alphabet.ts';
import { isDay } from '../domain/values/calendar.ts';
import { cardExpectations, cardFileKeys, cardFileText } from '../text/organisation-card.ts';
import { closestWord } from '../text/words/closest-word.ts';

const LONGEST_TEXT = 1000;

/** Line breaks and runs of spaces come in with text copied from a letterhead. */
const text = z
  .string()
  .max(LONGEST_TEXT)
  .transform((value) => value.replace(/\s+/g, ' ').trim());
const field = text.default('');
/** Copied from registers with spaces between the groups of digits. */
const code = field.transform((value) => (/^[\d\s-]+$/.test(value) ? value.replace(/\D/g, '') : value));
/** Who has no patronymic has a dash or a word in many lists. */
const patronymic = field.transform((value) => (isBlank(value) ? '' : value));
const day = text.refine((value) => value === '' || isDay(value)).default('');

const name = { surname: field, givenName: field, patronymic };

const card = z.strictObject({
  kind: z.enum(organisationKinds),
  platform: z.enum(platforms),
  fullName: field,
  shortName: field,
  city: field,
  region: field,
  address: field,
  phone: field,
  email: field,
  site: field,
  inn: code,
  kpp: code,
  okpo: code,
  ogrn: code,
  director: z.strictObject({ ...name, post: text.default(cardFileText.usualPost) }).prefault({}),
  administrator: z.strictObject({ ...name, post: field, phone: field, email: field }).prefault({}),
  appointmentOrder: z.strictObject({ number: field, date: day }).prefault({}),
});

/** The key that was meant, misspelt or in the words of the form; every key where none is near. */
const keysNear = (key: string): readonly string[] => {
  const word = key.toLowerCase();
  const keys = cardFileKeys.map(([known]) => known);
  const named = cardFileKeys.find(([, meaning]) => meaning.toLowerCase().replace(/:.*/, '') === word)?.[0];
  const near = named ?? closestWord(key, keys);
  return near === null ? keys : [near];
};

const failureOf = (issue: z.core.$ZodIssue): Failure => {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = [path, issue.keys[0]].filter(Boolean).join('.');
    return { code: 'card-unknown-key', key, known: keysNear(key) };
  }
  const expected = cardExpectations[path] ?? cardFileText.upTo(LONGEST_TEXT);
  return { code: 'card-bad-value', key: path === '' ? cardFileText.wholeCard : path, expected };
};

/** Checks an organisation's card: an unknown key is an error, an absent one stays empty until something needs it. */
export const readOrganisationCard = (value: unknown): Result<OrganisationCard> => {
  const read = card.safeParse(value);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  if (!issue) throw new Error('a guard failed without an issue');
  return failed(failureOf(issue));
};
