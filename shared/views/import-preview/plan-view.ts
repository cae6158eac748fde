import { classIdsOf } from '../../domain/classes-of-person.ts';
import { fullName, type Person } from '../../domain/person.ts';
import type { Category } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { filledTexts } from '../../importing/cell-text.ts';
import type { FieldChange, MatchBasis, PlanEntry, RosterPlan } from '../../importing/plan.ts';
import type { Place, Problem, Severity } from '../../importing/problem.ts';
import type { Workbook } from '../../importing/workbook.ts';
import { doubtSentence, problemSentence } from '../../text/importing.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { type Brake, brakeOf } from './brake.ts';

/** What would become of a person: the order in which they are shown. */
export const planStates = ['rejected', 'update', 'create', 'missing', 'unchanged'] as const;
export type PlanState = (typeof planStates)[number];

export type RowNote = { readonly severity: Severity; readonly column: string; readonly text: string };

/** One line of the difference between the file and the base. */
export type PlanRowView = {
  readonly id: string;
  readonly state: PlanState;
  /** '' where the file has one sheet, and for people whom it does not name. */
  readonly sheet: string;
  /** As Excel counts; 0 for people whom the file does not name. */
  readonly row: number;
  readonly name: string;
  /** The class, or the position. */
  readonly place: string;
  readonly category: Category;
  readonly changes: readonly FieldChange[];
  readonly match: MatchBasis | null;
  readonly notes: readonly RowNote[];
};

export type PlanView = {
  readonly rows: readonly PlanRowView[];
  readonly counts: Readonly<Record<PlanState, number>>;
  readonly newClasses: readonly string[];
  /** What is doubtful about the file as a whole. */
  readonly remarks: readonly string[];
  /** Set when so much would change that it must be confirmed. */
  readonly brake: Brake | null;
};

const placeKey = ({ sheet, row }: Place): string => `${row} ${sheet}`;

const noteOf = ({ severity, column, doubt }: Problem, words: Vocabulary): RowNote => ({
  severity,
  column,
  text: doubtSentence(doubt, words),
});

type Source = { readonly plan: RosterPlan; readonly school: School; readonly workbook: Workbook };

/** Hands out each problem once: to the first line that stands at its place. */
const noteGiver = (problems: readonly Problem[], words: Vocabulary) => {
  const waiting = Map.groupBy(problems, placeKey);
  return {
    take: (places: readonly Place[]): readonly RowNote[] =>
      places.flatMap((place) => {
        const found = waiting.get(placeKey(place)) ?? [];
        waiting.delete(placeKey(place));
        return found.map((problem) => noteOf(problem, words));
      }),
    left: (): readonly Problem[] => [...waiting.values()].flat(),
  };
};

const entryState = { create: 'create', update: 'update', unchanged: 'unchanged' } as const;

/** The rows of a plan as the screen shows them: what needs a look first, the rest in the order of the file. */
export const planViewOf = ({ plan, school, workbook }: Source): PlanView => {
  const many = plan.sheets.length > 1;
  const words = vocabularyOf(school.organisation);
  const notes = noteGiver(plan.problems, words);
  const sheetOf = ({ sheet }: Place): string => (many ? sheet : '');
  const labelOf = new Map(
    [...rowsOf(school.classes), ...plan.newClasses].map(({ id, label }) => [id, label]),
  );

  const placeOf = (person: Person): string => {
    if (person.category === 'staff') return person.position ?? '';
    const ids = person.category === 'student' ? [person.classId ?? ''] : classIdsOf(school, person);
    return ids.flatMap((id) => labelOf.get(id) ?? []).join(', ');
  };

  const ofEntry = (entry: PlanEntry): PlanRowView => {
    const { person, read, places, changes, match } = entry;
    const [place = read.place] = places;
    return {
      id: person.id,
      state: entryState[entry.action],
      sheet: sheetOf(place),
      row: place.row,
      name: fullName(person.name),
      place: placeOf(person) || (read.label?.label ?? ''),
      category: person.category,
      changes,
      match,
      notes: notes.take(places),
    };
  };
  const ofRejected = (place: Place): PlanRowView => {
    const cells = workbook.sheets.find(({ name }) => name === place.sheet)?.rows[place.row - 1] ?? [];
    return {
      id: `row ${placeKey(place)}`,
      state: 'rejected',
      sheet: sheetOf(place),
      row: place.row,
      name: filledTexts(cells).slice(0, 5).join(' · '),
      place: '',
      category: plan.category,
      changes: [],
      match: null,
      notes: notes.take([place]),
    };
  };
  const ofMissing = (person: Person): PlanRowView => ({
    id: person.id,
    state: 'missing',
    sheet: '',
    row: 0,
    name: fullName(person.name),
    place: placeOf(person),
    category: person.category,
    changes: [],
    match: null,
    notes: [],
  });

  // A row that stays out keeps its problems: they are why.
  const rejected = plan.rejected.map(ofRejected);
  const entries = plan.entries.map(ofEntry);
  const missing = plan.missing.flatMap((id) => {
    const person = school.persons.get(id);
    return person ? [ofMissing(person)] : [];
  });
  const all = Map.groupBy([...rejected, ...entries, ...missing], ({ state }) => state);
  const of = (state: PlanState): readonly PlanRowView[] => all.get(state) ?? [];
  return {
    rows: planStates.flatMap(of),
    counts: {
      rejected: of('rejected').length,
      update: of('update').length,
      create: of('create').length,
      missing: of('missing').length,
      unchanged: of('unchanged').length,
    },
    newClasses: plan.newClasses.map(({ label }) => label),
    remarks: notes.left().map((problem) => problemSentence(problem, many, words)),
    brake: brakeOf(plan, school),
  };
};
