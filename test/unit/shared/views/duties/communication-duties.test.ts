import { describe, expect, it } from 'vitest';
import type { Chat } from '../../../../../shared/domain/communication/chat.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { vocabularyOf } from '../../../../../shared/text/words/vocabulary.ts';
import { dutiesOf } from '../../../../../shared/views/duties/duties.ts';
import type { DutyId } from '../../../../../shared/views/duties/duty.ts';
import { reportFigures } from '../../../../../shared/views/report/figures/figures.ts';
import { aClass, anOrganisation, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2026-11-21';

const duty = (id: DutyId, school: School) =>
  dutiesOf({
    school,
    organisation: school.organisation,
    words: vocabularyOf(school.organisation),
    today: TODAY,
    figures: reportFigures(school, TODAY),
    actDays: {},
    backups: { lastOn: null, failedOn: null },
    isSealed: false,
  }).find((each) => each.id === id) ?? null;

const chat = (own: Partial<Chat>): Chat => ({
  id: own.kind ?? 'chat',
  kind: 'staff',
  form: 'chat',
  name: 'Чат',
  url: '',
  platform: 'max',
  state: 'created',
  note: '',
  ...own,
});

describe('chats under the strategy', () => {
  const strategy = { kinds: ['classGuardians', 'staff'] as const, studentsFrom: 1 };
  const base = {
    organisation: anOrganisation({ platform: 'max', chatStrategy: strategy }),
    classes: [aClass('5А')],
  };
  const ofClass = chat({ kind: 'classGuardians', classId: 'class-5А' });

  it('wait while one is missing, planned or left on the old platform', () => {
    expect(duty('chats', buildSchool(base))).toMatchObject({
      state: 'waiting',
      place: 'communication',
      part: 'chats',
      sentence: 'По стратегии не хватает: 2\u00A0чата или канала.',
    });
    const all = (own: Partial<Chat>) => duty('chats', buildSchool({ ...base, chats: [ofClass, chat(own)] }));
    expect(all({ state: 'planned' })?.sentence).toContain('не созданы: 1');
    expect(all({ platform: 'vk' })?.sentence).toContain('На прежней платформе осталось: 1');
    expect(all({})?.state).toBe('done');
  });

  it('are no duty where nothing is asked for, or no class stands', () => {
    expect(duty('chats', buildSchool({ organisation: base.organisation }))).toBeNull();
    const none = anOrganisation({ chatStrategy: { kinds: [], studentsFrom: 1 } });
    expect(duty('chats', buildSchool({ ...base, organisation: none }))).toBeNull();
  });
});

describe('posts and broadcasts', () => {
  const post = (on: string, publishedOn?: string) => ({
    id: on,
    chatId: 'schoolChannel',
    on,
    theme: 'Тема',
    suppliedBy: '',
    ...(publishedOn !== undefined && { publishedOn }),
  });
  const posts = (...rows: ReturnType<typeof post>[]) =>
    duty('posts', buildSchool({ chats: [chat({ kind: 'schoolChannel', form: 'channel' })], posts: rows }));

  it('are overdue from the day after, shown a week before, and done when they are', () => {
    expect(posts()).toBeNull();
    expect(posts(post('2026-11-20'))).toMatchObject({ state: 'overdue', part: 'posts' });
    expect(posts(post(TODAY))?.state).toBe('waiting');
    expect(posts(post('2026-11-28'))?.state).toBe('waiting');
    expect(posts(post('2026-11-29'))?.state).toBe('done');
    expect(posts(post('2026-11-20', '2026-11-20'))?.state).toBe('done');
  });

  it('are told with their days and themes', () => {
    expect(
      posts(post('2026-11-29'), post('2026-11-25'), post(TODAY))?.sentence.replaceAll('\u00A0', ' '),
    ).toMatch(/^Запланированы 2 публикации в ближайшие 7 дней, первая – 2\d ноября 2026 г\., «Тема»\.$/);
    expect(posts(post('2026-11-20'))?.sentence.replaceAll('\u00A0', ' ')).toBe(
      'Просрочена 1 публикация в системных каналах – 20 ноября 2026 г., «Тема».',
    );
    expect(posts(post('2026-12-05'))?.sentence.replaceAll('\u00A0', ' ')).toBe(
      'План публикаций в системных каналах выполняется. Следующая – 5 декабря 2026 г., «Тема».',
    );
  });

  it('of broadcasts neither held nor cancelled is asked for', () => {
    const row = { id: 'b', on: '2026-11-20', theme: 'Собрание', audience: '', url: '' };
    const of = (own: object) => duty('broadcasts', buildSchool({ broadcasts: [{ ...row, ...own }] }))?.state;
    expect(of({})).toBe('overdue');
    expect(of({ heldOn: '2026-11-20' })).toBe('done');
    expect(of({ cancelledOn: '2026-11-19' })).toBe('done');
    expect(of({ on: '2026-11-25' })).toBe('waiting');
  });
});

describe('requests to support', () => {
  const row = { id: 's', on: '2026-11-10', theme: 'Нет канала', text: 'Канал не виден.' };
  const of = (own: object) => duty('support', buildSchool({ supportRequests: [{ ...row, ...own }] }));

  it('wait for an answer, and too long after a week', () => {
    expect(of({ sentOn: '2026-11-14' })).toMatchObject({ state: 'waiting', part: 'support' });
    expect(of({ sentOn: '2026-11-13' })).toMatchObject({
      state: 'overdue',
      sentence: 'Ждёт ответа поддержки 1\u00A0обращение, дольше всего\u00A0– 8\u00A0дней.',
    });
  });

  it('wait to be sent and to be closed', () => {
    expect(of({})?.sentence).toContain('не отправлено');
    const reply = { on: '2026-11-15', text: 'Исправлено.' };
    expect(of({ sentOn: '2026-11-14', reply })?.sentence).toContain('проверьте и закройте');
    expect(of({ sentOn: '2026-11-14', reply, closedOn: '2026-11-16' })?.state).toBe('done');
  });
});

describe('additional administrators', () => {
  const of = (own: Parameters<typeof aPerson>[0], endedOn?: string) => {
    const person = aPerson({ category: 'staff', ...own });
    const appointment = {
      id: 'a',
      personId: person.id,
      consentOn: '2026-09-15',
      orderNumber: '40',
      ...(endedOn !== undefined && { endedOn }),
    };
    return duty('administrators', buildSchool({ persons: [person], appointments: [appointment] }));
  };
  const states = (...names: ('joined' | 'left')[]) =>
    names.map((state, at) => ({ state, on: `2026-09-1${at}`, source: 'hand' as const }));

  it('who left the school are overdue, who are no longer in the profile wait', () => {
    expect(of({ states: states('joined') })?.state).toBe('done');
    expect(of({ states: states('joined'), leftOn: '2026-10-01' })).toMatchObject({
      state: 'overdue',
      part: 'administrators',
    });
    expect(of({ states: states('joined', 'left') })).toMatchObject({
      state: 'waiting',
      sentence: 'Назначены администраторами, но не состоят в\u00A0профиле организации: 1\u00A0человек.',
    });
    expect(of({ states: states('joined'), leftOn: '2026-10-01' }, '2026-10-01')).toBeNull();
  });
});
