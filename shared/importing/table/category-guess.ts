import type { Category } from '../../domain/people/role.ts';
import { classAmongWords } from './class-in-title.ts';
import { isNameField, isRelative, type OwnedColumn, ownColumns } from './column-owners.ts';
import type { Field, Meaning, Whose } from './column-title.ts';
import { relativesBelow } from './relatives-below.ts';
import type { RosterTable } from './roster-table.ts';

/** By what the category was told. */
export type GuessReason =
  | 'asked'
  | 'guardian-columns'
  | 'child-column'
  | 'relatives-below'
  | 'new-children'
  | 'post-column'
  | 'title'
  | 'class';

export type CategoryGuess = { readonly category: Category; readonly reason: GuessReason };

const words: readonly (readonly [Category, RegExp])[] = [
  ['guardian', /родител|законн\S* представител|parent|guardian/i],
  ['student', /учащ|обучающ|учени[кц]|воспитанник|студент|контингент|детей|student|pupil/i],
  ['staff', /сотрудник|учител|педагог|преподавател|работник|персонал|кадр|штат|staff|teacher|employee/i],
];

const somebody = /\p{Lu}\p{Ll}+\s+\p{Lu}(?:\.|\p{Ll}+\s+\p{Lu}\p{Ll}+(?:ич|на)(?!\p{L}))/u;

/** `Учитель: Крылова Е. М.` over a list says who leads it, and not whom it lists. */
const guessByWords = (...texts: readonly string[]): Category | null =>
  words.find(([category, pattern]) =>
    texts.some((text) => pattern.test(text) && (category !== 'staff' || !somebody.test(text))),
  )?.[0] ?? null;

type NamedColumn = OwnedColumn & { readonly meaning: Meaning };

/** With guardians' columns: a list of guardians names them first, or calls itself theirs; a list of children adds them. */
const guessByRelatives = (
  relatives: readonly NamedColumn[],
  others: readonly NamedColumn[],
  around: Category | null,
): Category => {
  const [relative, other] = [relatives[0], others[0]];
  if (!other || !relative) return 'guardian';
  const one = new Set(relatives.map(({ owner }) => owner)).size === 1;
  return one && (relative.index < other.index || around === 'guardian') ? 'guardian' : 'student';
};

const speaksOfClass = (table: RosterTable, fileName: string): boolean =>
  table.titleClass !== null ||
  table.rows.some(({ section }) => section !== null) ||
  classAmongWords(table.sheet) !== null ||
  classAmongWords(fileName.replace(/\.[^.]+$/, '')) !== null;

/** Whom a table lists, by its titles first, then by what is written around it; null when nothing tells. */
export const guessCategory = (table: RosterTable, fileName: string): CategoryGuess | null => {
  const columns = ownColumns(table.columns).flatMap((column) =>
    column.meaning ? [{ ...column, meaning: column.meaning }] : [],
  );
  const named = columns.filter(({ meaning }) => isNameField(meaning.field));
  const of = (whose: Whose): readonly NamedColumn[] => named.filter(({ meaning }) => meaning.whose === whose);
  const has = (...fields: readonly Field[]): boolean =>
    columns.some(({ meaning }) => fields.includes(meaning.field));
  const [children, selves] = [of('child'), of('self')];
  const relatives = named.filter(({ meaning }) => isRelative(meaning.whose));

  if (relativesBelow(table).size > 0) return { category: 'student', reason: 'relatives-below' };
  if (relatives.length > 0) {
    const around = guessByWords(...table.titles, table.sheet, fileName);
    const category = guessByRelatives(relatives, [...children, ...selves], around);
    return { category, reason: 'guardian-columns' };
  }
  if (children.length > 0)
    return { category: selves.length > 0 ? 'guardian' : 'student', reason: 'child-column' };
  const areStaff = named.length > 0 && named.every(({ meaning }) => meaning.whose === 'staff');
  if (areStaff || has('position', 'subject')) return { category: 'staff', reason: 'post-column' };
  const around = guessByWords(...table.titles, table.sheet);
  if (around) return { category: around, reason: 'title' };
  const hasClass = has('classLabel', 'parallel') || table.titleClass !== null;
  if (of('staff').length > 0 || (has('formMasterOf') && !hasClass))
    return { category: 'staff', reason: 'post-column' };
  const byFile = guessByWords(fileName);
  if (byFile) return { category: byFile, reason: 'title' };
  return hasClass || speaksOfClass(table, fileName) ? { category: 'student', reason: 'class' } : null;
};
