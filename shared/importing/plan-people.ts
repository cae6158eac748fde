import type { Doubt } from '../domain/doubt.ts';
import type { Ids } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { nameKey } from '../domain/person-name.ts';
import type { ClassRegister } from './class-register.ts';
import type { FilePerson } from './file-people.ts';
import { type Match, matchPeople, type Rank, type Seeker } from './match-people.ts';
import { mergePerson, newPerson } from './merge-person.ts';
import type { PlanEntry } from './plan.ts';
import type { Problem } from './problem.ts';

export type FileSeeker = Seeker & { readonly person: FilePerson };

export type PlannedPeople = {
  readonly entries: readonly PlanEntry[];
  readonly problems: readonly Problem[];
};

type Request = {
  readonly seekers: readonly FileSeeker[];
  /** The base's people of the category. */
  readonly people: readonly Person[];
  readonly ranks: readonly Rank[];
  readonly classes: ClassRegister;
  readonly ids: Ids;
};

const warning = ({ person }: FileSeeker, doubt: Doubt): Problem => ({
  ...person.read.place,
  column: '',
  severity: 'warning',
  doubt,
});

const doubtsOfMatch = (match: Match): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  if (match.rivals > 0) doubts.push({ code: 'match-unclear', count: match.rivals + 1 });
  if (match.by === 'birth-class' || match.by === 'phone')
    doubts.push({ code: 'renamed', before: match.person.name.surname });
  return doubts;
};

/** Whoever of the base bears the new pupil's whole name in another class: perhaps a transfer that the file half shows. */
const namesakeFinder = (people: readonly Person[], matched: ReadonlySet<string>) => {
  let free: ReadonlyMap<string, Person> | null = null;
  return ({ read, key }: FileSeeker): Person | null => {
    if (read.category !== 'student' || people.length === 0) return null;
    free ??= new Map(
      people.filter(({ id }) => !matched.has(id)).map((person) => [nameKey(person.name), person]),
    );
    const found = free.get(key);
    const differs = found?.birthDate !== undefined && read.birthDate !== undefined;
    return found && !differs ? found : null;
  };
};

/** Matches people of the file with the base and works out what would become of each. */
export const planPeople = ({ seekers, people, ranks, classes, ids }: Request): PlannedPeople => {
  const matches = matchPeople(seekers, people, ranks);
  const namesakeOf = namesakeFinder(people, new Set([...matches.values()].map(({ person }) => person.id)));
  const problems: Problem[] = [];
  const entries = seekers.map((seeker): PlanEntry => {
    const { read, places } = seeker.person;
    const match = matches.get(seeker);
    if (!match) {
      const namesake = namesakeOf(seeker);
      if (namesake) {
        const label = classes.labelOf(namesake.classId);
        problems.push(warning(seeker, { code: 'namesake-in-base', label }));
      }
      const person = newPerson(seeker, ids.next());
      return { action: 'create', places, read, person, changes: [], match: null };
    }
    problems.push(...doubtsOfMatch(match).map((doubt) => warning(seeker, doubt)));
    const { person, changes } = mergePerson(match.person, seeker, classes.labelOf);
    const action = changes.length === 0 ? 'unchanged' : 'update';
    return { action, places, read, person, changes, match: match.by };
  });
  return { entries, problems };
};
