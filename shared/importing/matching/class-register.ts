import { type ClassLabel, classKey } from '../../domain/classes/class-label.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { Ids } from '../../domain/ids.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { type Day, schoolYearOf } from '../../domain/values/calendar.ts';

/** The classes of the base and those that the file brings. */
export type ClassRegister = {
  readonly find: (label: ClassLabel) => SchoolClass | null;
  readonly findOrAdd: (label: ClassLabel) => SchoolClass;
  readonly labelOf: (classId: string | undefined) => string;
  readonly added: () => readonly SchoolClass[];
  /** Groups of the base whose course the file tells anew. */
  readonly told: () => readonly SchoolClass[];
};

const isInCapitals = (label: string): boolean => label === label.toUpperCase();

/** Of a class's spellings in a file the one in most rows; one in capitals only where there is no other. */
const usualSpellings = (labels: readonly ClassLabel[]): ReadonlyMap<string, string> => {
  const usual = new Map<string, string>();
  for (const [key, same] of Map.groupBy(labels, (label) => label.key)) {
    const spellings = Map.groupBy(same, ({ label }) => label);
    const rank = (label: string): number =>
      (isInCapitals(label) ? 0 : labels.length) + (spellings.get(label)?.length ?? 0);
    const [first] = [...spellings.keys()].toSorted((one, other) => rank(other) - rank(one));
    if (first !== undefined) usual.set(key, first);
  }
  return usual;
};

/** `labels`: those of the file's rows, whose usual spelling names a new class. */
export const classRegister = (
  school: School,
  ids: Ids,
  today: Day,
  labels: readonly ClassLabel[] = [],
): ClassRegister => {
  const spellings = usualSpellings(labels);
  const byKey = new Map<string, SchoolClass>();
  const byId = new Map(school.classes);
  const added: SchoolClass[] = [];
  const told = new Map<string, SchoolClass>();
  // Of last year's and this year's class of one label, the later one is meant.
  const classes = rowsOf(school.classes).filter(({ kind }) => kind === 'class');
  for (const each of classes.toSorted((one, other) => one.schoolYear.localeCompare(other.schoolYear)))
    byKey.set(classKey(each.label), each);
  const add = ({ label, key, parallel, letter }: ClassLabel): SchoolClass => {
    const made: SchoolClass = {
      id: ids.next(),
      kind: 'class',
      label: spellings.get(key) ?? label,
      ...(parallel === undefined ? {} : { parallel }),
      ...(letter === undefined ? {} : { letter }),
      schoolYear: schoolYearOf(today),
    };
    added.push(made);
    byKey.set(key, made);
    byId.set(made.id, made);
    return made;
  };
  const withCourse = (unit: SchoolClass, { parallel }: ClassLabel): SchoolClass => {
    if (parallel === undefined || parallel === unit.parallel || added.includes(unit)) return unit;
    const known = { ...unit, parallel };
    told.set(unit.id, known);
    return known;
  };
  return {
    find: ({ key }) => byKey.get(key) ?? null,
    findOrAdd: (label) => {
      const unit = byKey.get(label.key);
      return unit ? withCourse(unit, label) : add(label);
    },
    labelOf: (classId) => (classId === undefined ? '' : (byId.get(classId)?.label ?? '')),
    added: () => added,
    told: () => [...told.values()],
  };
};
