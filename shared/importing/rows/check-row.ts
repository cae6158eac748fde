import { type ClassLabel, parseClassLabel } from '../../domain/classes/class-label.ts';
import { parseFullName } from '../../domain/names/person-name.ts';
import { namesOfCell } from '../../domain/names/several-names.ts';
import type { OrganisationKind, PersonName } from '../../domain/organisation/organisation.ts';
import { namesPost } from '../../domain/people/position.ts';
import type { Category } from '../../domain/people/role.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import type { AgeBounds } from '../../domain/values/birth-date.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { RosterColumns } from '../table/columns.ts';
import type { DataRow } from '../table/roster-table.ts';
import { checkGuardians } from './check-guardians.ts';
import type { CheckedPerson, CheckedRow } from './checked-row.ts';
import type { ClassSource } from './class-source.ts';
import { type Problem, rejects } from './problem.ts';
import { type ColumnDoubt, hasName, readContacts, readName, textOf, titleOf } from './read-person.ts';

type RowContext = {
  readonly sheet: string;
  readonly category: Category;
  readonly columns: RosterColumns;
  readonly classOf: ClassSource;
  readonly kind: OrganisationKind;
  readonly today: Day;
};

const studentAges: Readonly<Record<OrganisationKind, AgeBounds>> = {
  school: { from: 5, to: 22 },
  college: { from: 13, to: 65 },
  extra: { from: 2, to: 65 },
  kindergarten: { from: 0, to: 9 },
};
const staffAges: AgeBounds = { from: 16, to: 95 };

const splitLabels = (text: string): readonly ClassLabel[] =>
  text
    .split(/[,;\n]|\s+и\s+/)
    .filter((piece) => !/^\s*(?:да|нет|[+*])\s*$/i.test(piece))
    .map((piece) => parseClassLabel(piece))
    .filter((label) => label !== null);

const labelOf = (row: DataRow, context: RowContext, doubts: ColumnDoubt[]): ClassLabel | null => {
  const { main } = context.columns;
  const reading = context.classOf(row);
  const column = titleOf(main, 'classLabel', 'parallel', 'letter');
  for (const doubt of reading.doubts) doubts.push({ column, doubt });
  const { value } = reading;
  if (!value && reading.doubts.length === 0 && context.category === 'student')
    doubts.push({ column, doubt: { code: 'class-missing' } });
  // A college's group may be called after a trade.
  const isPost = value?.parallel === undefined && context.kind === 'school' && namesPost(value?.label ?? '');
  if (isPost) doubts.push({ column, doubt: { code: 'class-is-post', text: value?.label ?? '' } });
  return isPost ? null : value;
};

/** A kindergarten's list names the group of assistants too, who lead none. */
const assistant = /помощник|младш/i;

const staffFields = (row: DataRow, context: RowContext): Partial<CheckedPerson> => {
  const { main } = context.columns;
  const text = (field: 'position' | 'subject' | 'formMasterOf'): string => {
    const value = tidy(textOf(row.cells, main, field));
    return isBlank(value) ? '' : value;
  };
  const [position, subject] = [text('position'), text('subject')];
  const labels = assistant.test(position) ? [] : splitLabels(text('formMasterOf'));
  return {
    ...(position === '' ? {} : { position }),
    ...(subject === '' ? {} : { subject }),
    ...(labels.length === 0 ? {} : { formMasterOf: labels }),
  };
};

const problemAt = (row: DataRow, context: RowContext, own: boolean) => {
  return ({ column, doubt }: ColumnDoubt): Problem => ({
    sheet: context.sheet,
    row: row.row,
    column,
    severity: own && rejects(doubt) ? 'error' : 'warning',
    doubt,
  });
};

/** One bad word in two places of a name is told once. */
const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length < 2
    ? problems
    : [...new Map(problems.map((each) => [`${each.column}\n${JSON.stringify(each.doubt)}`, each])).values()];

const vacantWord = /^(?:[-–—]+|вакан(?:си|тн).*)$/iu;

/** A post of the staff list that nobody holds. */
const isVacant = (row: DataRow, { category, columns: { main } }: RowContext): boolean =>
  category === 'staff' &&
  vacantWord.test(tidy(textOf(row.cells, main, main.fullName ? 'fullName' : 'surname')));

/** The student or staff member of a row, with the guardians beside them. */
const checkListed = (row: DataRow, context: RowContext): CheckedRow => {
  const { columns, category, sheet } = context;
  const place = { sheet, row: row.row };
  if (isVacant(row, context)) return { place, main: null, guardians: [], problems: [], rejected: false };
  const { reading, doubts: nameDoubts } = readName(row.cells, columns.main);
  const doubts: ColumnDoubt[] = [...nameDoubts];
  const label = category === 'student' ? labelOf(row, context, doubts) : null;
  const ages = category === 'student' ? studentAges[context.kind] : staffAges;
  const { contacts, doubts: contactDoubts } = readContacts(row.cells, columns.main, context.today, ages);
  doubts.push(...contactDoubts);
  const rejected = !reading.name || doubts.some(({ doubt }) => rejects(doubt));
  const main: CheckedPerson | null =
    rejected || !reading.name
      ? null
      : {
          place,
          category,
          name: reading.name,
          ...(label ? { label } : {}),
          ...contacts,
          ...(category === 'staff' ? staffFields(row, context) : {}),
        };
  const beside = { place, today: context.today, child: reading.name, label };
  const { guardians, doubts: more } = checkGuardians(row.cells, columns.guardians, beside);
  const problems = withoutRepeats([
    ...doubts.map(problemAt(row, context, true)),
    ...more.map(problemAt(row, context, false)),
  ]);
  return { place, main, guardians: main ? guardians : [], problems, rejected };
};

/** `Иванов Пётр (5А)`, `Белова Анна, 5А`: the class of a child beside the name. */
const classBeside = /[\s,(]+(\d{1,2}\s*-?\s*[«"]?\p{L}[»"]?)(?:\s*кл\p{L}*\.?)?\s*\)?\s*$/u;

/** The children whom a guardian's row names: one, or several in the cell of a whole name, each with their class. */
const namedChildren = (
  row: DataRow,
  { columns: { main }, sheet }: RowContext,
  label: ClassLabel | null,
): readonly CheckedPerson[] => {
  if (!hasName(main)) return [];
  const child = (name: PersonName | null, own: ClassLabel | null): readonly CheckedPerson[] =>
    name
      ? [{ place: { sheet, row: row.row }, category: 'student', name, ...(own ? { label: own } : {}) }]
      : [];
  if (!main.fullName) return child(readName(row.cells, main).reading.name, label);
  return namesOfCell(textOf(row.cells, main, 'fullName')).flatMap((piece) => {
    const own = parseClassLabel(classBeside.exec(piece)?.[1] ?? '');
    return child(parseFullName(piece.replace(classBeside, '')).name, own ?? label);
  });
};

/** A row of a guardians' file: the child is only named. */
const checkGuardianRow = (row: DataRow, context: RowContext): CheckedRow => {
  const { columns, sheet } = context;
  const place = { sheet, row: row.row };
  const doubts: ColumnDoubt[] = [];
  const label = labelOf(row, context, doubts);
  const children = namedChildren(row, context, label);
  const [main = null, ...otherChildren] = children;
  const beside = {
    place,
    today: context.today,
    child: main?.name ?? null,
    label: label ?? main?.label ?? null,
  };
  const { guardians, doubts: own } = checkGuardians(row.cells, columns.guardians, beside);
  const rejected = guardians.length === 0;
  const naming = own.filter(({ doubt }) => rejects(doubt) || doubt.code === 'guardian-name-missing');
  const column = titleOf(columns.guardians[0] ?? {}, 'fullName', 'surname', 'givenName');
  const missing: readonly ColumnDoubt[] =
    rejected && !naming.some(({ doubt }) => rejects(doubt))
      ? [{ column, doubt: { code: 'name-missing' } }]
      : [];
  const told = own.filter(({ doubt }) => !(rejected && doubt.code === 'guardian-name-missing'));
  const problems = withoutRepeats([...doubts, ...told, ...missing].map(problemAt(row, context, rejected)));
  const others = otherChildren.length === 0 ? {} : { otherChildren };
  return { place, main, ...others, guardians, problems, rejected };
};

/** Checks one row of a table; what is wrong stands in its problems. */
export const checkRow = (row: DataRow, context: RowContext): CheckedRow =>
  context.category === 'guardian' ? checkGuardianRow(row, context) : checkListed(row, context);
