import { byClass, byName } from '../../domain/natural-order.ts';
import { organisationName } from '../../domain/organisation/organisation.ts';
import { fullName, initialsWithSurname, isAtSchool, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import { type Day, schoolYearOf, shortDate } from '../../domain/values/calendar.ts';
import { postInSentence } from '../../text/cases/decline-post.ts';
import { nameInCase, nameWords, postInCase } from '../../text/cases/name-in-case.ts';
import { digitalServicesOf } from '../../text/documents/digital-services.ts';
import { orderReference } from '../../text/documents/field-labels.ts';
import { legalBasesOf } from '../../text/documents/legal-bases.ts';
import { dateInWords } from '../../text/words/dates.ts';
import { people } from '../../text/words/nouns.ts';
import { platformNames } from '../../text/words/platform-names.ts';
import { counted } from '../../text/words/plural.ts';
import { withRussianQuotes } from '../../text/words/quote.ts';
import { namesApart } from '../people/names-apart.ts';
import { namedFacts, questionOf } from './case-facts.ts';
import type { FactRow, Facts } from './facts.ts';
import { letterheadLines, placeOf } from './letterhead.ts';
import { appointmentReference } from './organisation-fields.ts';

/** What a document is made for: its date and number, and the class or person it is about. */
export type DocumentSubject = {
  readonly date: Day;
  readonly number: string;
  readonly classId?: string;
  readonly personId?: string;
};

/** Rows with their own numbers from 1. */
export const numbered = (rows: readonly FactRow[]): readonly FactRow[] =>
  rows.map((row, index) => ({ line: String(index + 1), ...row }));

const personRow = ({ name, position = '' }: Person): FactRow => ({
  name: fullName(name),
  post: postInSentence(position),
});

const staffOf = (school: School): readonly FactRow[] =>
  numbered(
    rowsOf(school.persons)
      .filter((person) => person.category === 'staff' && isAtSchool(person))
      .toSorted(byName)
      .map(personRow),
  );

const classTeachersOf = (school: School): readonly FactRow[] =>
  numbered(
    rowsOf(school.classes)
      .filter(({ kind, formMasterId }) => kind === 'class' && formMasterId !== undefined)
      .toSorted(byClass)
      .flatMap(({ label, formMasterId = '' }) => {
        const person = school.persons.get(formMasterId);
        return person && isAtSchool(person) ? [{ className: label, ...personRow(person) }] : [];
      }),
  );

/** Who acts as an additional administrator now (R11). */
export const actingAdministrators = (school: School): readonly Person[] =>
  rowsOf(school.appointments)
    .filter(({ endedOn }) => endedOn === undefined)
    .flatMap(({ personId }) => school.persons.get(personId) ?? [])
    .filter((person) => isAtSchool(person))
    .toSorted(byName);

const administratorsOf = (school: School) => {
  const each = actingAdministrators(school).map((person) => {
    const name = nameInCase(person.name, 'accusative', person.nameCases);
    const post = postInCase(person.position ?? '', 'accusative', person.nameCases);
    const about = { bearer: { personId: person.id }, grammaticalCase: 'accusative' } as const;
    return {
      row: {
        ...personRow(person),
        whom: [name.value, post.value].filter((part) => part !== '').join(', '),
        signature: initialsWithSurname(person.name),
      },
      questions: [
        questionOf(name, { ...about, part: 'name', of: nameWords(person.name) }),
        questionOf(post, { ...about, part: 'post', of: postInSentence(tidy(person.position ?? '')) }),
      ],
    };
  });
  return {
    rows: numbered(each.map(({ row }) => row)),
    questions: each.flatMap(({ questions }) => questions),
  };
};

const studentsOf = (school: School, classId: string): readonly FactRow[] => {
  const students = rowsOf(school.persons).filter(
    (person) => person.category === 'student' && person.classId === classId && isAtSchool(person),
  );
  const nameOf = namesApart(students);
  return numbered(students.toSorted(byName).map((student) => ({ name: nameOf(student) })));
};

/** The order on use that the register has last; '' when there is none. */
const useReferenceOf = (school: School): string => {
  const order = rowsOf(school.orders)
    .filter(({ kind }) => kind === 'use')
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  return order ? orderReference(dateInWords(order.date), order.number) : '';
};

const subjectFacts = (school: School, { classId = '', personId = '' }: DocumentSubject) => {
  const schoolClass = school.classes.get(classId);
  const teacher = school.persons.get(schoolClass?.formMasterId ?? '');
  const person = school.persons.get(personId);
  return {
    person: person ? fullName(person.name) : '',
    personPost: postInSentence(person?.position ?? ''),
    personSignature: person ? initialsWithSurname(person.name) : '',
    className: schoolClass?.label ?? '',
    classTeacher: teacher ? fullName(teacher.name) : '',
  };
};

/** What only an act knows of what was done. */
const ofActs = {
  reason: '',
  linksCount: '',
  destroyedCount: '',
  successor: '',
  successorSignature: '',
  fileName: '',
  checksum: '',
} as const;

const valuesOf = (school: School, subject: DocumentSubject) => {
  const { organisation } = school;
  const [address, contacts, requisites] = letterheadLines(organisation);
  return {
    organisation: withRussianQuotes(tidy(organisation.fullName)),
    organisationShort: withRussianQuotes(tidy(organisationName(organisation))),
    address,
    contacts,
    requisites,
    place: placeOf(organisation),
    date: shortDate(subject.date),
    dateInWords: dateInWords(subject.date),
    number: subject.number,
    schoolYear: schoolYearOf(subject.date),
    platform: platformNames[organisation.platform],
    appointmentReference:
      organisation.appointmentOrder.date === '' || isBlank(tidy(organisation.appointmentOrder.number))
        ? ''
        : appointmentReference(organisation),
    useReference: useReferenceOf(school),
    peopleCount: '',
    ...ofActs,
    ...subjectFacts(school, subject),
  };
};

/** Every fact that a document of this school may need. */
export const schoolFacts = (school: School, subject: DocumentSubject): Facts => {
  const { organisation } = school;
  const named = namedFacts(organisation);
  const administrators = administratorsOf(school);
  const students = studentsOf(school, subject.classId ?? '');
  return {
    values: { ...valuesOf(school, subject), ...named.values, peopleCount: counted(students.length, people) },
    lists: {
      staff: staffOf(school),
      classTeachers: classTeachersOf(school),
      administrators: administrators.rows,
      bases: legalBasesOf(organisation).map((text) => ({ text })),
      services: numbered(digitalServicesOf(organisation).map((service) => ({ ...service }))),
      students,
      links: [],
      destroyed: [],
      extract: [],
      contents: [],
      openTasks: [],
    },
    questions: {
      values: named.questions,
      lists: { administrators: administrators.questions },
    },
    starter: false,
  };
};
