import type { ClassLabel } from '../../domain/classes/class-label.ts';
import { isSurelyPatronymic } from '../../domain/names/name-words.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { PersonColumns } from '../table/columns.ts';
import type { DataRow } from '../table/roster-table.ts';
import type { CheckedPerson } from './checked-row.ts';
import { type Names, namesInCell } from './names-with-phones.ts';
import type { Place } from './problem.ts';
import { type ColumnDoubt, readContacts, readName, textOf, titleOf } from './read-person.ts';

const usualAges = { from: 16, to: 95 };

type CheckedGuardians = {
  readonly guardians: readonly CheckedPerson[];
  readonly doubts: readonly ColumnDoubt[];
};

type Context = {
  readonly place: Place;
  readonly today: Day;
  readonly child: PersonName | null;
  readonly label: ClassLabel | null;
};

/** `Мария Петровна` without a surname: the child's is taken, and said so. */
const withChildsSurname = (
  name: PersonName,
  child: PersonName | null,
): { readonly name: PersonName; readonly assumed: boolean } => {
  const lacks = name.patronymic === '' && isSurelyPatronymic(name.givenName) && child !== null;
  if (!lacks) return { name, assumed: false };
  return {
    name: { surname: child.surname, givenName: name.surname, patronymic: name.givenName },
    assumed: true,
  };
};

const namesOf = (cells: DataRow['cells'], columns: PersonColumns, column: string): Names => {
  if (columns.fullName) {
    const whole = textOf(cells, columns, 'fullName');
    return isBlank(tidy(whole)) ? { named: [], doubts: [] } : namesInCell(whole, column);
  }
  const { reading, doubts } = readName(cells, columns);
  const isEmpty = doubts.some(({ doubt }) => doubt.code === 'name-missing');
  return {
    named: reading.name ? [{ name: reading.name, phone: null }] : [],
    doubts: isEmpty ? [] : doubts,
  };
};

const checkOne = (cells: DataRow['cells'], columns: PersonColumns, context: Context): CheckedGuardians => {
  const { contacts, doubts: found } = readContacts(cells, columns, context.today, usualAges);
  const column = titleOf(columns, 'fullName', 'surname', 'givenName', 'givenAndPatronymic');
  const { named, doubts: wrong } = namesOf(cells, columns, column);
  const doubts: ColumnDoubt[] = [...found, ...wrong];
  const guardians = named.map(({ name: read, phone }, index): CheckedPerson => {
    const { name, assumed } = withChildsSurname(read, context.child);
    if (assumed) doubts.push({ column, doubt: { code: 'surname-of-child', surname: name.surname } });
    return {
      place: context.place,
      category: 'guardian',
      name,
      ...(context.label ? { label: context.label } : {}),
      ...(index === 0 ? contacts : {}),
      ...(phone === null ? {} : { phone }),
    };
  });
  const reachable = (contacts.phone ?? contacts.email) !== undefined;
  if (guardians.length === 0 && reachable && wrong.length === 0)
    doubts.push({ column, doubt: { code: 'guardian-name-missing' } });
  return { guardians, doubts };
};

/** The guardians that a row names, in one group of columns for each of them. */
export const checkGuardians = (
  cells: DataRow['cells'],
  groups: readonly PersonColumns[],
  context: Context,
): CheckedGuardians => {
  const all = groups.map((columns) => checkOne(cells, columns, context));
  return {
    guardians: all.flatMap(({ guardians }) => guardians),
    doubts: all.flatMap(({ doubts }) => doubts),
  };
};
