import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifference, differenceBetween } from '../../../../../shared/domain/base/difference.ts';
import { danglingReferences } from '../../../../../shared/domain/base/references.ts';
import { classKey } from '../../../../../shared/domain/classes/class-label.ts';
import { isOfSchool } from '../../../../../shared/domain/classes/classes-of-person.ts';
import {
  classFates,
  transferYear,
  type YearTransfer,
} from '../../../../../shared/domain/classes/transfer-year.ts';
import { isAtSchool } from '../../../../../shared/domain/people/person.ts';
import { type School, tableNames } from '../../../../../shared/domain/school.ts';
import { rowsOf, tableOf } from '../../../../../shared/domain/table.ts';
import { rowGuards } from '../../../../../shared/schema/tables.ts';
import { proposeTransfer } from '../../../../../shared/views/classes/propose-transfer.ts';
import { transferPreview } from '../../../../../shared/views/classes/transfer-preview.ts';
import { annulmentRows } from '../../../../../shared/views/invitations/annulment-view.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2027-06-25';
let last = 0;
const order = {
  on: TODAY,
  orderNumber: '41-у',
  orderDate: '2027-06-24',
  nextId: () => {
    last += 1;
    return `new-${last}`;
  },
};
const joined = [{ state: 'joined' as const, on: '2026-09-10', source: 'members' as const }];

const school = buildSchool({
  classes: [
    aStaffroom(),
    aClass('1А', { formMasterId: 'first' }),
    aClass('5А', { formMasterId: 'fifth' }),
    aClass('5Б'),
    aClass('9А'),
    aClass('11А', { formMasterId: 'last' }),
  ],
  persons: [
    ...['first', 'fifth', 'last'].map((id) => aPerson({ id, category: 'staff' })),
    aPerson({ id: 'anna', classId: 'class-5А', states: joined }),
    aPerson({ id: 'boris', classId: 'class-5Б', states: joined }),
    aPerson({ id: 'vera', classId: 'class-9А' }),
    aPerson({ id: 'gleb', classId: 'class-9А', states: joined }),
    aPerson({ id: 'dina', classId: 'class-11А', states: joined }),
    aPerson({ id: 'mother', category: 'guardian', childIds: ['dina'], states: joined }),
    aPerson({ id: 'father', category: 'guardian', childIds: ['dina', 'anna'] }),
  ],
  links: [aLink({ classId: 'class-5А' }), aLink({ classId: 'class-11А' })],
});

const usual = (of: School): YearTransfer => {
  const { schoolYear, classes, newClasses, moves } = proposeTransfer(of, 1, TODAY);
  return {
    schoolYear,
    newClasses,
    moves,
    classes: classes.map(({ classId, fate, label, intoId, formMasterId }) => ({
      classId,
      fate,
      label,
      intoId,
      formMasterId,
    })),
  };
};

const labelOf = (of: School, id: string): string | undefined =>
  of.classes.get(of.persons.get(id)?.classId ?? '')?.label;

describe('transferYear', () => {
  it('takes the usual school up, lets graduates and their guardians leave, and keeps the history', () => {
    const after = unwrap(transferYear(school, usual(school), order, TODAY));
    expect(labelOf(after, 'anna')).toBe('6А');
    expect(after.classes.get('class-5А')).toMatchObject({
      label: '6А',
      parallel: 6,
      schoolYear: '2027/28',
      formMasterId: 'fifth',
      earlier: [{ schoolYear: '2026/27', label: '5А', until: TODAY }],
    });
    expect(after.classes.get('class-11А')).toMatchObject({ kind: 'closed', label: '11А' });
    expect(rowsOf(after.movements)).toContainEqual(
      expect.objectContaining({ personId: 'dina', kind: 'departure', graduated: true, orderNumber: '41-у' }),
    );
    const present = rowsOf(after.persons).filter((person) => isOfSchool(after, person));
    expect(present.map(({ id }) => id).sort()).toEqual(['anna', 'boris', 'father', 'fifth', 'first', 'last']);
    expect(rowsOf(after.tasks).filter(({ kind }) => kind === 'remove')).toMatchObject([
      { personId: 'gleb' },
      { personId: 'dina' },
      { personId: 'mother' },
    ]);
    expect(after.persons.get('last')?.functions).toEqual(['other']);
  });

  it('divides, merges and keeps who stays for the tenth year', () => {
    const plan = usual(school);
    const after = unwrap(
      transferYear(
        school,
        {
          ...plan,
          classes: plan.classes.map((step) =>
            step.classId === 'class-5Б'
              ? { ...step, fate: 'merge' as const, label: '', intoId: 'class-5А', formMasterId: null }
              : step,
          ),
          newClasses: [...plan.newClasses, { key: 'ten', label: '10 «А»', formMasterId: 'last' }],
          moves: [{ personId: 'vera', to: 'ten' }],
        },
        order,
        TODAY,
      ),
    );
    expect(labelOf(after, 'boris')).toBe('6А');
    expect(labelOf(after, 'vera')).toBe('10А');
    expect(isAtSchool(after.persons.get('vera') ?? {})).toBe(true);
    expect(rowsOf(after.tasks)).toContainEqual(
      expect.objectContaining({ kind: 'invite', personId: 'boris', classId: 'class-5А' }),
    );
    expect(rowsOf(after.movements)).toContainEqual(
      expect.objectContaining({ kind: 'formMaster', personId: 'last', orderDate: '2027-06-24' }),
    );
  });

  it('refuses two classes of one name and a class merged into one that leaves', () => {
    const plan = usual(school);
    const with5B = (change: object): YearTransfer => ({
      ...plan,
      classes: plan.classes.map((step) => (step.classId === 'class-5Б' ? { ...step, ...change } : step)),
    });
    expect(transferYear(school, with5B({ label: '6 а' }), order, TODAY)).toMatchObject({
      failure: { code: 'transfer-wrong', problem: 'label-twice' },
    });
    expect(transferYear(school, with5B({ fate: 'merge', intoId: 'class-11А' }), order, TODAY)).toMatchObject({
      failure: { problem: 'merge-nowhere' },
    });
    expect(transferYear(school, with5B({ label: ' ' }), order, TODAY)).toMatchObject({
      failure: { problem: 'label-missing' },
    });
  });

  it('tells before anything is done what would become of everybody', () => {
    expect(unwrap(transferPreview(school, usual(school), order, TODAY))).toMatchObject({
      rows: [
        { from: '1А', to: '2А', people: 0 },
        { from: '5А', to: '6А', people: 1 },
        { from: '5Б', to: '6Б', people: 1 },
        { from: '9А', to: '', people: 2 },
        { from: '11А', to: '', people: 1 },
        { from: '', to: '1А', people: 0 },
      ],
      graduates: 3,
      guardians: 1,
      links: 2,
    });
  });
});

const labels = ['1А', '1Б', '4А', '5А', '5Б', '8 кадетский', '9А', '9Б', '10А', '11А', 'ИС-21'];
const schools = fc
  .record({
    labels: fc.uniqueArray(fc.constantFrom(...labels), { minLength: 1, maxLength: 9 }),
    pupils: fc.array(fc.tuple(fc.nat(20), fc.boolean(), fc.boolean()), { maxLength: 25 }),
    fates: fc.array(fc.tuple(fc.constantFrom(...classFates), fc.nat(20)), { minLength: 9, maxLength: 9 }),
    moved: fc.array(fc.tuple(fc.nat(24), fc.nat(20)), { maxLength: 6 }),
  })
  .map(({ labels: chosen, pupils, fates, moved }) => {
    const before = buildSchool({
      classes: [aStaffroom(), ...chosen.map((label) => aClass(label))],
      persons: pupils.flatMap(([at, isMember, hasGuardian], number) => {
        const states = isMember ? joined : [];
        const id = `pupil-${number}`;
        const pupil = aPerson({ id, classId: `class-${chosen[at % chosen.length]}`, states });
        const guardian = aPerson({ category: 'guardian', childIds: [id], states });
        return hasGuardian ? [pupil, guardian] : [pupil];
      }),
    });
    const plan = usual(before);
    const classes = plan.classes.map((step, at) => {
      const [fate, into] = fates[at] ?? ['up', 0];
      const intoId = plan.classes[into % plan.classes.length]?.classId ?? '';
      return fate === 'merge' ? { ...step, fate, intoId } : step;
    });
    const moves = new Map(
      moved
        .filter(([pupil]) => pupil < pupils.length)
        .map(([pupil, to]) => [`pupil-${pupil}`, plan.classes[to % plan.classes.length]?.classId ?? '']),
    );
    return {
      before,
      plan: { ...plan, classes, moves: Array.from(moves, ([personId, to]) => ({ personId, to })) },
    };
  });

const expectNobodyLost = (before: School, after: School): void => {
  expect([...after.persons.keys()]).toEqual([...before.persons.keys()]);
  const departed = new Set(
    rowsOf(after.movements).flatMap(({ kind, personId }) => (kind === 'departure' ? personId : [])),
  );
  for (const person of rowsOf(after.persons).filter(({ category }) => category === 'student')) {
    const inClass = after.classes.get(person.classId ?? '')?.kind === 'class';
    expect(isAtSchool(person) ? inClass : departed.has(person.id)).toBe(true);
  }
};

const expectSound = (after: School): void => {
  const names = rowsOf(after.classes).flatMap(({ kind, label }) =>
    kind === 'closed' ? [] : classKey(label),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of tableNames) {
    expect(danglingReferences(after, name, after[name].values())).toEqual([]);
    for (const row of after[name].values()) expect(rowGuards[name].safeParse(row).success).toBe(true);
  }
};

describe('the links of the year that is over', () => {
  it('are as many on the list to annul as the preview promises', () => {
    const later = '2027-09-03';
    const of = (links: readonly ReturnType<typeof aLink>[]) => ({ ...school, links: tableOf(links) });
    const before = of([
      aLink({ classId: 'class-5А', addedOn: '2027-08-30' }),
      aLink({ classId: 'class-11А', addedOn: '2026-09-01' }),
      aLink({ classId: 'staffroom', role: 'teacher', addedOn: '2026-09-01' }),
      aLink({ classId: 'staffroom', role: 'employee', addedOn: '2027-09-02' }),
      aLink({ classId: 'class-5Б', history: [{ state: 'annulled', on: '2026-10-01', reason: 'утечка' }] }),
    ]);
    const plan = usual(before);
    const preview = unwrap(transferPreview(before, plan, { ...order, on: later }, later));
    const after = unwrap(transferYear(before, plan, { ...order, on: later }, later));
    expect(preview.links).toBe(3);
    expect(annulmentRows(after, 'lastYear', 0, later)).toHaveLength(preview.links);
  });
});

describe('any transfer', () => {
  it('loses nobody, gives no name twice, leaves nothing dangling, and is taken back exactly', () => {
    let done = 0;
    fc.assert(
      fc.property(schools, ({ before, plan }) => {
        const transferred = transferYear(before, plan, order, TODAY);
        if (!transferred.ok) return;
        done += 1;
        const after = transferred.value;
        expectNobodyLost(before, after);
        expectSound(after);
        const back = applyDifference(after, differenceBetween(after, before));
        for (const name of tableNames) expect([...back[name]]).toEqual([...before[name]]);
      }),
      { numRuns: 200 },
    );
    expect(done).toBeGreaterThan(20);
  });
});
