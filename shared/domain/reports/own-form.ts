import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRow } from '../table.ts';
import type { OwnForm } from './report-records.ts';

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('ru') === other.trim().toLocaleLowerCase('ru');

/** Puts a form in place, new or changed; names are told apart whatever their case. */
export const saveOwnForm = (school: School, form: OwnForm): Result<School> => {
  const name = form.name.trim();
  if (name === '' || form.indicators.length === 0) return failed({ code: 'form-incomplete' });
  const taken = rowsOf(school.ownForms).some((other) => other.id !== form.id && sameName(other.name, name));
  if (taken) return failed({ code: 'form-name-taken', name });
  return ok({ ...school, ownForms: withRow(school.ownForms, { ...form, name }) });
};

export const removeOwnForm = (school: School, id: string): School => {
  if (!school.ownForms.has(id)) return school;
  return { ...school, ownForms: new Map([...school.ownForms].filter(([known]) => known !== id)) };
};

/** The form of that name; null when there is none. */
export const ownFormNamed = (school: School, name: string): OwnForm | null =>
  rowsOf(school.ownForms).find((form) => sameName(form.name, name)) ?? null;
