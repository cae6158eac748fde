import { removeOwnForm, saveOwnForm } from '../../domain/reports/own-form.ts';
import type { OwnForm } from '../../domain/reports/report-records.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SchoolStore } from '../ports.ts';

/** Keeps a table of the district's own under its name. */
export const keepOwnForm = async (form: OwnForm, store: SchoolStore): Promise<Result<null>> => {
  const school = store.current();
  const next = saveOwnForm(school, form);
  if (!next.ok) return next;
  const act = { kind: 'form-saved', subject: form.name.trim(), counts: {} } as const;
  const saved = await store.commit(school, next.value, act);
  return saved.ok ? ok(null) : saved;
};

/** Forgets a form; one that is gone already is no failure. */
export const forgetOwnForm = async (id: string, store: SchoolStore): Promise<Result<null>> => {
  const school = store.current();
  const form = school.ownForms.get(id);
  if (!form) return ok(null);
  const act = { kind: 'form-removed', subject: form.name, counts: {} } as const;
  const saved = await store.commit(school, removeOwnForm(school, id), act);
  return saved.ok ? ok(null) : saved;
};
