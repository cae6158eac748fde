import { nameKey } from '../../domain/names/person-name.ts';
import { folded } from '../../domain/values/alphabet.ts';
import type { CheckedPerson, CheckedRow } from '../rows/checked-row.ts';
import type { Place, Problem, Severity } from '../rows/problem.ts';
import type { IsApart } from './apart-rows.ts';

/** A person of the file, with all the rows that speak of them. */
export type FilePerson = {
  readonly key: string;
  read: CheckedPerson;
  readonly places: Place[];
  /** A guardian's children, as the file names them. */
  readonly children: GuardedChild[];
};

/** A child in the same file, or only a name to look up in the base. */
type ChildReference =
  | { readonly kind: 'listed'; readonly child: FilePerson }
  | { readonly kind: 'named'; readonly child: CheckedPerson; readonly place: Place };

/** A child with the guardian as its own rows give them: rows of namesakes may have to be parted again. */
export type GuardedChild = ChildReference & { by: CheckedPerson };

type FilePeople = {
  readonly listed: readonly FilePerson[];
  readonly guardians: readonly FilePerson[];
  readonly problems: readonly Problem[];
  /** The rows that only repeat another: they are left out. */
  readonly repeated: readonly Place[];
};

const conflict = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const warningAt = (place: Place, doubt: Problem['doubt'], column = ''): Problem => ({
  ...place,
  column,
  severity: 'warning',
  doubt,
});

/** A row that says again what an earlier one says: an error where it says nothing else. */
const repeats = (read: CheckedPerson, { place: first }: CheckedPerson, severity: Severity): Problem => {
  const sheet = first.sheet === read.place.sheet ? '' : first.sheet;
  const apart = read.birthDate === undefined ? read.category : null;
  const doubt = { code: 'duplicate', first: first.row, sheet, apart } as const;
  return { ...read.place, column: '', severity, doubt };
};

/** The same person's second row only fills what the first one lacks. */
const fill = (person: FilePerson, read: CheckedPerson): void => {
  person.read = { ...read, ...person.read };
};

/** A text that the list of those known does not have yet. */
const addition = (known: string | undefined, text: string | undefined): string | undefined =>
  text !== undefined &&
  folded(known ?? '')
    .split(', ')
    .includes(folded(text))
    ? undefined
    : text;

const joined = (one: string | undefined, other: string): string =>
  one === undefined ? other : `${one}, ${other}`;

/** What a staff member's second row adds to the work that the first one names; nothing where it only repeats it. */
const furtherWork = (
  known: CheckedPerson,
  read: CheckedPerson,
): { readonly post: string; readonly work: Partial<CheckedPerson> } | null => {
  const position = addition(known.position, read.position);
  const subject = addition(known.subject, read.subject);
  const led = (read.formMasterOf ?? []).filter(
    ({ key }) => !known.formMasterOf?.some((other) => other.key === key),
  );
  const labels = led.map(({ label }) => label);
  const post = [position, subject, ...labels].filter((text) => text !== undefined).join(', ');
  if (post === '') return null;
  return {
    post,
    work: {
      ...(position === undefined ? {} : { position: joined(known.position, position) }),
      ...(subject === undefined ? {} : { subject: joined(known.subject, subject) }),
      ...(led.length === 0 ? {} : { formMasterOf: [...(known.formMasterOf ?? []), ...led] }),
    },
  };
};

/** Namesakes in one class are two people only when their birthdays differ. */
const isSameStudent = (one: CheckedPerson, other: CheckedPerson): boolean =>
  one.label?.key === other.label?.key && !conflict(one.birthDate, other.birthDate);

const isSameStaff = (one: CheckedPerson, other: CheckedPerson): boolean =>
  !conflict(one.birthDate, other.birthDate) && !conflict(one.phone, other.phone);

/** Where the file itself has several of that name, only a phone tells which of them is meant. */
const isSameGuardian = (one: CheckedPerson, other: CheckedPerson, areSeveral: boolean): boolean => {
  if (one.phone !== undefined && one.phone === other.phone) return true;
  return (
    !areSeveral &&
    !conflict(one.phone, other.phone) &&
    !conflict(one.birthDate, other.birthDate) &&
    one.name.patronymic !== ''
  );
};

const place = (read: CheckedPerson): FilePerson => ({
  key: nameKey(read.name),
  read,
  places: [read.place],
  children: [],
});

type ListedRow = { readonly main: CheckedPerson; readonly guardians: readonly CheckedPerson[] };

type Collected = { readonly people: FilePerson[]; readonly byKey: Map<string, FilePerson[]> };

const add = (collected: Collected, read: CheckedPerson): FilePerson => {
  const person = place(read);
  collected.people.push(person);
  const namesakes = collected.byKey.get(person.key);
  if (namesakes) namesakes.push(person);
  else collected.byKey.set(person.key, [person]);
  return person;
};

const collectListed = (
  collected: Collected,
  { main: read, guardians }: ListedRow,
  problems: Problem[],
  isApart: IsApart,
): FilePerson => {
  const namesakes = collected.byKey.get(nameKey(read.name)) ?? [];
  const isSame = read.category === 'student' ? isSameStudent : isSameStaff;
  const alike = namesakes.filter((other) => isSame(other.read, read));
  const same = alike.length > 0 && !isApart(read, alike.length) ? alike[0] : undefined;
  const further = same && read.category === 'staff' ? furtherWork(same.read, read) : null;
  if (same && further) {
    problems.push(
      warningAt(read.place, { code: 'another-post', first: same.read.place.row, post: further.post }),
    );
    same.places.push(read.place);
    same.read = { ...read, ...same.read, ...further.work };
    return same;
  }
  if (same && guardians.length === 0) {
    problems.push(repeats(read, same.read, 'error'));
    return same;
  }
  if (same) {
    problems.push(repeats(read, same.read, 'warning'));
    same.places.push(read.place);
    fill(same, read);
    return same;
  }
  const elsewhere = namesakes.find(
    (other) => read.birthDate !== undefined && other.read.birthDate === read.birthDate,
  );
  if (elsewhere) {
    const label = elsewhere.read.label?.label ?? '';
    problems.push(warningAt(read.place, { code: 'in-two-classes', first: elsewhere.read.place.row, label }));
  }
  return add(collected, read);
};

const sameChild = (one: ChildReference, other: ChildReference): boolean => {
  if (one.kind === 'listed' || other.kind === 'listed') return one.child === other.child;
  return (
    nameKey(one.child.name) === nameKey(other.child.name) && one.child.label?.key === other.child.label?.key
  );
};

/** Whether the child was not the guardian's before. */
const giveChild = ({ children }: FilePerson, child: ChildReference, by: CheckedPerson): boolean => {
  const known = children.find((each) => sameChild(each, child));
  if (known) known.by = { ...by, ...known.by };
  else children.push({ ...child, by });
  return !known;
};

/** The names under which the file gives several phones: so many guardians bear them. */
const namesOfSeveral = (rows: readonly CheckedRow[]): ReadonlySet<string> => {
  const phones = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, phone } of rows.flatMap(({ guardians }) => guardians)) {
    if (phone === undefined) continue;
    const key = nameKey(name);
    if (conflict(phones.get(key), phone)) several.add(key);
    phones.set(key, phone);
  }
  return several;
};

const collectGuardian = (
  collected: Collected,
  read: CheckedPerson,
  child: ChildReference | null,
  alone: boolean,
  problems: Problem[],
  areSeveral: boolean,
): FilePerson => {
  const namesakes = collected.byKey.get(nameKey(read.name)) ?? [];
  const ofChild = (other: FilePerson): boolean =>
    child !== null &&
    !conflict(other.read.phone, read.phone) &&
    other.children.some((each) => sameChild(each, child));
  const same =
    namesakes.find(ofChild) ?? namesakes.find((other) => isSameGuardian(other.read, read, areSeveral));
  const guardian = same ?? add(collected, read);
  const isKnownChild = child === null || !giveChild(guardian, child, read);
  if (!same) return guardian;
  const sameRow = same.places.some(({ row, sheet }) => row === read.place.row && sheet === read.place.sheet);
  if (isKnownChild && !sameRow && child?.kind !== 'listed') {
    problems.push(repeats(read, same.read, alone ? 'error' : 'warning'));
    if (alone) return guardian;
  }
  if (!sameRow) same.places.push(read.place);
  fill(same, read);
  return guardian;
};

/** Gathers the rows into people: the same one twice is one, a parent of two children is one. */
export const gatherPeople = (
  rows: readonly CheckedRow[],
  listsGuardians: boolean,
  isApart: IsApart,
): FilePeople => {
  const listed: Collected = { people: [], byKey: new Map() };
  const guardians: Collected = { people: [], byKey: new Map() };
  const problems: Problem[] = [];
  const childrenOf = ({
    main,
    otherChildren = [],
    guardians: beside,
    place,
  }: CheckedRow): ChildReference[] => {
    if (!main) return [];
    if (listsGuardians) return [main, ...otherChildren].map((child) => ({ kind: 'named', child, place }));
    return [{ kind: 'listed', child: collectListed(listed, { main, guardians: beside }, problems, isApart) }];
  };
  const several = namesOfSeveral(rows);
  let above: readonly ChildReference[] = [];
  for (const row of rows) {
    const { guardians: beside, isBelowChild } = row;
    if (!isBelowChild) above = childrenOf(row);
    const [first = null, ...others] = isBelowChild && listsGuardians ? childrenOf(row) : above;
    for (const read of beside) {
      const areSeveral = several.has(nameKey(read.name));
      const guardian = collectGuardian(guardians, read, first, beside.length === 1, problems, areSeveral);
      for (const child of others) giveChild(guardian, child, read);
    }
  }
  const repeated = problems.filter(({ severity }) => severity === 'error');
  return {
    listed: listed.people,
    guardians: guardians.people,
    problems,
    repeated: repeated.map(({ sheet, row }) => ({ sheet, row })),
  };
};
