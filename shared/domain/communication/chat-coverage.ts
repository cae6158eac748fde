import type { SchoolClass } from '../classes/school-class.ts';
import { byClass } from '../natural-order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { School } from '../school.ts';
import { rowsOf } from '../table.ts';
import type { Chat } from './chat.ts';
import type { ChatKind } from './chat-kind.ts';
import { type ClassChatKind, classChatKinds, type SchoolChatKind, schoolChatKinds } from './chat-kind.ts';
import { strategyOf } from './chat-strategy.ts';

/** How a place of the matrix stands: `old`: there is a chat, but on the platform that the school has left. */
export type Coverage = 'created' | 'planned' | 'old' | 'missing' | 'notAsked';

export type CoverageCell<K extends ChatKind = ChatKind> = {
  readonly kind: K;
  /** Whether the strategy asks for it. */
  readonly asked: boolean;
  readonly standing: Coverage;
  /** Those that are not closed first. */
  readonly chats: readonly Chat[];
};

export type CoverageRow = {
  readonly schoolClass: SchoolClass;
  readonly cells: readonly CoverageCell<ClassChatKind>[];
};

export type ChatCoverage = {
  readonly classes: readonly CoverageRow[];
  readonly school: readonly CoverageCell<SchoolChatKind>[];
  /** How many places the strategy asks for, and how many of them stand so. */
  readonly asked: number;
  readonly created: number;
  readonly planned: number;
  readonly old: number;
  readonly missing: number;
};

const standingOf = (chats: readonly Chat[], asked: boolean, { platform }: Organisation): Coverage => {
  const open = chats.filter(({ state }) => state !== 'closed');
  const here = open.filter((chat) => chat.platform === platform);
  if (here.some(({ state }) => state === 'created')) return 'created';
  if (here.length > 0) return 'planned';
  if (open.some(({ state }) => state === 'created')) return 'old';
  return asked ? 'missing' : 'notAsked';
};

const asks = (organisation: Organisation, kind: ChatKind, schoolClass: SchoolClass | null): boolean => {
  const { kinds, studentsFrom } = strategyOf(organisation);
  if (!kinds.includes(kind)) return false;
  if (kind !== 'classStudents' || studentsFrom === 1) return true;
  return (schoolClass?.parallel ?? studentsFrom) >= studentsFrom;
};

const openFirst = (a: Chat, b: Chat): number => Number(a.state === 'closed') - Number(b.state === 'closed');

/** Class × kind, and the kinds of which the school has one: what there is, and what the strategy misses (R21). */
export const chatCoverage = (school: School): ChatCoverage => {
  const { organisation } = school;
  const places = Map.groupBy(rowsOf(school.chats), ({ kind, classId = '' }) => `${kind}|${classId}`);
  const cellOf = <K extends ChatKind>(kind: K, schoolClass: SchoolClass | null): CoverageCell<K> => {
    const chats = (places.get(`${kind}|${schoolClass?.id ?? ''}`) ?? []).toSorted(openFirst);
    const asked = asks(organisation, kind, schoolClass);
    return { kind, asked, standing: standingOf(chats, asked, organisation), chats };
  };
  const classes = rowsOf(school.classes)
    .filter(({ kind }) => kind === 'class')
    .toSorted(byClass)
    .map((schoolClass) => ({
      schoolClass,
      cells: classChatKinds.map((kind) => cellOf(kind, schoolClass)),
    }));
  const ofSchool = schoolChatKinds.map((kind) => cellOf(kind, null));
  const asked = [...ofSchool, ...classes.flatMap(({ cells }) => cells)].filter((cell) => cell.asked);
  const count = (standing: Coverage): number => asked.filter((cell) => cell.standing === standing).length;
  return {
    classes,
    school: ofSchool,
    asked: asked.length,
    created: count('created'),
    planned: count('planned'),
    old: count('old'),
    missing: count('missing'),
  };
};
