import { namePartKey } from '../../domain/names/person-name.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import type { HandField, Person } from '../../domain/people/person.ts';
import { postOf } from '../../domain/people/position.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import type { FieldChange } from '../plan/plan.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';

/** A person of the file with what the base calls their class and children. */
type Resolved = {
  readonly read: CheckedPerson;
  readonly classId: string | null;
  readonly childIds: readonly string[];
};

const isInitial = (part: string): boolean => /^\p{L}\.$/u.test(part);

/** The base's spelling stays where the file only differs in case or ё, or knows less. */
const mergedPart = (before: string, read: string): string => {
  if (read === '' || namePartKey(before) === namePartKey(read)) return before;
  return isInitial(read) && before.startsWith(read.charAt(0)) ? before : read;
};

const mergedName = (before: PersonName, read: PersonName): PersonName => ({
  surname: mergedPart(before.surname, read.surname),
  givenName: mergedPart(before.givenName, read.givenName),
  patronymic: mergedPart(before.patronymic, read.patronymic),
});

const post = (read: CheckedPerson): Pick<Person, 'platformRole' | 'functions'> =>
  postOf(read.position ?? '', read.subject ?? '');

type Draft = { -readonly [F in keyof Person]: Person[F] };

/** Somebody whom the base does not have yet. */
export const newPerson = ({ read, classId, childIds }: Resolved, id: string): Person => {
  const { category, name } = read;
  const role = category === 'staff' ? post(read) : { platformRole: category };
  const person: Draft = { id, name, category, ...role, states: [] };
  // Filled field by field: ten thousand of them are made at once.
  if (classId !== null) person.classId = classId;
  if (childIds.length > 0) person.childIds = childIds;
  if (read.birthDate !== undefined) person.birthDate = read.birthDate;
  if (read.phone !== undefined) person.phone = read.phone;
  if (read.email !== undefined) person.email = read.email;
  if (read.position !== undefined) person.position = read.position;
  return person;
};

type Merge = {
  readonly person: Person;
  readonly changes: readonly FieldChange[];
  /** What was typed by hand and stays, with what the file says. */
  readonly kept: readonly FieldChange[];
};

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What the file gives for the fields that can change one by one; an empty cell never erases. */
const contactChanges = (before: Person, read: CheckedPerson): readonly FieldChange[] => {
  const changes: FieldChange[] = [];
  for (const field of ['birthDate', 'phone', 'email', 'position'] as const) {
    const [from, to] = [before[field] ?? '', read[field]];
    if (to === undefined || sameText(from, to)) continue;
    changes.push(
      field === 'birthDate'
        ? { field, from: from === '' ? '' : shortDate(from), to: shortDate(to) }
        : { field, from, to },
    );
  }
  return changes;
};

const nameChanges = (before: PersonName, after: PersonName): readonly FieldChange[] =>
  (['surname', 'givenName', 'patronymic'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }));

const restChanges = (
  before: Person,
  after: { readonly classId: string | undefined; readonly children: number },
  labelOf: (classId: string | undefined) => string,
): readonly FieldChange[] => {
  const changes: FieldChange[] = [];
  if (after.classId !== before.classId)
    changes.push({ field: 'classLabel', from: labelOf(before.classId), to: labelOf(after.classId) });
  const children = before.childIds?.length ?? 0;
  if (after.children !== children)
    changes.push({ field: 'children', from: String(children), to: String(after.children) });
  if (before.leftOn !== undefined) changes.push({ field: 'leftOn', from: shortDate(before.leftOn), to: '' });
  return changes;
};

/** A changed post changes the functions with it, but never an administrator's role on the platform. */
const changedPost = (before: Person, read: CheckedPerson): Partial<Person> => {
  const { platformRole, functions = [] } = post(read);
  const kept = before.functions?.filter((each) => each === 'classTeacher') ?? [];
  return {
    platformRole: before.platformRole === 'administrator' ? 'administrator' : platformRole,
    functions: [...functions, ...kept],
  };
};

/** What the file says, without the fields that stay as they were typed. */
const withoutKept = (
  before: Person,
  { read, classId, childIds }: Resolved,
  stays: ReadonlySet<string>,
): Resolved => {
  const { birthDate, phone, email, position, ...rest } = read;
  const part = (field: 'surname' | 'givenName' | 'patronymic'): string =>
    stays.has(field) ? before.name[field] : read.name[field];
  return {
    read: {
      ...rest,
      name: { surname: part('surname'), givenName: part('givenName'), patronymic: part('patronymic') },
      ...(birthDate === undefined || stays.has('birthDate') ? {} : { birthDate }),
      ...(phone === undefined || stays.has('phone') ? {} : { phone }),
      ...(email === undefined || stays.has('email') ? {} : { email }),
      ...(position === undefined || stays.has('position') ? {} : { position }),
    },
    classId: stays.has('classLabel') ? null : classId,
    childIds,
  };
};

type LabelOf = (classId: string | undefined) => string;

const merge = (
  before: Person,
  { read, classId, childIds }: Resolved,
  labelOf: LabelOf,
): Omit<Merge, 'kept'> => {
  const name = mergedName(before.name, read.name);
  const children = [...new Set([...(before.childIds ?? []), ...childIds])];
  const after = { classId: classId ?? before.classId, children: children.length };
  const contacts = contactChanges(before, read);
  const changes = [...nameChanges(before.name, name), ...contacts, ...restChanges(before, after, labelOf)];
  if (changes.length === 0) return { person: before, changes };
  const { leftOn: _, ...present } = before;
  const person: Person = {
    ...present,
    name,
    ...(after.classId === undefined ? {} : { classId: after.classId }),
    ...(children.length === 0 ? {} : { childIds: children }),
    ...(read.birthDate === undefined ? {} : { birthDate: read.birthDate }),
    ...(read.phone === undefined ? {} : { phone: read.phone }),
    ...(read.email === undefined ? {} : { email: read.email }),
    ...(read.position === undefined ? {} : { position: read.position }),
    ...(contacts.some(({ field }) => field === 'position') ? changedPost(before, read) : {}),
  };
  return { person, changes };
};

const noChanges: readonly FieldChange[] = [];

/** The person without the marks of the fields that now are the file's. */
const unmarked = (person: Person, taken: ReadonlySet<HandField>): Person => {
  const { handFields = [], ...rest } = person;
  const left = handFields.filter((field) => !taken.has(field));
  return left.length === 0 ? rest : { ...rest, handFields: left };
};

/**
 * The base's person with what the file knows better, field by field. What was typed by hand stays, unless the user
 * takes the file's value of that field.
 */
export const mergePerson = (
  before: Person,
  resolved: Resolved,
  labelOf: LabelOf,
  taken: ReadonlySet<HandField> = new Set(),
): Merge => {
  const stays = new Set((before.handFields ?? []).filter((field) => !taken.has(field)));
  if (stays.size === 0 && taken.size === 0) return { ...merge(before, resolved, labelOf), kept: noChanges };
  const asked = merge(before, resolved, labelOf);
  const kept = asked.changes.filter(({ field }) => [...stays].some((each) => each === field));
  const { person, changes } = merge(before, withoutKept(before, resolved, stays), labelOf);
  return { person: changes.length === 0 ? person : unmarked(person, taken), changes, kept };
};
