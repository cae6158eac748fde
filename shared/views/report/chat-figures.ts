import type { Day } from '../../domain/calendar.ts';
import type { Chat, ChatKind } from '../../domain/chat.ts';
import type { School } from '../../domain/school.ts';
import type { SchoolClass } from '../../domain/school-class.ts';
import { rowsOf } from '../../domain/table.ts';
import { classesOf } from './units.ts';

/** The chats that a class is to have (R21). */
export const classChatKinds = ['classStudents', 'classGuardians', 'classTeachers'] as const;
export type ClassChatKind = (typeof classChatKinds)[number];

export const schoolChatKinds = [
  'management',
  'staff',
  'studentActivists',
  'guardianActivists',
  'schoolChannel',
  'staffChannel',
] as const satisfies readonly ChatKind[];
export type SchoolChatKind = (typeof schoolChatKinds)[number];

export type ClassChats = {
  readonly schoolClass: SchoolClass;
  readonly has: Readonly<Record<ClassChatKind, boolean>>;
};

export type ChatFigures = {
  /** Created and not closed. */
  readonly total: number;
  readonly classes: readonly ClassChats[];
  /** How many chats of each kind the school has. */
  readonly school: Readonly<Record<SchoolChatKind, number>>;
};

const standsOn = ({ state, createdOn, closedOn }: Chat, day: Day): boolean => {
  if (state === 'planned') return false;
  if (createdOn !== undefined && createdOn > day) return false;
  return closedOn === undefined ? state !== 'closed' : closedOn > day;
};

/** Which classes have their chats at the end of the day, and which chats the school has. */
export const chatFigures = (school: School, day: Day): ChatFigures => {
  const standing = rowsOf(school.chats).filter((chat) => standsOn(chat, day));
  const places = new Set(standing.map(({ classId, kind }) => `${classId ?? ''}|${kind}`));
  const has = (schoolClass: SchoolClass, kind: ClassChatKind): boolean =>
    places.has(`${schoolClass.id}|${kind}`);
  const count = (kind: SchoolChatKind): number => standing.filter((chat) => chat.kind === kind).length;
  return {
    total: standing.length,
    classes: classesOf(school).map((schoolClass) => ({
      schoolClass,
      has: {
        classStudents: has(schoolClass, 'classStudents'),
        classGuardians: has(schoolClass, 'classGuardians'),
        classTeachers: has(schoolClass, 'classTeachers'),
      },
    })),
    school: {
      management: count('management'),
      staff: count('staff'),
      studentActivists: count('studentActivists'),
      guardianActivists: count('guardianActivists'),
      schoolChannel: count('schoolChannel'),
      staffChannel: count('staffChannel'),
    },
  };
};
