import type { Ids } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names/person-name.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import type { Doubt } from '../../domain/values/doubt.ts';
import type { ClassRegister } from '../matching/class-register.ts';
import type { FilePerson } from '../matching/file-people.ts';
import { likelySameFinder } from '../matching/likely-same.ts';
import { type Match, matchPeople, type Rank, type Seeker } from '../matching/match-people.ts';
import { mergePerson, newPerson } from '../matching/merge-person.ts';
import type { PastDecisions } from '../matching/past-decisions.ts';
import type { Problem } from '../rows/problem.ts';
import type { FileChoices } from './file-choices.ts';
import type { MatchBasis, PlanEntry } from './plan.ts';

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
  readonly decisions: PastDecisions;
  readonly choices: FileChoices;
};

const warning = ({ person }: FileSeeker, doubt: Doubt): Problem => ({
  ...person.read.place,
  column: '',
  severity: 'warning',
  doubt,
});

const doubtsOfMatch = (match: Match): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  if (match.rivals.length > 0) doubts.push({ code: 'match-unclear', count: match.rivals.length + 1 });
  if (match.by === 'birth-class' || match.by === 'phone')
    doubts.push({ code: 'renamed', before: match.person.name.surname });
  return doubts;
};

/** Matches that the user may know better. */
const weak: ReadonlySet<MatchBasis> = new Set(['part-name', 'name', 'birth-class', 'phone']);

const candidatesOf = ({ by, person, rivals }: Match): readonly string[] =>
  rivals.length === 0 && !weak.has(by) ? nobody : [person, ...rivals].map(({ id }) => id);

const nobody: readonly string[] = [];
const noChanges: PlanEntry['kept'] = [];

const doubtOfNew = ({ read, key, eitherOf }: FileSeeker, person: Person, classes: ClassRegister): Doubt => {
  if (eitherOf) return { code: 'guardian-unclear', name: fullName(read.name) };
  const label = classes.labelOf(person.classId);
  return nameKey(person.name) === key && read.category === 'student'
    ? { code: 'namesake-in-base', label }
    : { code: 'likely-same', name: fullName(person.name), label };
};

/** Matches people of the file with the base and works out what would become of each. */
export const planPeople = (request: Request): PlannedPeople => {
  const { seekers, people, ranks, classes, ids, decisions, choices } = request;
  const matches = matchPeople(seekers, people, ranks, decisions);
  const matched = new Set([...matches.values()].map(({ person }) => person.id));
  const free = people.filter(({ id }) => !matched.has(id));
  const likelySame =
    free.length === 0 || matches.size === seekers.length ? null : likelySameFinder(free, decisions);
  const problems: Problem[] = [];
  const create = (seeker: FileSeeker): PlanEntry => {
    const { read, places } = seeker.person;
    const likely = seeker.eitherOf ?? likelySame?.(seeker) ?? [];
    const [first] = likely;
    if (first) problems.push(warning(seeker, doubtOfNew(seeker, first, classes)));
    const candidates = likely.length === 0 ? nobody : likely.map(({ id }) => id);
    const person = newPerson(seeker, ids.next());
    return { action: 'create', places, read, person, changes: [], match: null, kept: noChanges, candidates };
  };
  const entries = seekers.map((seeker): PlanEntry => {
    const { read, places } = seeker.person;
    const match = matches.get(seeker);
    if (!match) return create(seeker);
    problems.push(...doubtsOfMatch(match).map((doubt) => warning(seeker, doubt)));
    const takes = choices.takes(match.person.id);
    const { person, changes, kept } = mergePerson(match.person, seeker, classes.labelOf, takes);
    const action = changes.length === 0 ? 'unchanged' : 'update';
    return { action, places, read, person, changes, match: match.by, kept, candidates: candidatesOf(match) };
  });
  return { entries, problems };
};
