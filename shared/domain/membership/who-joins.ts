import type { Organisation } from '../organisation/organisation.ts';
import type { PlatformRole } from '../people/role.ts';
import { type ReportCategory, reportCategories } from '../reports/report-records.ts';

type Ways = Pick<Organisation, 'joiningWays'>;

/** Whether people of a role are to join at all (R18). Who is not is neither invited nor counted nor awaited. */
export const roleJoins = ({ joiningWays }: Ways, role: PlatformRole): boolean => joiningWays[role] !== 'none';

/** The categories that figures are told of, in their order. */
export const joiningCategories = (organisation: Ways): readonly ReportCategory[] =>
  reportCategories.filter(
    (category) =>
      (category !== 'students' || roleJoins(organisation, 'student')) &&
      (category !== 'guardians' || roleJoins(organisation, 'guardian')),
  );
