import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { vocabularyOf } from '../../../../../shared/text/words/vocabulary.ts';
import { dutiesOf, nextStepsOf } from '../../../../../shared/views/duties/duties.ts';
import type { DutyFacts, DutyId } from '../../../../../shared/views/duties/duty.ts';
import { reportFigures } from '../../../../../shared/views/report/figures/figures.ts';
import {
  aClass,
  aLink,
  anOrganisation,
  aPerson,
  aStaffroom,
  buildSchool,
} from '../../../../support/school-builder.ts';

/** A Saturday. */
const TODAY = '2026-11-21';

const duties = (school: School, own: Partial<DutyFacts> = {}) => {
  const today = own.today ?? TODAY;
  return dutiesOf({
    school,
    organisation: school.organisation,
    words: vocabularyOf(school.organisation),
    today,
    figures: reportFigures(school, today),
    actDays: {},
    backups: { lastOn: null, failedOn: null },
    isSealed: false,
    ...own,
  });
};

const duty = (id: DutyId, school: School, own: Partial<DutyFacts> = {}) =>
  duties(school, own).find((each) => each.id === id) ?? null;

const joined = (on: string) => ({ states: [{ state: 'joined', on, source: 'members' } as const] });
const invited = { states: [{ state: 'invited', on: '2026-11-01', source: 'hand' } as const] };

describe('the duties of an empty base', () => {
  const empty = buildSchool({ organisation: anOrganisation({ fullName: '' }), classes: [aStaffroom()] });

  it('begin with the card, then the rosters', () => {
    expect(nextStepsOf(duties(empty)).map(({ id }) => id)).toEqual(['card', 'students', 'staff']);
    expect(duties(empty).every(({ state }) => state === 'waiting')).toBe(true);
  });

  it('leave out what makes no sense yet', () => {
    const ids = duties(empty).map(({ id }) => id);
    expect(ids).toEqual(['card', 'students', 'staff', 'guardians', 'request']);
  });
});

describe('the registration request', () => {
  it('names the one thing that is missing', () => {
    const organisation = anOrganisation({ appointmentOrder: { number: '', date: '2026-09-01' } });
    expect(duty('card', buildSchool({ organisation }))?.state).toBe('done');
    expect(duty('request', buildSchool({ organisation }))).toMatchObject({
      state: 'waiting',
      sentence: 'Для заявки на регистрацию не хватает одного: номер приказа о назначении администратора.',
    });
  });

  it('is done from the day on which the package was made', () => {
    const made = duty('request', buildSchool(), { actDays: { 'package-made': '2026-11-20' } });
    expect(made?.state).toBe('done');
    expect(made?.sentence).toContain('20\u00A0ноября 2026\u00A0г.');
  });
});

it('asks for a password once a base has been taken over, until it has one', () => {
  const taken = { actDays: { 'base-taken-over': '2026-11-20' } } as const;
  expect(duty('password', buildSchool(), taken)).toMatchObject({ state: 'waiting', part: 'protection' });
  expect(duty('password', buildSchool(), { ...taken, isSealed: true })).toBeNull();
  expect(duty('password', buildSchool())).toBeNull();
});

it('begins with the new administrator once a base has been taken over, until the order is known too', () => {
  const taken = { actDays: { 'base-taken-over': '2026-11-20' } } as const;
  const organisation = anOrganisation({ appointmentOrder: { number: '', date: '' } });
  const [first] = nextStepsOf(duties(buildSchool({ organisation }), taken));
  expect(first).toMatchObject({ id: 'card', state: 'overdue' });
  expect(duty('card', buildSchool({ organisation }))?.state).toBe('done');
  expect(duty('card', buildSchool(), taken)?.state).toBe('done');
});

describe('classes and links', () => {
  const student = aPerson({ classId: 'class-5А' });

  it('are overdue when they stand in the last school year', () => {
    const school = (schoolYear: string) => buildSchool({ classes: [aClass('5А', { schoolYear })] });
    expect(duty('schoolYear', school('2025/26'))?.state).toBe('overdue');
    expect(duty('schoolYear', school('2026/27'))?.state).toBe('done');
  });

  it('miss a link only for a role that comes by link and has somebody to come', () => {
    const base = { classes: [aClass('5А'), aClass('5Б')], persons: [student] };
    expect(duty('links', buildSchool(base))?.sentence).toContain('ещё нет');
    const other = aLink({ classId: 'class-5Б' });
    expect(duty('links', buildSchool({ ...base, links: [other] }))?.sentence).toContain('5А – ученики');
    expect(duty('links', buildSchool({ ...base, links: [aLink()] }))?.state).toBe('done');
    const diary = anOrganisation();
    const byDiary = { ...diary, joiningWays: { ...diary.joiningWays, student: 'diary' as const } };
    expect(duty('links', buildSchool({ ...base, organisation: byDiary }))).toBeNull();
  });

  it('are overdue when nobody came by a link for thirty days, not a day earlier', () => {
    const base = { classes: [aClass('5А')], persons: [student] };
    const old = buildSchool({ ...base, links: [aLink({ addedOn: '2026-10-22' })] });
    const young = buildSchool({ ...base, links: [aLink({ addedOn: '2026-10-23' })] });
    expect(duty('unclaimed', old)?.state).toBe('overdue');
    expect(duty('unclaimed', young)?.state).toBe('waiting');
    const younger = buildSchool({ ...base, links: [aLink({ addedOn: '2026-11-10' })] });
    expect(duty('unclaimed', younger)?.state).toBe('done');
    const strict = anOrganisation({ unclaimedDays: 11 });
    expect(duty('unclaimed', { ...younger, organisation: strict })?.state).toBe('overdue');
  });

  it('tell the day on which links run out before it comes, and those of people who left', () => {
    const until = (validUntil: string) => buildSchool({ links: [aLink({ validUntil })] });
    expect(duty('expired', until('2026-11-29'))).toBeNull();
    expect(duty('expired', until('2026-11-28'))?.state).toBe('waiting');
    expect(duty('expired', until('2026-11-20'))?.state).toBe('overdue');
    const gone = buildSchool({
      classes: [aClass('5А')],
      persons: [aPerson({ id: 'gone', classId: 'class-5А', leftOn: '2026-11-01' })],
      links: [aLink({ personId: 'gone' }), aLink()],
    });
    expect(duty('goneLinks', gone)).toMatchObject({ state: 'overdue', part: 'annulment/gone' });
  });

  it('tell of links that a class has from the year before, and no more once they are annulled', () => {
    const earlier = [{ schoolYear: '2025/26', label: '4А', until: '2026-08-20' }];
    const of = (addedOn: string) =>
      buildSchool({ classes: [aClass('5А', { earlier })], links: [aLink({ addedOn })] });
    expect(duty('lastYearLinks', of('2026-08-19'))).toMatchObject({
      state: 'waiting',
      part: 'annulment/lastYear',
    });
    expect(duty('lastYearLinks', of('2026-08-20'))).toBeNull();
  });

  it('name the links to the platform that was left', () => {
    const links = [aLink({ platform: 'vk' }), aLink({ platform: null }), aLink()];
    expect(duty('oldLinks', buildSchool({ classes: [aClass('5А')], links }))?.sentence).toContain(
      '1\u00A0ссылка',
    );
  });
});

describe('routine', () => {
  const school = buildSchool({
    classes: [aClass('5А')],
    persons: [aPerson({ classId: 'class-5А', ...invited })],
  });
  const report = (on: string) => duty('report', school, { actDays: { 'report-made': on } })?.state;

  it('wants a report every week and is overdue when a whole week went without one', () => {
    expect(duty('report', school)?.state).toBe('waiting');
    expect(report('2026-11-16')).toBe('done');
    expect(report('2026-11-15')).toBe('waiting');
    expect(report('2026-11-09')).toBe('waiting');
    expect(report('2026-11-08')).toBe('overdue');
  });

  it('wants the members reconciled: a week is fresh, a month is too long', () => {
    const members = (on: string) => duty('members', school, { actDays: { 'members-matched': on } })?.state;
    expect([members('2026-11-14'), members('2026-11-13'), members('2026-10-21')]).toEqual([
      'done',
      'waiting',
      'overdue',
    ]);
  });

  it('counts open tasks and requests, overdue after a week', () => {
    const task = { id: 't', kind: 'annulLink', openedOn: '2026-11-14' } as const;
    const open = (openedOn: string) => duty('tasks', buildSchool({ tasks: [{ ...task, openedOn }] }))?.state;
    expect([open('2026-11-14'), open('2026-11-13')]).toEqual(['waiting', 'overdue']);
    expect(duty('tasks', buildSchool({ tasks: [{ ...task, doneOn: TODAY }] }))?.state).toBe('done');
    const request = { id: 'r', text: 'Иванов', personId: null, receivedOn: '2026-11-21' };
    expect(duty('joinRequests', buildSchool({ joinRequests: [request] }))?.sentence).toContain('сегодня');
  });

  it('needs the user for a backup only when one failed', () => {
    expect(duty('backup', school)).toBeNull();
    expect(duty('backup', school, { backups: { lastOn: TODAY, failedOn: null } })?.state).toBe('done');
    expect(duty('backup', school, { backups: { lastOn: TODAY, failedOn: TODAY } })?.state).toBe('overdue');
  });
});

describe('people', () => {
  it('who were not invited are counted by category; who left the school is not', () => {
    const school = buildSchool({
      classes: [aClass('5А')],
      persons: [
        aPerson({ classId: 'class-5А' }),
        aPerson({ classId: 'class-5А', leftOn: '2026-10-01' }),
        aPerson({ category: 'staff' }),
      ],
    });
    expect(duty('invitations', school)?.sentence).toBe(
      'Ещё не приглашены: 1\u00A0сотрудник и 1\u00A0ученик.',
    );
  });

  it('whose status of a teacher is not confirmed wait', () => {
    const teacher = (state: 'joined' | 'confirmed') =>
      buildSchool({
        persons: [aPerson({ category: 'staff', states: [{ state, on: '2026-11-01', source: 'hand' }] })],
      });
    expect(duty('confirmed', teacher('joined'))?.state).toBe('waiting');
    expect(duty('confirmed', teacher('confirmed'))?.state).toBe('done');
    expect(duty('confirmed', buildSchool({ persons: [aPerson(joined('2026-11-01'))] }))).toBeNull();
  });
});

describe('the days of a batch', () => {
  const withBatches = (...batches: readonly Partial<Batch>[]) =>
    buildSchool({
      classes: [aClass('5А')],
      persons: [aPerson({ id: 'pupil', classId: 'class-5А', ...invited })],
      batches: batches.map((own, index) => ({
        id: `batch-${index + 1}`,
        number: index + 1,
        on: '2026-11-01',
        layout: 'slips' as const,
        slips: [
          { number: 1, personId: 'pupil', classId: 'class-5А', role: 'student' as const, linkId: null },
        ],
        codesVerified: 0,
        ...own,
      })),
    });
  const stateOf = (...batches: readonly Partial<Batch>[]) =>
    duty('reminders', withBatches(...batches))?.state;

  it('are told a week ahead, and are overdue when they have come', () => {
    expect(stateOf({})).toBeUndefined();
    expect(stateOf({ deadline: '2026-11-29' })).toBeUndefined();
    expect(stateOf({ deadline: '2026-11-28' })).toBe('waiting');
    expect(stateOf({ deadline: '2026-11-20' })).toBe('overdue');
    expect(stateOf({ reminders: ['2026-11-21'] })).toBe('overdue');
  });

  it('are over when it is noted that they were reminded, or a later batch asks them', () => {
    const reminders = ['2026-11-14', '2026-11-20'];
    expect(stateOf({ reminders, reminded: ['2026-11-15'] })).toBe('overdue');
    expect(stateOf({ reminders, reminded: ['2026-11-15', '2026-11-20'] })).toBeUndefined();
    expect(stateOf({ reminders }, { on: '2026-11-20' })).toBeUndefined();
  });
});

it('puts the overdue before the waiting among the next steps', () => {
  const school = buildSchool({
    organisation: anOrganisation({ fullName: '' }),
    classes: [aClass('5А', { schoolYear: '2025/26' })],
  });
  expect(nextStepsOf(duties(school))[0]?.id).toBe('schoolYear');
});
