import type { JournalEntry } from '../../domain/base/journal.ts';
import type { LaterTouched, TakenBack } from '../../domain/base/take-back-step.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { actSentence, momentText } from '../../text/screens/journal-screen.ts';
import { changedFieldNames, undoFieldNames } from '../../text/screens/roster-fields.ts';
import { revisionShift, undoneNumbers } from '../journal/undone-acts.ts';

/** An import that was carried out. */
export type PastImport = {
  /** Names the step of the base. */
  readonly revision: number;
  readonly file: string;
  readonly when: string;
  readonly sentence: string;
  readonly undone: boolean;
};

const MOST_IMPORTS = 50;

/** The imports of a journal whose entries are newest first. */
export const pastImports = (entries: readonly JournalEntry[], revision: number): readonly PastImport[] => {
  const undone = undoneNumbers(entries, revision);
  const shift = revisionShift(entries, revision);
  return entries
    .filter(({ kind }) => kind === 'roster-imported')
    .slice(0, MOST_IMPORTS)
    .map((entry) => ({
      revision: entry.number - shift,
      file: entry.subject,
      when: momentText(entry.at),
      sentence: actSentence(entry),
      undone: undone.has(entry.number),
    }));
};

type UndoneRow = {
  readonly id: string;
  readonly what: 'restored' | 'removed' | 'kept';
  readonly name: string;
  /** Old → new, field by field; for what is kept, the fields that were changed since. */
  readonly details: readonly string[];
};

/** What undoing an import would change. */
export type ImportUndoView = {
  readonly revision: number;
  /** The state of the base that this was worked out for. */
  readonly dataRevision: number;
  readonly rows: readonly UndoneRow[];
};

type Fields = Readonly<Record<string, unknown>>;

const shown = (field: string, value: unknown, school: School): string => {
  if (typeof value !== 'string') return '';
  if (field === 'classId') return school.classes.get(value)?.label ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? shortDate(value) : value;
};

const nameOfField = (field: string): string =>
  undoFieldNames[field] ?? Object.entries(changedFieldNames).find(([key]) => key === field)?.[1] ?? '';

const flat = ({ name, ...rest }: Person): Fields => ({ ...rest, ...name });

const changesOf = (before: Person, after: Person, schools: readonly [School, School]): readonly string[] => {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) => {
    if (JSON.stringify(old[field]) === JSON.stringify(now[field]) || nameOfField(field) === '') return [];
    const [from, to] = [shown(field, old[field], schools[0]), shown(field, now[field], schools[1])];
    return [`${nameOfField(field)}: ${from || '–'} → ${to || '–'}`];
  });
};

const nameOf = ({ table, id }: Pick<LaterTouched, 'table' | 'id'>, school: School): string | null => {
  if (table === 'classes') return school.classes.get(id)?.label ?? null;
  const person = table === 'persons' ? school.persons.get(id) : undefined;
  return person ? fullName(person.name) : null;
};

/** The people and classes that the undoing touches; registers that follow them are not told one by one. */
export const importUndoView = (
  { school: after, restored, removed, kept }: TakenBack,
  before: School,
  { revision, dataRevision }: Pick<ImportUndoView, 'revision' | 'dataRevision'>,
): ImportUndoView => {
  const row = (what: UndoneRow['what'], details: (id: string) => readonly string[]) => {
    return (touched: Pick<LaterTouched, 'table' | 'id'>): readonly UndoneRow[] => {
      const name = nameOf(touched, before);
      return name === null ? [] : [{ id: `${what} ${touched.id}`, what, name, details: details(touched.id) }];
    };
  };
  const changed = (id: string): readonly string[] => {
    const [was, becomes] = [before.persons.get(id), after.persons.get(id)];
    return was && becomes ? changesOf(was, becomes, [before, after]) : [];
  };
  const fieldsOf = new Map(kept.map(({ id, fields }) => [id, fields]));
  const later = (id: string): readonly string[] =>
    (fieldsOf.get(id) ?? []).map(nameOfField).filter((name) => name !== '');
  return {
    revision,
    dataRevision,
    rows: [
      ...kept.flatMap(row('kept', later)),
      ...restored.flatMap(row('restored', changed)),
      ...removed.flatMap(row('removed', () => [])),
    ],
  };
};
