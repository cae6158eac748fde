import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRow } from '../table.ts';
import type { CaseAnswers, GrammaticalCase, NameCases } from './name-cases.ts';

/** Whose name it is: one of the two on the organisation's card, or a person of the base by id. */
export type NameBearer = 'director' | 'administrator' | { readonly personId: string };

export type CaseAnswer = {
  readonly bearer: NameBearer;
  readonly part: 'name' | 'post';
  /** The words as they were asked about. */
  readonly of: string;
  readonly grammaticalCase: GrammaticalCase;
  readonly answer: string;
};

const withAnswer = (before: NameCases | undefined, given: CaseAnswer): NameCases => {
  const known = before?.[given.part];
  // Answers about a former name say nothing of the new one.
  const kept: CaseAnswers = known?.of === given.of ? known : { of: given.of };
  return { ...before, [given.part]: { ...kept, [given.grammaticalCase]: given.answer } };
};

/** Keeps what the user said of a name with the person that bears it. */
export const answerCase = (school: School, given: CaseAnswer): Result<School> => {
  const { bearer } = given;
  const { organisation } = school;
  if (bearer === 'director' || bearer === 'administrator') {
    const field = bearer === 'director' ? 'directorCases' : 'administratorCases';
    return ok({
      ...school,
      organisation: { ...organisation, [field]: withAnswer(organisation[field], given) },
    });
  }
  const person = school.persons.get(bearer.personId);
  if (!person) return failed({ code: 'person-unknown', id: bearer.personId });
  const nameCases = withAnswer(person.nameCases, given);
  return ok({ ...school, persons: withRow(school.persons, { ...person, nameCases }) });
};
