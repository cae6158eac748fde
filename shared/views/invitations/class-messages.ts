import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { withoutClass } from '../../text/report/report.ts';
import { notJoinedText } from '../../text/screens/reports-screen.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { peopleByCategory } from '../report/figures/category.ts';
import { type NotJoined, notJoinedOf, notJoinedPlaces } from '../report/figures/not-joined.ts';
import { schoolAsOf } from '../report/figures/school-as-of.ts';
import { classesOfPeople } from '../report/figures/units.ts';
import { classMessage } from '../report-screen/not-joined-texts.ts';
import type { ExpectedPerson } from '../report-screen/report-view.ts';

/** Who of one class is still expected, with initials only: ready to be sent to the class teacher. */
export type ClassMessage = { readonly unit: string; readonly people: number; readonly text: string };

/** Of one class alone, or only those whom a batch gave a sheet; null: of all. */
type MessageChoice = { readonly classId: string | null; readonly batchId: string | null };

const expectedOf = ({ name, role, children, state, since }: NotJoined): readonly ExpectedPerson[] =>
  state === 'notInvited' || state === 'invited' || state === 'requested'
    ? [{ name, role, children, state, since }]
    : [];

export const classMessages = (
  school: School,
  today: Day,
  { classId, batchId }: MessageChoice,
): readonly ClassMessage[] => {
  const words = vocabularyOf(school.organisation);
  const batch = batchId === null ? undefined : school.batches.get(batchId);
  const sheets = batch && new Set(batch.slips.map((slip) => `${slip.personId} ${slip.classId}`));
  const present = schoolAsOf(school, today);
  const isChosen = (row: NotJoined): boolean =>
    (classId === null || row.classId === classId) &&
    (batchId === null ||
      (sheets?.has(`${row.personId} ${row.classId}`) ?? false) ||
      // Staff stand in no class here, and in the staffroom on a slip.
      (row.classId === null && (batch?.slips.some(({ personId }) => personId === row.personId) ?? false)));
  const rows = notJoinedOf(present, peopleByCategory(present), classesOfPeople(present)).filter(isChosen);
  return notJoinedPlaces(rows).map(({ isStaff, label, rows: own }) => {
    const unit = isStaff ? notJoinedText.staff : (label ?? withoutClass(words));
    const text = classMessage(unit, { people: own.flatMap(expectedOf) }, words);
    return { unit, people: own.length, text };
  });
};
