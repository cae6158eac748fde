import type { Noun, Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { noun, vocabularies } from '../words/vocabulary.ts';

export const nounNames = [
  'schoolClass',
  'student',
  'guardian',
  'teacher',
  'employee',
  'classTeacher',
] as const;
export type NounName = (typeof nounNames)[number] & keyof Vocabulary;

/** Words in use beside those of the kinds of organisation. */
const further: Readonly<Record<NounName, readonly Noun[]>> = {
  schoolClass: [noun('объединение|объединения|объединений|объединения|объединения|объединению|объединением')],
  student: [noun('учащийся|учащихся|учащихся|учащиеся|учащегося|учащемуся|учащимся')],
  guardian: [noun('родитель|родителя|родителей|родители|родителя|родителю|родителем')],
  teacher: [],
  employee: [noun('работник|работника|работников|работники|работника|работнику|работником')],
  classTeacher: [],
};

const distinct = (nouns: readonly Noun[]): readonly Noun[] => [
  ...new Map(nouns.map((word) => [word.one, word])).values(),
];

/** The words to choose from, each once; the organisation's own first. */
export const nounChoices = (name: NounName, own: Noun): readonly Noun[] =>
  distinct([own, ...Object.values(vocabularies).map((words) => words[name]), ...further[name]]);

export const staffroomChoices = (own: string): readonly string[] => [
  ...new Set([own, ...Object.values(vocabularies).map(({ staffroom }) => staffroom), 'Педагоги']),
];

/** The name of the act and its verb go together. */
export const annulmentChoices: readonly Pick<Vocabulary, 'annulment' | 'annul'>[] = [
  { annulment: 'аннулирование', annul: 'аннулировать' },
  { annulment: 'деактивация', annul: 'деактивировать' },
];
