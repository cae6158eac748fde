import type { Day } from '../../domain/calendar.ts';
import type { School } from '../../domain/school.ts';
/** Who of one class is still expected, with initials only: ready to be sent to the class teacher. */
export type ClassMessage = {
  readonly unit: string;
  readonly people: number;
  readonly text: string;
};
/** Of one class alone, or only those whom a batch gave a sheet; null: of all. */
export type MessageChoice = {
  readonly classId: string | null;
  readonly batchId: string | null;
};
export declare const classMessages: (
  school: School,
  today: Day,
  { classId, batchId }: MessageChoice,
) => readonly ClassMessage[];
