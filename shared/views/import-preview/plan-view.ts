import { classIdsOf } from '../../domain/classes/classes-of-person.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import type { Category } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { filledTexts } from '../../importing/cells/cell-text.ts';
import type { Workbook } from '../../importing/cells/workbook.ts';
import { rowKeyOf } from '../../importing/matching/past-decisions.ts';
import { entryKeys } from '../../importing/plan/entry-keys.ts';
import type { FieldChange, MatchBasis, PlanEntry, RosterPlan } from '../../importing/plan/plan.ts';
import type { Place, Problem, Severity } from '../../importing/rows/problem.ts';
import type { BegunClass } from '../../text/importing.ts';
import { doubtSentence, problemSentence } from '../../text/importing.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { begunClasses } from './begun-classes.ts';
import { type Brake, brakeOf } from './brake.ts';

/** What would become of a person: the order in which they are shown. */
export const planStates = ['rejected', 'update', 'create', 'missing', 'unchanged'] as const;
export type PlanState = (typeof planStates)[number];

export type RowNote = {
  readonly severity: Severity;
  readonly column: string;
  readonly text: string;
  /** True where the row repeats another, unless the user knows that it is another person. */
  readonly repeats?: true;
};

/** Somebody of the base beside whom a person of the file is laid, to be told apart or taken for one. */
export type CandidateView = {
  readonly personId: string;
  readonly name: string;
  readonly place: string;
  readonly birthDate: string;
  readonly phone: string;
  /** Whether the row was taken for this very person. */
  readonly taken: boolean;
};

/** One line of the difference between the file and the base. */
export type PlanRowView = {
  /** The same whenever the same file is planned again. */
  readonly id: string;
  /** The person of the base; null for somebody new and for a row that stays out. */
  readonly personId: string | null;
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
  /** What was typed by hand and stays: from what the base has to what the file says. */
  readonly kept: readonly FieldChange[];
  /** Who the person may be instead; with `facts` beside them. */
  readonly candidates: readonly CandidateView[];
  /** The birthday and the phone as the file gives them, where there is somebody to compare with. */
  readonly facts: readonly string[];
  /** Names the row in a decision about who it is; '' where none can be made. */
  readonly rowKey: string;
  /** The file's sheet, by which a row is looked up. */
  readonly sheetName: string;
};

export type PlanView = {
  readonly rows: readonly PlanRowView[];
  readonly counts: Readonly<Record<PlanState, number>>;
  readonly newClasses: readonly BegunClass[];
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
  ...(doubt.code === 'duplicate' && severity === 'error' && { repeats: true as const }),
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

/** What only a person of the file has. */
const bare = {
  personId: null,
  kept: [],
  candidates: [],
  facts: [],
  rowKey: '',
  sheetName: '',
} as const satisfies Partial<PlanRowView>;

const entryState = { create: 'create', update: 'update', unchanged: 'unchanged' } as const;

/** Makes the rows of each kind, with the notes that stand at their places. */
const rowMaker = ({ plan, school, workbook }: Source, notes: ReturnType<typeof noteGiver>) => {
  const many = plan.sheets.length > 1;
  const sheetOf = ({ sheet }: Place): string => (many ? sheet : '');
  const labelOf = new Map(
    [...rowsOf(school.classes), ...plan.newClasses].map(({ id, label }) => [id, label]),
  );

  const placeOf = (person: Person): string => {
    if (person.category === 'staff') return person.position ?? '';
    const ids = person.category === 'student' ? [person.classId ?? ''] : classIdsOf(school, person);
    return ids.flatMap((id) => labelOf.get(id) ?? []).join(', ');
  };

  const keys = entryKeys(plan.entries);
  const candidateOf = (id: string, taken: boolean): CandidateView | null => {
    const person = school.persons.get(id);
    return (
      (person && {
        personId: id,
        name: fullName(person.name),
        place: placeOf(person),
        birthDate: person.birthDate === undefined ? '' : shortDate(person.birthDate),
        phone: person.phone ?? '',
        taken,
      }) ??
      null
    );
  };
  const ofEntry = (entry: PlanEntry, at: number): PlanRowView => {
    const { person, read, places, changes, match, kept, candidates } = entry;
    const [place = read.place] = places;
    const birth = read.birthDate === undefined ? [] : [shortDate(read.birthDate)];
    return {
      id: keys[at] ?? person.id,
      personId: match === null ? null : person.id,
      kept,
      candidates: candidates.flatMap((id) => candidateOf(id, id === person.id) ?? []),
      facts: candidates.length === 0 ? [] : [...birth, ...(read.phone === undefined ? [] : [read.phone])],
      rowKey: candidates.length === 0 && match !== 'decided' ? '' : rowKeyOf(read),
      sheetName: place.sheet,
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
      ...bare,
      id: `row ${placeKey(place)}`,
      sheetName: place.sheet,
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
    ...bare,
    id: person.id,
    personId: person.id,
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

  return { ofEntry, ofRejected, ofMissing };
};

/** The rows of a plan as the screen shows them: what needs a look first, the rest in the order of the file. */
export const planViewOf = (source: Source): PlanView => {
  const { plan, school } = source;
  const words = vocabularyOf(school.organisation);
  const notes = noteGiver(plan.problems, words);
  const { ofEntry, ofRejected, ofMissing } = rowMaker(source, notes);
  const many = plan.sheets.length > 1;
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
    newClasses: begunClasses(plan),
    remarks: notes.left().map((problem) => problemSentence(problem, many, words)),
    brake: brakeOf(plan, school),
  };
};
