import { nameKey, namesAgree, surnameKey } from '../../domain/names/person-name.ts';
import type { Person } from '../../domain/people/person.ts';
import type { MatchBasis } from '../plan/plan.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';
import type { PastDecisions } from './past-decisions.ts';

/** A person of the file, with what the base calls their class and children. */
export type Seeker = {
  readonly read: CheckedPerson;
  readonly key: string;
  readonly classId: string | null;
  readonly childIds: readonly string[];
  /** Namesakes of the base who fit alike: the user is asked, and none of them is taken. */
  readonly eitherOf?: readonly Person[];
};

export type Match = {
  readonly person: Person;
  readonly by: MatchBasis;
  /** The people of the base who fitted as well. */
  readonly rivals: readonly Person[];
};

export type Rank = {
  readonly by: MatchBasis;
  readonly fits: (seeker: Seeker, person: Person) => boolean;
  /** Where people are looked for: among namesakes, among those of one surname, or by phone or birthday. */
  readonly among: 'name' | 'surname' | 'birth' | 'phone';
  /** Taken only when nobody else fits. */
  readonly alone: boolean;
};

type Near = (among: Rank['among'], key: string) => readonly Person[];

const keyOf: Readonly<Record<Rank['among'], (person: Person) => string | undefined>> = {
  name: ({ name }) => nameKey(name),
  surname: ({ name }) => surnameKey(name),
  birth: ({ birthDate }) => birthDate,
  phone: ({ phone }) => phone,
};

const grouped = (people: readonly Person[], among: Rank['among']): ReadonlyMap<string, Person[]> => {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf[among](person);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
};

const nobody: readonly Person[] = [];

/** People by a key, each index made only when a rank asks for it. */
const indexOf = (people: readonly Person[]): Near => {
  const indexes = new Map<Rank['among'], ReadonlyMap<string, readonly Person[]>>();
  return (among, key) => {
    const index = indexes.get(among) ?? grouped(people, among);
    indexes.set(among, index);
    return index.get(key) ?? nobody;
  };
};

const keyIn = (among: Rank['among'], { read, key }: Seeker): string | undefined => {
  if (among === 'name') return key;
  if (among === 'surname') return surnameKey(read.name);
  return among === 'birth' ? read.birthDate : read.phone;
};

/** Whom the user recognised once is not sought again. */
const decidedMatches = <S extends Seeker>(
  seekers: readonly S[],
  people: readonly Person[],
  { sameAs }: PastDecisions,
): { readonly matches: Map<S, Match>; readonly claimed: Set<string> } => {
  const matches = new Map<S, Match>();
  const claimed = new Set<string>();
  for (const seeker of seekers) {
    const id = sameAs(seeker.read);
    const person = id === null || claimed.has(id) ? undefined : people.find((each) => each.id === id);
    if (!person) continue;
    claimed.add(person.id);
    matches.set(seeker, { person, by: 'decided', rivals: nobody });
  }
  return { matches, claimed };
};

/**
 * Finds for each person of the file the one in the base, rank by rank, so that a surer match
 * is never taken by a weaker one; a person of the base is matched once.
 */
export const matchPeople = <S extends Seeker>(
  seekers: readonly S[],
  people: readonly Person[],
  ranks: readonly Rank[],
  decisions: PastDecisions,
): ReadonlyMap<S, Match> => {
  const near = indexOf(people);
  const { matches, claimed } = decidedMatches(seekers, people, decisions);
  let open = matches.size === 0 ? seekers : seekers.filter((seeker) => !matches.has(seeker));
  for (const rank of ranks) {
    const still: S[] = [];
    for (const seeker of open) {
      const key = keyIn(rank.among, seeker);
      const candidates = key === undefined ? nobody : near(rank.among, key);
      const fitting =
        candidates.length === 0
          ? nobody
          : candidates.filter(
              (person) =>
                !claimed.has(person.id) &&
                rank.fits(seeker, person) &&
                !decisions.isOther(seeker.read, person),
            );
      const [person] = fitting;
      if (!person || (rank.alone && fitting.length > 1)) {
        still.push(seeker);
        continue;
      }
      claimed.add(person.id);
      matches.set(seeker, { person, by: rank.by, rivals: fitting.length > 1 ? fitting.slice(1) : nobody });
    }
    open = still;
  }
  return matches;
};

const same = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;
const conflict = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
const birthConflict = (seeker: Seeker, person: Person): boolean =>
  conflict(seeker.read.birthDate, person.birthDate);
const sameClass = (seeker: Seeker, person: Person): boolean =>
  seeker.classId !== null && seeker.classId === person.classId;

/** The name apart from the surname, which marriage or adoption changes. */
const sameFirstNames = (seeker: Seeker, { name }: Person): boolean => {
  const { givenName, patronymic } = seeker.read.name;
  return (
    givenName.length > 2 &&
    nameKey({ ...name, surname: '' }) === nameKey({ surname: '', givenName, patronymic })
  );
};

const partName: Rank = {
  by: 'part-name',
  among: 'surname',
  alone: true,
  fits: (seeker, person) => namesAgree(seeker.read.name, person.name) && !birthConflict(seeker, person),
};

/** `spokenOf` holds the classes that the file names: only from them can a pupil have moved unseen. */
export const studentRanks = (spokenOf: ReadonlySet<string>): readonly Rank[] => [
  {
    by: 'name-class-birth',
    among: 'name',
    alone: false,
    fits: (seeker, person) => sameClass(seeker, person) && same(seeker.read.birthDate, person.birthDate),
  },
  {
    by: 'name-class',
    among: 'name',
    alone: false,
    fits: (seeker, person) => sameClass(seeker, person) && !birthConflict(seeker, person),
  },
  {
    by: 'name-birth',
    among: 'name',
    alone: true,
    fits: (seeker, person) => same(seeker.read.birthDate, person.birthDate),
  },
  { ...partName, fits: (seeker, person) => sameClass(seeker, person) && partName.fits(seeker, person) },
  {
    by: 'name',
    among: 'name',
    alone: true,
    fits: (seeker, person) =>
      seeker.read.name.patronymic !== '' &&
      !birthConflict(seeker, person) &&
      (person.classId === undefined || spokenOf.has(person.classId)),
  },
  {
    by: 'birth-class',
    among: 'birth',
    alone: true,
    fits: (seeker, person) => sameClass(seeker, person) && sameFirstNames(seeker, person),
  },
];

export const staffRanks: readonly Rank[] = [
  {
    by: 'name-phone',
    among: 'name',
    alone: false,
    fits: (seeker, person) => same(seeker.read.phone, person.phone) && !birthConflict(seeker, person),
  },
  {
    by: 'name-birth',
    among: 'name',
    alone: false,
    fits: (seeker, person) => same(seeker.read.birthDate, person.birthDate),
  },
  { by: 'name', among: 'name', alone: false, fits: (seeker, person) => !birthConflict(seeker, person) },
  partName,
  { by: 'phone', among: 'phone', alone: true, fits: sameFirstNames },
];

const sharesChild = (seeker: Seeker, person: Person): boolean =>
  seeker.childIds.some((id) => person.childIds?.includes(id));

/** Whether nothing but the name speaks for a guardian of the base, and nothing against. */
export const mayBeByName = (seeker: Seeker, person: Person): boolean => {
  if (conflict(seeker.read.phone, person.phone)) return false;
  // Whoever was imported before their child was known is found again by the name alone.
  if ((person.childIds ?? []).length === 0) return true;
  const unbound = seeker.childIds.length === 0 || seeker.read.phone === undefined;
  return unbound && seeker.read.name.patronymic !== '';
};

export const guardianRanks: readonly Rank[] = [
  {
    by: 'name-phone',
    among: 'name',
    alone: false,
    fits: (seeker, person) => same(seeker.read.phone, person.phone),
  },
  { by: 'name-child', among: 'name', alone: false, fits: sharesChild },
  {
    by: 'part-name',
    among: 'surname',
    alone: true,
    fits: (seeker, person) =>
      namesAgree(seeker.read.name, person.name) &&
      (sharesChild(seeker, person) || same(seeker.read.phone, person.phone)),
  },
  {
    by: 'name',
    among: 'name',
    alone: true,
    fits: (seeker, person) => seeker.eitherOf === undefined && mayBeByName(seeker, person),
  },
];
