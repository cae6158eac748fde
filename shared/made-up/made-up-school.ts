import type { OrganisationCard } from '../domain/organisation/create-school.ts';
import { classSlots } from './made-up-classes.ts';
import { pickFamilies } from './made-up-families.ts';
import { type NumberedFamily, pickGuardians } from './made-up-guardians.ts';
import { pickLinks } from './made-up-links.ts';
import { pickLines } from './made-up-lists.ts';
import { childName } from './made-up-names.ts';
import { madeUpCard } from './made-up-organisation.ts';
import type { MadeUpClass, MadeUpLine, MadeUpLink, MadeUpPerson } from './made-up-person.ts';
import { pickStaff } from './made-up-staff.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** A whole school of invented people, and what its administrator would hold in hand on the first day. */
export type MadeUpSchool = {
  /** In the form that `init` takes. */
  readonly card: OrganisationCard;
  readonly classes: readonly MadeUpClass[];
  readonly staff: readonly MadeUpPerson[];
  readonly students: readonly MadeUpPerson[];
  readonly guardians: readonly MadeUpPerson[];
  readonly links: readonly MadeUpLink[];
  /** The platform's list of members, as pasted. */
  readonly members: readonly MadeUpLine[];
  readonly requests: readonly MadeUpLine[];
};

const USUAL_STUDENTS = 900;

/** One class in so many has not begun: nobody of it is among the members, and its link lies unclaimed. */
const CLASSES_PER_LATE_ONE = 16;

const numbered = (
  random: SeededRandom,
  families: ReturnType<typeof pickFamilies>,
  firstNumber: number,
): { readonly students: readonly MadeUpPerson[]; readonly families: readonly NumberedFamily[] } => {
  const students: MadeUpPerson[] = [];
  const withNumbers = families.map((family) => ({
    family,
    childNumbers: family.children.map((child) => {
      const number = firstNumber + students.length;
      const name = childName(random, family.name, child.gender, child.givenName);
      const { gender, birthDate, slot } = child;
      students.push({ number, name, gender, category: 'student', birthDate, classLabel: slot.label });
      return number;
    }),
  }));
  return { students, families: withNumbers };
};

/**
 * A school of 2026/27 with 33 classes, 1,200 guardians and 70 staff for 900 students, or in proportion.
 * The same seed gives the same school.
 */
export const madeUpSchool = (seed: number, size = USUAL_STUDENTS): MadeUpSchool => {
  const random = seededRandom(seed);
  const slots = classSlots(random, size);
  const staff = pickStaff(random, slots, Math.round((size * 70) / USUAL_STUDENTS));
  const { students, families } = numbered(random, pickFamilies(random, slots), staff.length + 1);
  const guardianCount = Math.round((size * 4) / 3);
  const guardians = pickGuardians(random, families, guardianCount, staff.length + students.length + 1);
  const everybody = [...staff, ...students, ...guardians];
  const [director] = staff;
  const administrator = staff.find(({ subject }) => subject === 'информатика');
  if (!director || !administrator) throw new Error('the staff list has no director or no administrator');
  const late = new Set(
    slots.slice(slots.length - Math.floor(slots.length / CLASSES_PER_LATE_ONE)).map(({ label }) => label),
  );
  const isLate = ({ category, classLabel = '' }: MadeUpPerson): boolean =>
    category === 'student' && late.has(classLabel);
  const mixed = random.shuffled(everybody.filter((person) => !isLate(person)));
  const joined = Math.round(everybody.length * 0.6);
  const requested = Math.round(size / 30);
  return {
    card: madeUpCard(director, administrator),
    classes: slots.map(({ label, parallel, letter }) => ({
      label,
      parallel,
      letter,
      studentNumbers: students.filter(({ classLabel }) => classLabel === label).map(({ number }) => number),
      formMasterNumber: staff.find(({ classLabel }) => classLabel === label)?.number ?? director.number,
    })),
    staff,
    students,
    guardians,
    links: pickLinks(random, slots),
    members: pickLines(random, everybody, mixed.slice(0, joined), Math.max(2, Math.round(size / 180))),
    requests: pickLines(random, everybody, mixed.slice(joined, joined + requested), 3),
  };
};
