import type { Person } from '../../domain/person.ts';

/** The groups in which a director asks about people: staff apart as teachers and others. */
export const reportCategories = ['teachers', 'employees', 'students', 'guardians'] as const;
export type ReportCategory = (typeof reportCategories)[number];

export const reportCategoryOf = ({ category, platformRole }: Person): ReportCategory => {
  if (category === 'student') return 'students';
  if (category === 'guardian') return 'guardians';
  return platformRole === 'teacher' ? 'teachers' : 'employees';
};
