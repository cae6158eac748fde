import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import { buildSheets, issuedSlips } from '../../../../../shared/views/sheets/build-sheets.ts';
import { orderOfBatch, planReprint } from '../../../../../shared/views/sheets/plan-reprint.ts';
import { planSheets, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { aClass, aLink, aPerson, buildSchool, type SchoolParts } from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const parts: SchoolParts = {
  classes: [aClass('5А'), aClass('7Б')],
  persons: [
    aPerson({ id: 'a', classId: 'class-5А', name: { surname: 'Агапкин', givenName: 'Ян', patronymic: '' } }),
    aPerson({ id: 'b', classId: 'class-5А', name: { surname: 'Белкин', givenName: 'Ян', patronymic: '' } }),
    aPerson({ id: 'c', classId: 'class-7Б' }),
  ],
  links: [aLink({ id: 'five' }), aLink({ id: 'seven', classId: 'class-7Б' })],
};

const made = (): Batch => {
  const school = buildSchool(parts);
  const order = { ...usualOrder, withoutNames: true, deadline: '2026-12-01' };
  const sheets = buildSheets(school, order, planSheets(school, order, today), { number: 4, on: today });
  return {
    id: 'batch',
    number: 4,
    on: today,
    layout: 'slips',
    slips: issuedSlips(sheets),
    codesVerified: 3,
    withoutNames: true,
    deadline: '2026-12-01',
  };
};

const again = (changes: SchoolParts = {}) => {
  const batch = made();
  const school = buildSchool({ ...parts, ...changes });
  const plan = planReprint(school, batch, '2026-11-25');
  const sheets = buildSheets(school, orderOfBatch(batch), plan, { number: batch.number, on: batch.on });
  return { batch, plan, slips: issuedSlips(sheets), sheets };
};

describe('a reprint', () => {
  it('gives the same numbers, words and links, whatever has changed since', () => {
    const newer = [...(parts.links ?? []), aLink({ id: 'newer', addedOn: '2026-11-24' })];
    const { batch, slips, plan, sheets } = again({ links: newer });
    expect(slips).toEqual(batch.slips);
    expect(plan.skipped).toEqual([]);
    expect(sheets.groups[0]?.text.steps.at(-1)).toContain('01.12.2026');
  });

  it('leaves out slips whose link is dead, and says so; a person who is gone is left out', () => {
    const dead = { state: 'annulled', on: today, reason: '' } as const;
    const { slips, plan } = again({
      links: [aLink({ id: 'five', history: [dead] }), aLink({ id: 'seven', classId: 'class-7Б' })],
    });
    expect(slips.map(({ personId }) => personId)).toEqual(['c']);
    expect(plan.skipped.map(({ personId }) => personId)).toEqual(['a', 'b']);
    const without = again({ persons: (parts.persons ?? []).filter(({ id }) => id !== 'a') });
    expect(without.slips.map(({ number, personId }) => [number, personId])).toEqual([
      [2, 'b'],
      [3, 'c'],
    ]);
  });
});
