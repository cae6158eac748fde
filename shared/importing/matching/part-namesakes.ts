import type { Person } from '../../domain/people/person.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';
import type { FilePerson, GuardedChild } from './file-people.ts';
import { mayBeByName, type Seeker } from './match-people.ts';
import type { PastDecisions } from './past-decisions.ts';

type GuardianSeeker = Seeker & { readonly person: FilePerson };
/** A guardian's child with its id in the base or the plan; null where it is not known there. */
type FoundChild = { readonly child: GuardedChild; readonly id: string | null };

/** The namesake whom a row tells: by the user's word, by the phone, or as the guardian of its child already. */
const toldBy = (
  by: CheckedPerson,
  childId: string | null,
  namesakes: readonly Person[],
  { sameAs }: PastDecisions,
): string => {
  const decided = sameAs(by);
  const told =
    namesakes.find(({ id }) => id === decided) ??
    namesakes.find(({ phone }) => phone !== undefined && phone === by.phone) ??
    namesakes.find(({ childIds }) => childId !== null && childIds?.includes(childId));
  return told?.id ?? '';
};

const seekerOf = (person: FilePerson, found: readonly FoundChild[]): GuardianSeeker => ({
  person,
  read: person.read,
  key: person.key,
  classId: null,
  childIds: found.flatMap(({ id }) => id ?? []),
});

/** One of the people whom the file gives under one name, with the rows of these children only. */
const partOf = ({ key }: FilePerson, found: readonly FoundChild[]): FilePerson | null => {
  const [first, ...others] = found.map(({ child }) => child);
  if (!first) return null;
  const places = new Set([first.by.place]);
  let read = first.by;
  for (const { by } of others) {
    read = { ...by, ...read };
    places.add(by.place);
  }
  return { key, read, places: [...places], children: [first, ...others] };
};

/** Marks a guardian for whom several namesakes of the base fit alike: the user is asked who it is. */
const asked = (
  seeker: GuardianSeeker,
  namesakes: readonly Person[],
  decisions: PastDecisions,
): GuardianSeeker => {
  const { read } = seeker;
  const fitting = namesakes.filter((person) => mayBeByName(seeker, person));
  if (fitting.length < 2 || read.phone !== undefined) return seeker;
  const eitherOf = fitting.filter((person) => !decisions.isOther(read, person));
  return eitherOf.length === 0 ? seeker : { ...seeker, eitherOf };
};

/**
 * A guardian of the file, parted into as many people as the base's namesakes whom the rows tell, so that the child
 * decides between them; rows that tell none of several namesakes are a question to the user.
 */
export const partNamesakes = (
  person: FilePerson,
  found: readonly FoundChild[],
  namesakes: readonly Person[],
  decisions: PastDecisions,
): readonly GuardianSeeker[] => {
  const whole = seekerOf(person, found);
  if (namesakes.length < 2) return [whole];
  const groups = Map.groupBy(found, ({ child, id }) => toldBy(child.by, id, namesakes, decisions));
  if (found.length === 0) groups.set('', []);
  return [...groups].map(([told, children]) => {
    const part = groups.size === 1 ? person : partOf(person, children);
    const seeker = part ? seekerOf(part, children) : whole;
    return told === '' ? asked(seeker, namesakes, decisions) : seeker;
  });
};
