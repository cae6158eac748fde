import { describe, expect, it } from 'vitest';
import type { StateChange } from '../../../../../shared/domain/membership/membership.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { rowsOf } from '../../../../../shared/domain/table.ts';
import { missingLinks } from '../../../../../shared/views/classes/missing-links.ts';
import { linkPicker } from '../../../../../shared/views/sheets/pick-link.ts';
import { planSheets, type SheetOrder, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import {
  aClass,
  aLink,
  anOrganisation,
  aPerson,
  aStaffroom,
  buildSchool,
} from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const inState = (state: StateChange['state']): StateChange => ({ state, on: '2026-10-01', source: 'hand' });
const plan = (school: School, own: Partial<SheetOrder> = {}) =>
  planSheets(school, { ...usualOrder, ...own }, today);
const invited = (school: School, own: Partial<SheetOrder> = {}) =>
  plan(school, own).groups.flatMap(({ schoolClass, role, invitees }) =>
    invitees.map(({ person }) => `${schoolClass.label} ${role} ${person.id}`),
  );

describe('who gets a sheet', () => {
  it('leaves out those who joined, refused or left, each with a reason', () => {
    const school = buildSchool({
      classes: [aClass('5А')],
      persons: [
        aPerson({ id: 'new', classId: 'class-5А' }),
        aPerson({ id: 'invited', classId: 'class-5А', states: [inState('invited')] }),
        aPerson({ id: 'joined', classId: 'class-5А', states: [inState('joined')] }),
        aPerson({ id: 'refused', classId: 'class-5А', states: [inState('refused')] }),
        aPerson({ id: 'gone', classId: 'class-5А', leftOn: '2026-10-05' }),
        aPerson({ id: 'nowhere' }),
      ],
      links: [aLink()],
    });
    expect(invited(school)).toEqual(['5А student new', '5А student invited']);
    expect(plan(school).skipped).toEqual([
      { personId: 'joined', reason: 'уже в Сферуме' },
      { personId: 'refused', reason: 'отказался вступать' },
      { personId: 'gone', reason: 'больше не числится в организации' },
      { personId: 'nowhere', reason: 'в списке не указан класс' },
    ]);
  });

  it('gives a guardian a slip for each class of the children, and one for two children of one class', () => {
    const school = buildSchool({
      classes: [aClass('5А'), aClass('7Б')],
      persons: [
        aPerson({ id: 'a', classId: 'class-5А' }),
        aPerson({ id: 'b', classId: 'class-7Б' }),
        aPerson({ id: 'c', classId: 'class-7Б' }),
        aPerson({ id: 'parent', category: 'guardian', childIds: ['a', 'b', 'c'] }),
      ],
      links: [aLink({ role: 'guardian' }), aLink({ role: 'guardian', classId: 'class-7Б' })],
    });
    expect(invited(school)).toEqual(['5А guardian parent', '7Б guardian parent']);
    const children = plan(school).groups.map(({ invitees }) => invitees[0]?.children.map(({ id }) => id));
    expect(children).toEqual([['a'], ['b', 'c']]);
  });

  it('orders parents by their children where the children stay out', () => {
    const named = (surname: string) => ({ surname, givenName: 'Анна', patronymic: '' });
    const persons = [
      aPerson({ id: 'late', name: named('Яковлева'), classId: 'class-5А' }),
      aPerson({ id: 'early', name: named('Белова'), classId: 'class-5А' }),
      aPerson({ id: 'of late', name: named('Андреева'), category: 'guardian', childIds: ['late'] }),
      aPerson({ id: 'of early', name: named('Орлова'), category: 'guardian', childIds: ['early'] }),
    ];
    const school = (joiningWays: object) =>
      buildSchool({
        organisation: { joiningWays: { ...anOrganisation().joiningWays, ...joiningWays } },
        classes: [aClass('5А')],
        persons,
        links: [aLink({ role: 'guardian' })],
      });
    expect(invited(school({ student: 'none' }))).toEqual(['5А guardian of early', '5А guardian of late']);
    expect(invited(school({}))).toEqual(['5А guardian of late', '5А guardian of early']);
  });

  it('gives staff the links of the staffroom, role by role', () => {
    const school = buildSchool({
      classes: [aStaffroom()],
      persons: [
        aPerson({ id: 't', category: 'staff' }),
        aPerson({ id: 'e', category: 'staff', platformRole: 'employee' }),
      ],
      links: [aLink({ role: 'teacher', classId: 'staffroom' })],
    });
    expect(invited(school)).toEqual(['Учительская teacher t']);
    expect(plan(school, { roles: ['employee'] }).skipped).toEqual([
      { personId: 'e', reason: 'нет ссылки для «Учительская, сотрудники»' },
    ]);
  });

  it('takes the roles that have links when none is named; a named guardian role needs no link', () => {
    const school = (joiningWays: object) =>
      buildSchool({
        organisation: { joiningWays: { ...anOrganisation().joiningWays, ...joiningWays } },
        classes: [aClass('5А')],
        persons: [
          aPerson({ id: 's', classId: 'class-5А' }),
          aPerson({ id: 'g', category: 'guardian', childIds: ['s'] }),
        ],
        links: [aLink()],
      });
    const byLink = school({ guardian: 'link' });
    expect(invited(byLink)).toEqual(['5А student s']);
    expect(plan(byLink).skipped).toEqual([{ personId: 'g', reason: 'нет ссылки для «5А, родители»' }]);
    for (const guardian of ['diary', 'childProfile', 'none'])
      expect(plan(school({ guardian })).skipped).toEqual([]);
    expect(invited(byLink, { roles: ['guardian'] })).toEqual(['5А guardian g']);
  });

  it('says that a link is too long for the chosen size of slips', () => {
    const school = buildSchool({
      classes: [aClass('5А')],
      persons: [aPerson({ id: 's', classId: 'class-5А' })],
      links: [aLink({ url: `https://max.ru/join/${'a'.repeat(240)}` })],
    });
    expect(plan(school, { perPage: 8 }).skipped[0]?.reason).toMatch(/260 знаков/);
    expect(invited(school, { perPage: 4 })).toEqual(['5А student s']);
  });
});

describe('the link of a sheet', () => {
  const picked = (...links: ReturnType<typeof aLink>[]) =>
    linkPicker(buildSchool({ links }), today)('class-5А', 'student', 'p');

  it('is never one that is annulled, out of date or no invitation', () => {
    const annulled = aLink({ history: [{ state: 'annulled', on: '2026-10-01', reason: 'утечка' }] });
    expect(picked(annulled)).toEqual({ link: null, lack: 'notActive' });
    expect(picked(aLink({ validUntil: '2026-11-20' }))).toEqual({ link: null, lack: 'expired' });
    for (const kind of ['sferumCall', 'maxChannel', 'schoolPage'] as const)
      expect(picked(aLink({ kind }))).toEqual({ link: null, lack: 'notInvitation' });
    expect(picked()).toEqual({ link: null, lack: 'none' });
  });

  it('is never one of an earlier school year of its class', () => {
    const earlier = [{ schoolYear: '2025/26', label: '4А', until: '2026-06-25' }];
    const school = buildSchool({
      classes: [aClass('5А', { earlier })],
      links: [
        aLink({ addedOn: '2026-06-24' }),
        aLink({ id: 'new', role: 'guardian', addedOn: '2026-06-25' }),
        aLink({ id: 'old', role: 'guardian', addedOn: '2025-09-01' }),
      ],
    });
    const pick = linkPicker(school, today);
    expect(pick('class-5А', 'student')).toEqual({ link: null, lack: 'earlierYear' });
    expect(pick('class-5А', 'guardian').link?.id).toBe('new');
    expect(missingLinks(school, 'class-5А', rowsOf(school.links))).toEqual(['student']);
  });

  it('is of the own platform rather than another, then the newest, and the own one of the person first', () => {
    const old = aLink({ addedOn: '2026-09-01' });
    const newer = aLink({ addedOn: '2026-10-01' });
    const vk = aLink({ addedOn: '2026-11-01', platform: 'vk', kind: 'vkChat' });
    expect(picked(newer, old, vk).link?.id).toBe(newer.id);
    const own = aLink({ personId: 'p', addedOn: '2026-09-01' });
    const foreign = aLink({ personId: 'q', addedOn: '2026-11-02' });
    expect(picked(newer, own, foreign).link?.id).toBe(own.id);
    expect(picked(foreign).link).toBeNull();
  });
});
