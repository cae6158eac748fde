import { describe, expect, it } from 'vitest';
import type {
  EntryProblems,
  RegisterEntry,
} from '../../../../../shared/domain/communication/register-entry.ts';
import { removeEntries, saveEntry } from '../../../../../shared/domain/communication/save-entry.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const schoolClass = aClass('5А');
const joined = aPerson({
  category: 'staff',
  platformRole: 'teacher',
  states: [{ state: 'joined', on: '2026-09-10', source: 'hand' }],
});
const invited = aPerson({ category: 'staff', platformRole: 'teacher', states: [] });
const gone = aPerson({
  category: 'staff',
  platformRole: 'teacher',
  leftOn: '2026-10-01',
  states: [{ state: 'joined', on: '2026-09-10', source: 'hand' }],
});
const parent = aPerson({
  category: 'guardian',
  platformRole: 'guardian',
  states: [{ state: 'joined', on: '2026-09-10', source: 'hand' }],
});
const school = buildSchool({
  organisation: { platform: 'max' },
  classes: [schoolClass],
  persons: [joined, invited, gone, parent],
});

const save = (entry: RegisterEntry, id = 'row', before: School = school) =>
  saveEntry(before, entry, { today, id });

const problems = (entry: RegisterEntry, id = 'row', before: School = school): EntryProblems => {
  const saved = save(entry, id, before);
  return !saved.ok && saved.failure.code === 'entry-wrong' ? saved.failure.problems : {};
};

const saved = (entry: RegisterEntry, id = 'row', before: School = school): School => {
  const done = save(entry, id, before);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
};

const token = 'A'.repeat(43);
const chat = (own = {}): RegisterEntry => ({
  register: 'chats',
  fields: {
    kind: 'classGuardians',
    name: ' 5А – родители ',
    classId: schoolClass.id,
    ownerId: '',
    url: '',
    platform: 'max',
    state: 'planned',
    createdOn: '',
    closedOn: '',
    note: '',
    ...own,
  },
});

describe('a chat from its form', () => {
  it('is stored tidy; a created one without a day was created today', () => {
    const row = saved(chat({ state: 'created', url: `https://max.ru/join/${token}` })).chats.get('row');
    expect(row).toMatchObject({
      name: '5А – родители',
      createdOn: today,
      url: `https://max.ru/join/${token}`,
    });
  });

  it.each([
    [{ name: ' ' }, { name: 'missing' }],
    [{ classId: '' }, { classId: 'missing' }],
    [{ classId: 'x' }, { classId: 'unknown' }],
    [{ url: 'не ссылка' }, { url: 'notLink' }],
    [{ url: `https://mаx.ru/join/${token}` }, { url: 'deadLink' }],
    [{ url: 'https://sferum.ru/?call_link=abc' }, { url: 'callLink' }],
    [{ url: 'https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWx=' }, { url: 'otherPlatform' }],
    [{ ownerId: parent.id }, { ownerId: 'notStaff' }],
    [{ state: 'created', createdOn: '2026-12-01' }, { createdOn: 'future' }],
    [{ state: 'closed', createdOn: '2026-10-05', closedOn: '2026-10-01' }, { closedOn: 'beforeStart' }],
  ])('with %j is told %j', (own, expected) => {
    expect(problems(chat(own))).toEqual(expected);
  });

  it('stands once for a class and kind on a platform, and no link stands twice', () => {
    const before = saved(chat({ url: `https://max.ru/join/${token}` }));
    expect(problems(chat(), 'other', before)).toEqual({ kind: 'sameChat' });
    const same = chat({ kind: 'other', url: `https://max.ru/join/${token}` });
    expect(problems(same, 'other', before)).toEqual({ url: 'sameLink' });
    expect(problems(chat(), 'row', before)).toEqual({});
  });
});

const appointment = (own = {}): RegisterEntry => ({
  register: 'appointments',
  fields: {
    personId: joined.id,
    consentOn: '2026-11-20',
    orderNumber: '12',
    orderDate: '',
    endedOn: '',
    ...own,
  },
});

describe('an additional administrator', () => {
  it.each([
    [{ personId: invited.id }, { personId: 'notJoined' }],
    [{ personId: gone.id }, { personId: 'notJoined' }],
    [{ personId: parent.id }, { personId: 'notStaff' }],
    [{ personId: '' }, { personId: 'missing' }],
    [{ consentOn: '' }, { consentOn: 'missing' }],
    [{ consentOn: '2026-12-01' }, { consentOn: 'future' }],
    [{ endedOn: '2026-11-19' }, { endedOn: 'beforeStart' }],
  ])('with %j is told %j', (own, expected) => {
    expect(problems(appointment(own))).toEqual(expected);
  });

  it('is appointed once at a time, and an ended appointment is kept beside a new one', () => {
    const before = saved(appointment());
    expect(problems(appointment(), 'other', before)).toEqual({ personId: 'appointed' });
    const ended = saved(appointment({ endedOn: '2026-11-20' }), 'row', before);
    expect(saved(appointment(), 'other', ended).appointments.size).toBe(2);
  });

  it('who has left since can still be ended', () => {
    const before = saved(appointment());
    const left = { ...joined, leftOn: '2026-11-20' };
    const after = { ...before, persons: new Map([...before.persons, [joined.id, left]]) };
    expect(problems(appointment({ endedOn: today }), 'row', after)).toEqual({});
  });
});

const support = (own = {}): RegisterEntry => ({
  register: 'supportRequests',
  fields: {
    on: '2026-11-01',
    theme: 'Нет прав',
    text: 'Раздел не открывается.',
    sentOn: '',
    replyOn: '',
    replyText: '',
    closedOn: '',
    ...own,
  },
});

describe('plans and requests', () => {
  it.each([
    [{ text: '' }, { text: 'missing' }],
    [{ replyOn: '2026-11-05', replyText: 'да' }, { sentOn: 'missing' }],
    [{ sentOn: '2026-11-02', replyOn: '2026-11-01', replyText: 'да' }, { replyOn: 'beforeStart' }],
    [{ sentOn: '2026-11-02', replyOn: '2026-11-03' }, { replyText: 'noReplyText' }],
  ])('a request to support with %j is told %j', (own, expected) => {
    expect(problems(support(own))).toEqual(expected);
  });

  it('a broadcast is either held or cancelled', () => {
    const fields = {
      on: '2026-11-10',
      theme: 'Собрание',
      audience: '',
      leaderId: '',
      url: '',
      heldOn: '2026-11-10',
      cancelledOn: '2026-11-09',
    };
    expect(problems({ register: 'broadcasts', fields })).toEqual({ cancelledOn: 'bothEnds' });
  });

  it('posts go with their channel, and nothing unknown is removed', () => {
    const before = saved(chat({ kind: 'schoolChannel', classId: '' }), 'channel');
    const post = { chatId: 'channel', on: '2026-12-01', theme: 'Каникулы', suppliedBy: '', publishedOn: '' };
    const planned = saved({ register: 'posts', fields: post }, 'post', before);
    const removed = removeEntries(planned, 'chats', ['channel']);
    expect(removed.ok && [removed.value.chats.size, removed.value.posts.size]).toEqual([0, 0]);
    expect(removeEntries(planned, 'chats', ['x']).ok).toBe(false);
  });
});
