import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Question, QuestionSource } from '../../domain/organisation/questionnaire.ts';
import { isAtSchool } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import { fieldLabels } from '../../text/documents/field-labels.ts';
import { startingQuestions } from '../../text/documents/questionnaire.ts';
import { platformNames } from '../../text/words/platform-names.ts';
import { administratorFields, organisationFields } from './organisation-fields.ts';

/** How many of each the base knows: questionnaires ask for them. */
export type SchoolCounts = { readonly classes: number; readonly students: number; readonly staff: number };

export const schoolCounts = (school: Pick<School, 'classes' | 'persons'>): SchoolCounts => {
  const present = rowsOf(school.persons).filter((person) => isAtSchool(person));
  return {
    classes: rowsOf(school.classes).filter(({ kind }) => kind === 'class').length,
    students: present.filter(({ category }) => category === 'student').length,
    staff: present.filter(({ category }) => category === 'staff').length,
  };
};

const count = (number: number): string => (number === 0 ? '' : String(number));

/** What the card and the base say, by source; what they do not know is ''. */
const valuesOf = (
  organisation: Organisation,
  counts: SchoolCounts,
): Readonly<Record<Exclude<QuestionSource, 'heading' | 'own'>, string>> => {
  const known = new Map([...organisationFields(organisation), ...administratorFields(organisation)]);
  const of = (source: keyof typeof fieldLabels): string => known.get(fieldLabels[source]) ?? '';
  return {
    fullName: of('fullName'),
    shortName: of('shortName'),
    inn: of('inn'),
    kpp: of('kpp'),
    ogrn: of('ogrn'),
    okpo: of('okpo'),
    region: of('region'),
    city: of('city'),
    address: of('address'),
    phone: of('phone'),
    email: of('email'),
    site: of('site'),
    director: of('director'),
    platform: platformNames[organisation.platform],
    administratorName: of('administratorName'),
    administratorPost: of('administratorPost'),
    administratorPhone: of('administratorPhone'),
    administratorEmail: of('administratorEmail'),
    administratorGrounds: of('administratorGrounds'),
    classCount: count(counts.classes),
    studentCount: count(counts.students),
    staffCount: count(counts.staff),
  };
};

export type QuestionRow = Question & { readonly answer: string };

const questionsOf = ({ questionnaire }: Organisation): readonly Question[] =>
  questionnaire ?? startingQuestions;

/** Every row of the data sheet with its answer as it stands now; '' where nothing is known. */
export const questionRows = (
  organisation: Organisation,
  counts: SchoolCounts,
  questions: readonly Question[] = questionsOf(organisation),
): readonly QuestionRow[] => {
  const values = valuesOf(organisation, counts);
  return questions.map((question) => {
    const { source, value } = question;
    if (source === 'heading') return { ...question, answer: '' };
    const answer = source === 'own' ? tidy(value) : values[source];
    return { ...question, answer: isBlank(answer) ? '' : answer };
  });
};
