import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { Invitee } from './invitees.ts';

/** Says which family a person belongs to: guardians and children who are tied to one another are one. */
type FamilyOf = (personId: string) => string;

/** Families of these people; brothers and sisters who share a guardian are one, and so are the two guardians. */
const familiesOf = (placed: readonly Invitee[]): FamilyOf => {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const { person, children } of placed) {
    for (const child of children) {
      const [own, other] = [rootOf(person.id), rootOf(child.id)];
      if (own !== other) parents.set(other, own);
    }
  }
  return rootOf;
};

/** The people of all families that have a child in one of the classes, or one of the chosen people. */
export const familyMembers = (
  placed: readonly Invitee[],
  classIds: readonly string[] | null,
  chosen: ReadonlySet<string> | undefined,
): ReadonlySet<string> => {
  const familyOf = familiesOf(placed);
  const isMeant = ({ person, schoolClass }: Invitee): boolean =>
    (classIds?.includes(schoolClass.id) ?? true) && (chosen?.has(person.id) ?? true);
  const families = new Set(placed.filter(isMeant).map(({ person }) => familyOf(person.id)));
  return new Set(placed.map(({ person }) => person.id).filter((id) => families.has(familyOf(id))));
};

export type Family = {
  /** The lowest class of its children, of those that were chosen: through it the sheet is handed out. */
  readonly through: SchoolClass;
  readonly members: readonly Invitee[];
};

const firstClass = (members: readonly Invitee[], classIds: readonly string[] | null): SchoolClass | null => {
  const all = members.map(({ schoolClass }) => schoolClass).toSorted(byClass);
  return all.find(({ id }) => classIds?.includes(id) ?? true) ?? all[0] ?? null;
};

/** The families of planned people, in the order of the classes through which their sheets go. */
export const plannedFamilies = (
  invitees: readonly Invitee[],
  placed: readonly Invitee[],
  classIds: readonly string[] | null,
): readonly Family[] => {
  const familyOf = familiesOf(placed);
  const families = [...Map.groupBy(invitees, ({ person }) => familyOf(person.id)).values()];
  return families
    .flatMap((members): readonly Family[] => {
      const through = firstClass(members, classIds);
      return through ? [{ through, members }] : [];
    })
    .toSorted((a, b) => byClass(a.through, b.through));
};
