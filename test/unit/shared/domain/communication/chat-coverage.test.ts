import { describe, expect, it } from 'vitest';
import {
  markChats,
  moveChats,
  planMissingChats,
} from '../../../../../shared/domain/communication/change-chats.ts';
import type { Chat } from '../../../../../shared/domain/communication/chat.ts';
import { chatCoverage } from '../../../../../shared/domain/communication/chat-coverage.ts';
import type { Organisation } from '../../../../../shared/domain/organisation/organisation.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { withRows } from '../../../../../shared/domain/table.ts';
import { aClass, buildSchool } from '../../../../support/school-builder.ts';

const classes = [aClass('1А', { parallel: 1 }), aClass('9Б', { parallel: 9 })] as const;
const [first, ninth] = classes;
const strategy = { kinds: ['classStudents', 'classGuardians', 'staff'], studentsFrom: 5 } as const;

const aChat = (own: Partial<Chat>): Chat => ({
  id: 'c',
  kind: 'classGuardians',
  form: 'chat',
  name: '1А – родители',
  classId: first.id,
  url: '',
  platform: 'max',
  state: 'created',
  createdOn: '2026-09-01',
  note: '',
  ...own,
});

const school = (chats: readonly Chat[], own: Partial<Organisation> = {}): School => {
  const built = buildSchool({
    organisation: { platform: 'max', chatStrategy: strategy, ...own },
    classes: [...classes],
  });
  return { ...built, chats: withRows(built.chats, chats) };
};

let lastId = 0;
const nextId = (): string => {
  lastId += 1;
  return `n-${lastId}`;
};
const planning = { nextId, nameOf: (kind: string, row: { label: string } | null) => `${row?.label} ${kind}` };

describe('the coverage of chats', () => {
  it('counts what the strategy asks for, and nothing else', () => {
    const { asked, missing, created, classes: rows, school: ofSchool } = chatCoverage(school([]));
    // Guardians of two classes, students of the ninth alone, and the staff.
    expect([asked, missing, created]).toEqual([4, 4, 0]);
    expect(rows.map(({ cells }) => cells.map(({ standing }) => standing))).toEqual([
      ['notAsked', 'missing', 'notAsked'],
      ['missing', 'missing', 'notAsked'],
    ]);
    expect(ofSchool.filter(({ asked: isAsked }) => isAsked).map(({ kind }) => kind)).toEqual(['staff']);
  });

  it.each([
    [{}, 'created'],
    [{ state: 'planned' as const }, 'planned'],
    [{ platform: 'vk' as const }, 'old'],
    [{ platform: 'vk' as const, state: 'planned' as const }, 'missing'],
    [{ state: 'closed' as const }, 'missing'],
  ])('sees a chat with %j as %s', (own, standing) => {
    const cell = chatCoverage(school([aChat(own)])).classes[0]?.cells[1];
    expect(cell?.standing).toBe(standing);
    expect(cell?.chats).toHaveLength(1);
  });

  it('begins with a strategy that fits the kind of organisation', () => {
    const asked = (kind: Organisation['kind']): readonly string[] => {
      const { chatStrategy: _own, ...organisation } = school([], { kind }).organisation;
      const { classes: rows } = chatCoverage({ ...school([]), organisation });
      return rows[1]?.cells.filter((cell) => cell.asked).map(({ kind: of }) => of) ?? [];
    };
    expect(asked('kindergarten')).toEqual(['classGuardians']);
    expect(asked('school')).toEqual(['classStudents', 'classGuardians']);
  });
});

describe('changes of many chats', () => {
  it('plan what is missing once, led by the form-master', () => {
    const taught = school([]);
    const withMaster = {
      ...taught,
      classes: withRows(taught.classes, [{ ...ninth, formMasterId: 'teacher' }]),
    };
    const { school: planned, planned: count } = planMissingChats(withMaster, planning);
    expect(count).toBe(4);
    expect([...planned.chats.values()].filter(({ ownerId }) => ownerId === 'teacher')).toHaveLength(2);
    expect(chatCoverage(planned).missing).toBe(0);
    expect(planMissingChats(planned, planning).planned).toBe(0);
  });

  it('mark with a day, and leave those alone that stand so already', () => {
    const marked = markChats(school([aChat({})]), ['c'], 'created', '2026-11-21');
    expect(marked.ok && marked.value.chats.get('c')?.createdOn).toBe('2026-09-01');
    const closed = markChats(school([aChat({})]), ['c'], 'closed', '2026-11-21');
    expect(closed.ok && closed.value.chats.get('c')).toMatchObject({
      state: 'closed',
      createdOn: '2026-09-01',
      closedOn: '2026-11-21',
    });
    expect(markChats(school([]), ['c'], 'closed', '2026-11-21').ok).toBe(false);
  });

  it('move to the new platform: the old one is closed, its successor planned without the old link', () => {
    const old = aChat({ platform: 'vk', url: 'https://vk.me/join/abc', note: 'старый' });
    const taken = aChat({ id: 'd', classId: ninth.id, platform: 'vk' });
    const there = aChat({ id: 'e', classId: ninth.id });
    const { school: after, moved } = moveChats(school([old, taken, there]), '2026-11-21', nextId);
    expect(moved).toBe(2);
    expect(after.chats.get('c')).toMatchObject({ state: 'closed', closedOn: '2026-11-21' });
    const fresh = [...after.chats.values()].filter(({ state }) => state === 'planned');
    expect(fresh).toEqual([expect.objectContaining({ platform: 'max', url: '', classId: first.id })]);
    expect(chatCoverage(after).old).toBe(0);
  });
});
