import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { School } from '../../../../../../shared/domain/school.ts';
import { addDays } from '../../../../../../shared/domain/values/calendar.ts';
import { compareWith, reportMembers } from '../../../../../../shared/views/report/figures/comparison.ts';
import { reportFigures } from '../../../../../../shared/views/report/figures/figures.ts';
import {
  baseOf,
  joinedOf,
  notYetOf,
  shareOf,
  type Tally,
} from '../../../../../../shared/views/report/figures/tally.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../../../../support/school-builder.ts';
import { reportDay } from '../random-registers.ts';
import { randomSchool } from '../random-school.ts';
import { recount, recountLinks } from '../recount.ts';
import { recountAdministrators, recountLinkRows, recountRegisters } from '../recount-registers.ts';
import {
  membersOn,
  recountActivity,
  recountChats,
  recountCoverage,
  recountGrowth,
  recountMoved,
} from '../recount-times.ts';

const SCHOOLS = 500;
const DAY = '2026-11-21';

const joinedOn = (on: string) => [{ state: 'joined' as const, on, source: 'members' as const }];

/** Adds up what the recount says of some classes. */
const together = (counts: readonly (Record<string, number> | undefined)[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const count of counts)
    for (const [key, value] of Object.entries(count ?? {})) sum[key] = (sum[key] ?? 0) + value;
  return sum;
};

/** Each check tells of the same random schools: they are costly to make. */
const checks: Readonly<Record<string, (school: School, day: string) => void>> = {
  people: (school, day) => {
    const figures = reportFigures(school, day);
    const counted = recount(school, day);
    expect(figures.categories).toEqual(counted.categories);
    expect(figures.total).toEqual(counted.total);
    expect(figures.repeatedGuardians).toEqual(counted.repeated);
    const zero = { ...counted.total };
    for (const key of Object.keys(zero)) zero[key] = 0;
    const listed = new Set<string>();
    for (const row of figures.classes) {
      const id = row.schoolClass?.id ?? 'none';
      listed.add(id);
      expect(row.students).toEqual(counted.students[id] ?? zero);
      expect(row.guardians).toEqual(counted.guardians[id] ?? zero);
    }
    expect(listed).toEqual(new Set([...Object.keys(counted.students), ...Object.keys(counted.guardians)]));
    const listedNotJoined = figures.notJoined.map(({ classId, category, state }) => {
      const staff = category === 'teachers' || category === 'employees';
      return `${staff ? 'staff' : (classId ?? 'none')}|${category}|${state}`;
    });
    expect(listedNotJoined.toSorted()).toEqual(counted.notJoined);
  },
  'parallels and levels': (school, day) => {
    const bounds = { primary: [1, 4], basic: [5, 9], secondary: [10, 12] } as const;
    const { parallels, levels } = reportFigures(school, day);
    const counted = recount(school, day);
    const idsBetween = (least: number, most: number): string[] =>
      [...school.classes.values()]
        .filter(
          ({ kind, parallel }) =>
            kind === 'class' && parallel !== undefined && parallel >= least && parallel <= most,
        )
        .map(({ id }) => id);
    for (const row of parallels) {
      if (row.parallel === null) continue;
      const ids = idsBetween(row.parallel, row.parallel);
      expect(row.classes).toBe(ids.length);
      expect(row.students).toEqual(together(ids.map((id) => counted.students[id])));
    }
    for (const row of levels) {
      if (row.level === 'none') continue;
      const [least, most] = bounds[row.level];
      const ids = idsBetween(least, most);
      expect(row.guardians).toEqual(together(ids.map((id) => counted.guardians[id])));
    }
  },
  links: (school, day) => {
    const { links } = reportFigures(school, day);
    const counted = recountLinks(school, day);
    expect(links.byState).toEqual(counted.states);
    expect(links.byAge).toEqual(counted.ages);
    expect(Object.fromEntries(links.byKind)).toEqual(counted.kinds);
    expect(links.expired).toBe(counted.expired);
    const rows = links.rows.map(({ unit, role, active, withdrawn, people, notJoined }) => [
      `${unit.id}|${role}`,
      `${active}|${withdrawn}|${people}|${notJoined}`,
    ]);
    expect(Object.fromEntries(rows)).toEqual(recountLinkRows(school, day));
  },
  'requests, movement, broadcasts': (school, day) => {
    expect(reportFigures(school, day).registers).toEqual(recountRegisters(school, day));
  },
  'additional administrators': (school, day) => {
    const { administrators } = reportFigures(school, day);
    expect(administrators.map(({ orderNumber }) => orderNumber).toSorted()).toEqual(
      recountAdministrators(school, day),
    );
  },
  growth: (school, day) => {
    const { growth } = reportFigures(school, day);
    const counted = recountGrowth(school, day);
    expect(growth.at(-1)?.on).toBe(day);
    for (const { on, joined } of growth) expect({ on, joined }).toEqual({ on, joined: counted[on] });
  },
  platforms: (school, day) => {
    const { byPlatform, unknown } = reportFigures(school, day).moved;
    expect(`${byPlatform.max}|${byPlatform.vk}|${unknown}`).toBe(recountMoved(school, day));
  },
  chats: (school, day) => {
    const { chats } = reportFigures(school, day);
    const standing = recountChats(school, day);
    expect(chats.total).toBe(standing.length);
    const shown = [
      ...chats.classes.flatMap(({ schoolClass, cells }) =>
        cells.map((cell) => [`${schoolClass.id}|${cell.kind}`, cell.standing] as const),
      ),
      ...chats.school.map((cell) => [`|${cell.kind}`, cell.standing] as const),
    ];
    expect(Object.fromEntries(shown)).toEqual(recountCoverage(school, day));
  },
  activity: (school, day) => {
    const { activity, categories } = reportFigures(school, day);
    const bases = Object.fromEntries(Object.entries(categories).map(([key, tally]) => [key, baseOf(tally)]));
    const shown = activity.flatMap(({ weekOf, figures }) =>
      Object.entries(figures).map(([category, figure]) => {
        expect(figure.share === null || (figure.share >= 0 && figure.share <= 1)).toBe(true);
        return [`${weekOf} ${category}`, `${figure.active}/${figure.outOf ?? 0}`];
      }),
    );
    expect(Object.fromEntries(shown)).toEqual(recountActivity(school, day, bases));
  },
  'who joined and left between two days': (school, day) => {
    const before = addDays(day, -30);
    const members = reportMembers(school, before);
    expect(members.joined.toSorted()).toEqual(membersOn(school, before));
    const { rows, joined, left, departed, erased } = compareWith(school, day, { number: 1, members });
    const [then, now] = [membersOn(school, before), membersOn(school, day)];
    expect(joined.length).toBe(now.filter((id) => !then.includes(id)).length);
    expect(left.length + departed.length).toBe(then.filter((id) => !now.includes(id)).length);
    expect(erased).toBe(0);
    expect(rows.reduce((sum, row) => sum + row.now.joined, 0)).toBe(now.length);
    expect(rows.reduce((sum, row) => sum + row.before.joined, 0)).toBe(then.length);
  },
};

describe('figures of the report', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const drawn = fc.sample(fc.tuple(randomSchool, reportDay), { numRuns: SCHOOLS, seed });

  it.each(Object.keys(checks))(
    'equal an independent recount in every cell, for any school and any day: %s',
    (name) => {
      for (const [index, [school, day]] of drawn.entries()) {
        try {
          checks[name]?.(school, day);
        } catch (error) {
          throw new Error(`school ${index} of seed ${seed}: ${String(error)}`, { cause: error });
        }
      }
    },
  );

  it('leave those who refused or left out of the base', () => {
    const state = (name: 'refused' | 'left') => [{ state: name, on: '2026-10-01', source: 'hand' as const }];
    const persons = [
      aPerson({ states: joinedOn('2026-09-10') }),
      aPerson(),
      aPerson({ states: state('refused') }),
      aPerson({ states: state('left') }),
    ];
    const { students } = reportFigures(buildSchool({ persons }), DAY).categories;
    expect(joinedOf(students)).toBe(1);
    expect(notYetOf(students)).toBe(1);
    expect(shareOf(students)).toBe(0.5);
  });

  it('have no share where nobody is expected', () => {
    const { classes } = reportFigures(buildSchool({ classes: [aClass('1А')] }), DAY);
    expect(classes.map(({ students }) => shareOf(students))).toEqual([null]);
  });

  it('tell of the day asked for, not of today', () => {
    const persons = [
      aPerson({ states: joinedOn('2026-11-20') }),
      aPerson({ leftOn: '2026-11-19', states: joinedOn('2026-09-10') }),
    ];
    const joinedAt = (day: string): number =>
      joinedOf(reportFigures(buildSchool({ persons }), day).categories.students);
    expect([joinedAt('2026-09-09'), joinedAt('2026-11-18'), joinedAt('2026-11-19'), joinedAt(DAY)]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('list classes as a reader expects, the ones without a year of study last', () => {
    const labels = ['10А', '2Б', 'Ромашка', '1А', '2А', '11'];
    const { classes } = reportFigures(buildSchool({ classes: labels.map((label) => aClass(label)) }), DAY);
    expect(classes.map(({ schoolClass }) => schoolClass?.label)).toEqual([
      '1А',
      '2А',
      '2Б',
      '10А',
      '11',
      'Ромашка',
    ]);
  });

  it('count a guardian once in all, and in the row of each child’s class', () => {
    const [older, younger] = [aPerson({ classId: 'class-5А' }), aPerson({ classId: 'class-1А' })];
    const guardian = aPerson({ category: 'guardian', childIds: [older.id, younger.id] });
    const school = buildSchool({
      classes: [aClass('5А'), aClass('1А')],
      persons: [older, younger, guardian],
    });
    const { categories, classes, repeatedGuardians } = reportFigures(school, DAY);
    const notInvited = (tally: Tally): number => tally.notInvited;
    expect(notInvited(categories.guardians)).toBe(1);
    expect(classes.map((row) => notInvited(row.guardians))).toEqual([1, 1]);
    expect(notInvited(repeatedGuardians)).toBe(1);
  });

  it('call a staff link used when a member of staff has joined since', () => {
    const school = buildSchool({
      classes: [aStaffroom()],
      persons: [aPerson({ category: 'staff', states: joinedOn('2026-10-01') })],
      links: [aLink({ classId: 'staffroom', role: 'teacher', addedOn: '2026-09-15' })],
    });
    expect(reportFigures(school, DAY).links.unused).toBe(0);
  });
});
