import { utils, write as writeBook } from 'xlsx';
import { fullName } from '../../shared/domain/people/person.ts';
import type { MadeUpSchool } from '../../shared/made-up/made-up-school.ts';
import { phoneAsTyped } from '../../shared/made-up/phone-as-typed.ts';
import { rosterWords } from '../../shared/text/made-up.ts';

type Row = readonly (string | number | Date | null)[];

const bookBytes = (sheet: string, rows: readonly Row[], bookType: 'xlsx' | 'biff8'): Uint8Array => {
  const cells = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: true, dateNF: 'dd\\.mm\\.yyyy', UTC: true },
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, cells, sheet);
  return new Uint8Array(writeBook(book, { type: 'array', bookType, compression: true }));
};

/** Two rows of title, the header in the third, names in three columns, dates as dates. */
export const studentsWorkbook = (school: MadeUpSchool): Uint8Array => {
  const order = new Map(school.classes.map(({ label }, index) => [label, index]));
  const sorted = school.students.toSorted(
    (one, other) =>
      (order.get(one.classLabel ?? '') ?? 0) - (order.get(other.classLabel ?? '') ?? 0) ||
      fullName(one.name).localeCompare(fullName(other.name), 'ru'),
  );
  return bookBytes(
    rosterWords.studentsSheet,
    [
      [rosterWords.studentsTitle(school.card.shortName)],
      [rosterWords.studentsNote],
      rosterWords.studentsHeader,
      ...sorted.map(({ name, classLabel, birthDate }, index) => [
        index + 1,
        name.surname,
        name.givenName,
        name.patronymic,
        classLabel ?? null,
        birthDate === undefined ? null : new Date(`${birthDate}T00:00:00Z`),
      ]),
    ],
    'xlsx',
  );
};

/** One row for each guardian and child, so that a guardian of two stands in it twice. */
export const guardiansWorkbook = (school: MadeUpSchool): Uint8Array => {
  const students = new Map(school.students.map((student) => [student.number, student]));
  const rows = school.guardians.flatMap((guardian, index) =>
    (guardian.childNumbers ?? []).map((number): Row => {
      const child = students.get(number);
      return [
        fullName(guardian.name),
        phoneAsTyped(guardian.phone ?? '', index),
        guardian.email ?? null,
        child ? fullName(child.name) : null,
        child?.classLabel ?? null,
      ];
    }),
  );
  return bookBytes(rosterWords.guardiansSheet, [rosterWords.guardiansHeader, ...rows], 'biff8');
};
