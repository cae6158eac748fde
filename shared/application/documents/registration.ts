import type { RegistrationChange } from '../../domain/documents/registration.ts';
import { markRegistration, repeatRegistration } from '../../domain/documents/registrations.ts';
import type { Ids } from '../../domain/ids.ts';
import type { Question } from '../../domain/organisation/questionnaire.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Clock, SchoolStore } from '../ports.ts';

type Services = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

/** Writes down what became of the registration request: sent, answered, refused, done (R4). */
export const noteRegistration = async (
  change: RegistrationChange,
  { store, clock }: Services,
): Promise<Result<null>> => {
  const school = store.current();
  const next = markRegistration(school, change, clock.today());
  if (!next.ok) return next;
  const saved = await store.commit(school, next.value, {
    kind: 'registration-marked',
    subject: change.state,
    counts: {},
  });
  return saved.ok ? ok(null) : saved;
};

/** Begins a repeated request after one that has ended. */
export const beginAgain = async ({ store, ids }: Services): Promise<Result<null>> => {
  const school = store.current();
  const next = repeatRegistration(school, ids.next);
  if (!next.ok) return next;
  const saved = await store.commit(school, next.value, {
    kind: 'registration-marked',
    subject: 'again',
    counts: {},
  });
  return saved.ok ? ok(null) : saved;
};

/** The rows of the data sheet as the user wants them; null: the starter set again. */
export const saveQuestionnaire = async (
  questions: readonly Question[] | null,
  { store }: Pick<Services, 'store'>,
): Promise<Result<null>> => {
  const school = store.current();
  const { questionnaire: _before, ...rest } = school.organisation;
  const organisation = questions === null ? rest : { ...rest, questionnaire: questions };
  const next = { ...school, organisation };
  const saved = await store.commit(school, next, {
    kind: 'questionnaire-changed',
    subject: '',
    counts: { rows: questions?.length ?? 0 },
  });
  return saved.ok ? ok(null) : saved;
};
