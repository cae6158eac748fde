import type { Person } from '../../domain/person.ts';
import type { ReportCategory } from '../../domain/report-records.ts';

export const reportCategoryOf = ({ category, platformRole }: Person): ReportCategory => {
  if (category === 'student') return 'students';
  if (category === 'guardian') return 'guardians';
  return platformRole === 'teacher' ? 'teachers' : 'employees';
};
