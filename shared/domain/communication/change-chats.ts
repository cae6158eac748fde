import type { SchoolClass } from '../classes/school-class.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import type { Chat } from './chat.ts';
import { chatCoverage } from './chat-coverage.ts';
import type { ChatKind } from './chat-kind.ts';
import { formOfKind } from './chat-kind.ts';

type ChatNaming = (kind: ChatKind, schoolClass: SchoolClass | null) => string;

type Planning = { readonly nextId: () => string; readonly nameOf: ChatNaming };

/** Plans every chat that the strategy asks for and nobody has made yet, led by the class's form-master (R21). */
export const planMissingChats = (
  school: School,
  { nextId, nameOf }: Planning,
): { readonly school: School; readonly planned: number } => {
  const { classes, school: ofSchool } = chatCoverage(school);
  const missing = [
    ...ofSchool.map((cell) => ({ cell, schoolClass: null })),
    ...classes.flatMap(({ schoolClass, cells }) => cells.map((cell) => ({ cell, schoolClass }))),
  ].filter(({ cell }) => cell.standing === 'missing');
  const chats = missing.map(({ cell: { kind }, schoolClass }): Chat => {
    const owner = schoolClass?.formMasterId;
    return {
      id: nextId(),
      kind,
      form: formOfKind(kind),
      name: nameOf(kind, schoolClass),
      ...(schoolClass && { classId: schoolClass.id }),
      ...(owner !== undefined && { ownerId: owner }),
      url: '',
      platform: school.organisation.platform,
      state: 'planned',
      note: '',
    };
  });
  return { school: { ...school, chats: withRows(school.chats, chats) }, planned: chats.length };
};

const marked = (chat: Chat, state: 'created' | 'closed', on: Day): Chat => {
  const { closedOn: _closedOn, ...rest } = chat;
  return state === 'created' ? { ...rest, state, createdOn: on } : { ...rest, state, closedOn: on };
};

/** Marks chats as created or closed on a day; those that stand so already keep their day. */
export const markChats = (
  school: School,
  ids: readonly string[],
  state: 'created' | 'closed',
  on: Day,
): Result<School> => {
  const chats = ids.map((id) => school.chats.get(id));
  if (chats.includes(undefined)) return failed({ code: 'entry-unknown' });
  const changing = chats.flatMap((chat) => (chat && chat.state !== state ? [marked(chat, state, on)] : []));
  return ok({ ...school, chats: withRows(school.chats, changing) });
};

/** Closes the chats on the platform that the school has left, and plans each anew on the present one (R3). */
export const moveChats = (
  school: School,
  on: Day,
  nextId: () => string,
): { readonly school: School; readonly moved: number } => {
  const { platform } = school.organisation;
  const chats = rowsOf(school.chats);
  const old = chats.filter((chat) => chat.platform !== platform && chat.state !== 'closed');
  const placeOf = ({ kind, classId = '', name }: Chat): string =>
    kind === 'other' ? `${kind}|${name}` : `${kind}|${classId}`;
  const taken = new Set(
    chats.filter((chat) => chat.platform === platform && chat.state !== 'closed').map(placeOf),
  );
  const successors = old
    .filter((chat) => !taken.has(placeOf(chat)))
    .map(
      ({ createdOn: _createdOn, closedOn: _closedOn, ...chat }): Chat => ({
        ...chat,
        id: nextId(),
        url: '',
        platform,
        state: 'planned',
        note: '',
      }),
    );
  const closed = old.map((chat) => marked(chat, 'closed', on));
  return {
    school: { ...school, chats: withRows(school.chats, [...closed, ...successors]) },
    moved: old.length,
  };
};
