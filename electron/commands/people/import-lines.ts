import { classLabelsOf } from '../../../shared/application/reconciling/roster-people.ts';
import { fullName } from '../../../shared/domain/people/person.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { PlanEntry, RosterPlan } from '../../../shared/importing/plan/plan.ts';
import {
  categorySentence,
  columnsSentence,
  countsSentence,
  dryRunSentence,
  exampleChange,
  examplePerson,
  examplesSentence,
  type ImportStep,
  ignoredColumnsSentence,
  newClassesSentence,
} from '../../../shared/text/importing.ts';
import { changedFieldName, pathName } from '../../../shared/text/screens/roster-fields.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { begunClasses } from '../../../shared/views/import-preview/begun-classes.ts';

const MOST_EXAMPLES = 5;

/** The first people of each kind that a dry run speaks of. */
const exampleLines = (plan: RosterPlan, school: School): readonly string[] => {
  const words = vocabularyOf(school.organisation);
  const entries = (action: PlanEntry['action']): readonly string[] =>
    plan.entries
      .filter((entry) => entry.action === action)
      .map(({ person, read, changes }) =>
        examplePerson(
          fullName(person.name),
          read.label?.label ?? '',
          changes.map(({ field, from, to }) => exampleChange(changedFieldName(field, words), from, to)),
        ),
      );
  const missing = plan.missing.flatMap((id) => {
    const person = school.persons.get(id);
    return person ? examplePerson(fullName(person.name), classLabelsOf(school, person), []) : [];
  });
  const kinds = [
    { what: 'create', people: entries('create') },
    { what: 'update', people: entries('update') },
    { what: 'missing', people: missing },
  ] as const;
  return kinds
    .filter(({ people }) => people.length > 0)
    .map(({ what, people }) => examplesSentence(what, people.slice(0, MOST_EXAMPLES), people.length));
};

/** Title → what its column was taken for; the first sheet's word stands. */
export const takenColumns = (plan: RosterPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(plan.sheets.toReversed().flatMap(({ columns }) => [...columns.taken]));

export const ignoredColumns = (plan: RosterPlan): readonly string[] => [
  ...new Set(plan.sheets.flatMap(({ columns }) => columns.ignored)),
];

/** What a person reads of an import: what was understood, what became of it, and for a dry run a few examples. */
export const planLines = (plan: RosterPlan, step: ImportStep, school: School): readonly string[] => {
  const words = vocabularyOf(school.organisation);
  const taken = Object.entries(takenColumns(plan)).map(
    ([title, path]) => [title, pathName(path, words)] as const,
  );
  const ignored = ignoredColumns(plan).filter((title) => !/^№|^n$|п\/п/i.test(title));
  const begun = begunClasses(plan);
  return [
    categorySentence(plan.category, plan.reason, words),
    ...(begun.length === 0 ? [] : [newClassesSentence(begun, words)]),
    ...(taken.length === 0 ? [] : [columnsSentence(taken)]),
    countsSentence(plan.counts, step),
    ...(ignored.length === 0 ? [] : [ignoredColumnsSentence(ignored)]),
    ...(step === 'planned' ? [...exampleLines(plan, school), dryRunSentence] : []),
  ];
};
