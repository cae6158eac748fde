import { describe, expect, it } from 'vitest';
import { absenteesOf } from '../../../../../shared/application/reconciling/match-members.ts';
import { finished } from '../../../../../shared/domain/in-parts.ts';
import { standingOf } from '../../../../../shared/domain/membership/standing.ts';
import { joiningCategories } from '../../../../../shared/domain/membership/who-joins.ts';
import { newSchool, usualJoiningWays } from '../../../../../shared/domain/organisation/create-school.ts';
import { to2 } from '../../../../../shared/schema/migrations/to-2.ts';
import { classRows } from '../../../../../shared/views/classes/class-rows.ts';
import { linkGrid } from '../../../../../shared/views/invitations/link-grid.ts';
import { movingView } from '../../../../../shared/views/invitations/moving.ts';
import { makingOverview } from '../../../../../shared/views/overview.ts';
import { reportBook } from '../../../../../shared/views/report/book/report-book.ts';
import { reportFigures } from '../../../../../shared/views/report/figures/figures.ts';
import { snapshotOf } from '../../../../../shared/views/report/figures/snapshot.ts';
import { onListOf } from '../../../../../shared/views/report/figures/tally.ts';
import { figurePeople } from '../../../../../shared/views/report-screen/figure-people.ts';
import { planSheets, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import {
  aClass,
  anOrganisation,
  aPerson,
  aStaffroom,
  buildSchool,
} from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const organisation = anOrganisation({
  kind: 'kindergarten',
  joiningWays: usualJoiningWays('kindergarten'),
});
const school = buildSchool({
  organisation,
  classes: [aClass('Ромашка'), aStaffroom()],
  persons: [
    aPerson({ id: 'child', classId: 'class-Ромашка' }),
    aPerson({ id: 'mother', category: 'guardian', childIds: ['child'] }),
    aPerson({ id: 'teacher', category: 'staff', position: 'воспитатель' }),
    aPerson({ id: 'cook', category: 'staff', position: 'повар' }),
  ],
});

const withMember = buildSchool({
  organisation,
  persons: [aPerson({ states: [{ state: 'joined', on: '2026-09-10', source: 'members' }] })],
});

describe('the children of a kindergarten', () => {
  it('states it of each of them in «Люди»', () => {
    const child = school.persons.get('child');
    const mother = school.persons.get('mother');
    expect(child && standingOf(child, organisation)).toBe('notJoining');
    expect(mother && standingOf(mother, organisation)).toBe('notInvited');
    expect(child && standingOf({ ...child, leftOn: today }, organisation)).toBe('gone');
  });

  it('do not join from the first day on, nor after an old base is opened', () => {
    const { joiningWays } = newSchool(organisation, {
      today,
      staffroomId: 'staffroom',
      staffroomLabel: 'Сотрудники',
    }).organisation;
    expect(joiningWays.student).toBe('none');
    const old = { kind: 'kindergarten', joiningWays: { student: 'link', guardian: 'diary' } };
    expect(to2({ school: { organisation: old } }).school).toMatchObject({
      organisation: { joiningWays: { student: 'none', guardian: 'diary' } },
    });
    expect(to2({ school: { organisation: { ...old, kind: 'school' } } }).school).toMatchObject({
      organisation: { joiningWays: { student: 'link' } },
    });
  });

  it('are counted in no figure of the report', () => {
    const figures = reportFigures(school, today);
    expect(onListOf(figures.total)).toBe(3);
    expect(figures.classes.map((row) => [onListOf(row.students), onListOf(row.guardians)])).toEqual([[0, 1]]);
    expect(figures.notJoined.map(({ personId }) => personId).toSorted()).toEqual([
      'cook',
      'mother',
      'teacher',
    ]);
    expect(snapshotOf(school, today).rows.find(({ category }) => category === 'students')?.counts).toEqual(
      {},
    );
    const figure = { day: today, name: 'onList', category: null } as const;
    expect(figurePeople(school, figure).map(({ id }) => id)).not.toContain('child');
  });

  it('have neither row nor column in the workbook', () => {
    const figures = reportFigures(school, today);
    const made = { on: today, at: `${today}T09:00:00.000Z` };
    const cells = reportBook(organisation, figures, made)
      .sheets.filter(({ name }) => name !== 'Методика')
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ value }) => String(value ?? ''))));
    expect(cells.filter((text) => text.includes('оспитанник'))).toEqual([]);
    expect(cells).toContain('Воспитатели');
  });

  it('are awaited neither on the overview, nor in the classes, nor by invitations, nor in reconciling', () => {
    const overview = finished(
      makingOverview({
        school,
        revision: 1,
        entries: [],
        backups: { lastOn: null, failedOn: null },
        isSealed: true,
        today,
        dayOf: () => today,
      }),
    );
    expect(overview.figures.map(({ name, onList }) => [name, onList])).toEqual([
      ['Воспитатели', 1],
      ['Другие сотрудники', 1],
      ['Родители (законные представители)', 1],
      ['Всего', 3],
    ]);
    expect(
      classRows(school).map(({ students, guardians, missingLinks }) => [students, guardians, missingLinks]),
    ).toEqual([[null, { people: 1, joined: 0 }, ['guardian']]]);
    expect(movingView(withMember, []).joined).toBe(0);
    expect(linkGrid(school, today).roles).not.toContain('student');
    expect(planSheets(school, { ...usualOrder, roles: ['student'] }, today)).toMatchObject({
      groups: [],
      skipped: [{ personId: 'child', reason: 'люди этой роли не вступают: так указано в настройках' }],
    });
    expect(
      absenteesOf(school, today, { matched: [] }).notJoined.map(({ personId }) => personId),
    ).not.toContain('child');
  });
});

it('an organisation may leave guardians out, and tells of them no more', () => {
  const joiningWays = { ...organisation.joiningWays, guardian: 'none' as const };
  expect(joiningCategories({ joiningWays })).toEqual(['teachers', 'employees']);
});
